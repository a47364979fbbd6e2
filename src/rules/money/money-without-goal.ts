import type { PlanEdit } from "../../plan/plan-edit";
import { defineRule } from "../define-rule";
import { placeOfYear } from "../place";

/** Money of a goal in a year in which the goal has nothing to deliver. */
export const moneyWithoutGoal = defineRule({
  id: "money/money-without-goal",
  severity: "warning",
  area: "money",
  source: "DNP, requirements of a viable plan: goals precise and viable in each year",
  *check({ plan, evaluation }) {
    for (const row of plan.productGoals.keys()) {
      for (const [yearIndex, year] of (evaluation.goals[row]?.years ?? []).entries()) {
        if (year.status !== "not-programmed" || year.money <= 0) continue;
        yield { path: placeOfYear(plan, "productGoals", row, yearIndex), data: { money: year.money } };
      }
    }
  },
  mend({ path }, { plan, index }) {
    const { column } = path;
    if (column === null) return null;
    const rows = [...plan.investments.keys()].filter((row) => index.goalOfInvestment[row] === path.row);
    return rows.map((row): PlanEdit => ({ kind: "set-cell", table: "investments", row, column, value: null }));
  },
});
