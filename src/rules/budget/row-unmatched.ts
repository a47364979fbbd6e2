import { indicatorsOf, joinsPlan } from "../../method/budget-join";
import { amountOf } from "../../method/money";
import { codeOf } from "../../method/plan-index";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";

/** A row of the budget that no product goal and no project of the plan claims; subtotals join nothing by nature. */
export const rowUnmatched = defineRule({
  id: "budget/row-unmatched",
  severity: "warning",
  area: "budget",
  *check({ plan, index }) {
    const indicators = indicatorsOf(plan);
    for (const [row, { leaf, appropriated, mgaIndicator }] of plan.budget.entries()) {
      if (leaf === false || joinsPlan(index, indicators, row)) continue;
      yield { path: placeOf(plan, "budget", row), data: { appropriated: amountOf(appropriated), indicator: mgaIndicator } };
    }
  },
  mend({ path }, { plan }) {
    const goal = plan.productGoals.find(({ code }) => codeOf(code) !== "");
    if (path.row === null || goal === undefined) return null;
    return [{ kind: "set-cell", table: "budget", row: path.row, column: "goal", value: codeOf(goal.code) }];
  },
});
