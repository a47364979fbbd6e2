import { classesThatFit } from "../../method/programming";
import { isNumeric } from "../../plan/cell-value";
import { cellEdit } from "../cell-edit";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";

/** What is to be reduced has to end below where it began. */
export const reductionDirection = defineRule({
  id: "goal/reduction-direction",
  severity: "error",
  area: "goal",
  *check({ plan }) {
    for (const [row, { class: goalClass, baseline, target }] of plan.productGoals.entries()) {
      if (goalClass !== "reduction" && goalClass !== "annualReduction") continue;
      if (!isNumeric(baseline) || !isNumeric(target) || target < baseline) continue;
      yield { path: placeOf(plan, "productGoals", row, "target"), data: { class: goalClass, baseline, target } };
    }
  },
  mend({ path }, { plan }) {
    const goal = plan.productGoals[path.row ?? -1];
    const [fitting, ...others] = goal === undefined ? [] : classesThatFit(goal);
    return fitting === undefined || others.length > 0 ? null : cellEdit({ ...path, column: "class" }, fitting);
  },
});
