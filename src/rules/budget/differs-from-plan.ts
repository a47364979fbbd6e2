import { amountOf } from "../../method/money";
import { noRow } from "../../method/plan-index";
import { sameAmount } from "../../method/same";
import { isNumeric } from "../../plan/cell-value";
import { defineRule } from "../define-rule";
import { placeOfYear } from "../place";

const kinds = ["poai", "budget"] as const;

/** The POAI or the budget of a goal in a year, against what the investment plan gives it. */
export const differsFromPlan = defineRule({
  id: "budget/differs-from-plan",
  severity: "info",
  area: "budget",
  *check({ plan, evaluation, index }) {
    const { firstYear, years } = plan.plan;
    for (const kind of kinds) {
      const sums = new Map<number, number>();
      for (const [row, content] of plan.budget.entries()) {
        const goal = index.goalOfBudgetRow[row] ?? noRow;
        const { year } = content;
        if (content.kind !== kind || content.leaf === false || goal === noRow || !isNumeric(year)) continue;
        if (!Number.isInteger(year) || year < firstYear || year >= firstYear + years) continue;
        const place = goal * years + year - firstYear;
        sums.set(place, (sums.get(place) ?? 0) + amountOf(content.appropriated));
      }
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
