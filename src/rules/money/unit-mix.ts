import { isNumeric } from "../../plan/cell-value";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";

/** Years so far apart that some seem to stand in pesos and others in thousands or millions. */
export const unitMix = defineRule({
  id: "money/unit-mix",
  severity: "warning",
  area: "money",
  *check({ plan, evaluation }) {
    const { unitMixFactor } = evaluation.parameters;
    for (const [row, { annual }] of plan.investments.entries()) {
      // A negative amount is trouble of its own kind (money/negative); only what is positive tells of units.
      const amounts = annual.filter(isNumeric).filter((amount) => amount > 0);
      const smallest = Math.min(...amounts);
      const largest = Math.max(...amounts);
      // Of no amount at all the smallest is infinite; the factor is above 1, so that one alone differs from none.
      if (largest < unitMixFactor * smallest) continue;
      const data = { smallest, largest, times: largest / smallest };
      yield { path: placeOf(plan, "investments", row), data };
    }
  },
});
