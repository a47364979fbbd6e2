import { isNumeric } from "../../plan/cell-value";
import { defineRule } from "../define-rule";
import { placeOfYear } from "../place";

/** Units of measure that are counted, in Spanish and English; whatever follows the word (`Número de aulas`) is free. */
const countedUnit = /^\s*(n[uú]mero|documentos?|plan(es)?|number|documents?|plans?)(?![\p{Letter}])/iu;

/** Half a document is none. */
export const fractionOfWhole = defineRule({
  id: "goal/fraction-of-whole",
  severity: "info",
  area: "goal",
  *check({ plan }) {
    for (const [row, { unitOfMeasure, annual }] of plan.productGoals.entries()) {
      if (unitOfMeasure === null || !countedUnit.test(unitOfMeasure)) continue;
      for (const [year, value] of annual.entries()) {
        if (!isNumeric(value) || Number.isInteger(value)) continue;
        yield { path: placeOfYear(plan, "productGoals", row, year), data: { value, unitOfMeasure } };
      }
    }
  },
});
