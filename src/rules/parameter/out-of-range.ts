import { weightsRange, readParameters } from "../../method/parameters";
import { defineRule, type SafeEdit } from "../define-rule";

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
  /** What it says is not in force: without it everything stays as it is reckoned now. */
  safeMend({ path, data }, { plan }) {
    if (path.code === null) return null;
    // Weights that all are 0 are refused together: one of them alone taken away would put the other nine in force.
    const keys = data.range === weightsRange ? Object.keys(plan.parameters.weights).map((id) => `weights.${id}`) : [path.code];
    return keys.map((key): SafeEdit => ({ kind: "blank-parameter", key }));
  },
});
