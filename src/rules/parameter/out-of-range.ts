import { readParameters } from "../../method/parameters";
import { defineRule } from "../define-rule";

/**
 * A parameter of the office that is not in force, and what is instead. Not one of the method's own rules: without it a
 * slip on the sheet Parámetros would change nothing and nobody would know.
 */
export const outOfRange = defineRule({
  id: "parameter/out-of-range",
  severity: "warning",
  area: "parameter",
  *check({ plan }) {
    for (const { key, found, range, inForce } of readParameters(plan.parameters).refused) {
      yield {
        path: { table: "parameters", code: key, row: null, column: null, year: null },
        data: { found, range, inForce: inForce ?? null },
      };
    }
  },
});
