import { isNumeric } from "../../plan/cell-value";
import { cellEdit } from "../cell-edit";
import { defineRule } from "../define-rule";
import { placeOf, placeOfYear } from "../place";

const budgetAmounts = ["appropriated", "committed", "obligated", "paid"] as const;

/** No table of the plan holds reductions: an amount below zero is a slip, and it lowers every sum it enters. */
export const negativeMoney = defineRule({
  id: "money/negative",
  severity: "error",
  area: "money",
  *check({ plan }) {
    for (const table of ["investments", "ceilings"] as const) {
      for (const [row, { annual }] of plan[table].entries()) {
        for (const [year, amount] of annual.entries()) {
          if (isNumeric(amount) && amount < 0) yield { path: placeOfYear(plan, table, row, year), data: { amount } };
        }
      }
    }
    for (const [row, content] of plan.budget.entries()) {
      for (const column of budgetAmounts) {
        const amount = content[column];
        if (isNumeric(amount) && amount < 0) yield { path: placeOf(plan, "budget", row, column), data: { amount } };
      }
    }
  },
  mend: ({ path }) => cellEdit(path, null),
});
