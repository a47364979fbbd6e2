import { sumOfAmounts } from "../../method/money";
import { sameAmount } from "../../method/same";
import { isNumeric } from "../../plan/cell-value";
import { cellEdit } from "../cell-edit";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";

/** The total that an adopted file states for a row is not the sum of its years. */
export const statedTotal = defineRule({
  id: "money/stated-total",
  severity: "error",
  area: "money",
  *check({ plan, evaluation }) {
    const { amountTolerance } = evaluation.parameters;
    for (const [row, { statedTotal: stated, annual }] of plan.investments.entries()) {
      if (!isNumeric(stated)) continue;
      const sum = sumOfAmounts(annual);
      if (sameAmount(stated, sum, amountTolerance)) continue;
      yield { path: placeOf(plan, "investments", row, "statedTotal"), data: { stated, sum, difference: stated - sum } };
    }
  },
  mend: ({ path, data }) => (typeof data.sum === "number" ? cellEdit(path, data.sum) : null),
});
