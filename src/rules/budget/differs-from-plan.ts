import { budgetByGoalYear } from "../../method/budget-join";
import { amountOf } from "../../method/money";
import { sameAmount } from "../../method/same";
import { defineRule } from "../define-rule";
import { placeOfYear } from "../place";

const kinds = ["poai", "budget"] as const;

/** The POAI or the budget of a goal in a year, against what the investment plan gives it. */
export const differsFromPlan = defineRule({
  id: "budget/differs-from-plan",
  severity: "info",
  area: "budget",
  *check({ plan, evaluation, index }) {
    const { years } = index;
    for (const kind of kinds) {
      const sums = budgetByGoalYear(index, (row) => (row.kind === kind ? amountOf(row.appropriated) : null));
      for (const [place, budgeted] of sums) {
        const [goal, year] = [Math.floor(place / years), place % years];
        const planned = evaluation.goals[goal]?.years[year]?.money ?? 0;
        if (sameAmount(budgeted, planned, evaluation.parameters.amountTolerance)) continue;
        const data = { budgetKind: kind, budgeted, planned, difference: budgeted - planned };
        yield { path: placeOfYear(plan, "productGoals", goal, year), data };
      }
    }
  },
});
