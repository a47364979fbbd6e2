import { isBlank, isNumeric } from "../../plan/cell-value";
import { defineRule } from "../define-rule";
import { placeOfYear } from "../place";

/** A programmed year in which no source pays for the goal, and no reason is given why it needs no money. */
export const goalWithoutMoney = defineRule({
  id: "money/goal-without-money",
  severity: "warning",
  area: "money",
  source: "DNP, requirements of a viable plan: goals precise and viable in each year",
  *check({ plan, evaluation }) {
    for (const [row, goal] of plan.productGoals.entries()) {
      if (!isBlank(goal.zeroCost)) continue;
      for (const [yearIndex, year] of (evaluation.goals[row]?.years ?? []).entries()) {
        if (year.status === "not-programmed" || year.money !== 0) continue;
        const programmed = goal.annual[yearIndex];
        if (!isNumeric(programmed)) continue;
        yield { path: placeOfYear(plan, "productGoals", row, yearIndex), data: { programmed } };
      }
    }
  },
});
