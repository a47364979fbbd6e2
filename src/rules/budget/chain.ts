import { isNumeric } from "../../plan/cell-value";
import type { PlanEdit } from "../../plan/plan-edit";
import { cellEdit } from "../cell-edit";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";

/** Each may not exceed the one before it. */
const chain = ["appropriated", "committed", "obligated", "paid"] as const;

/** What is paid was obligated, what is obligated was committed, and what is committed was appropriated. */
export const budgetChain = defineRule({
  id: "budget/chain",
  severity: "error",
  area: "budget",
  *check({ plan, evaluation }) {
    const { amountTolerance } = evaluation.parameters;
    for (const [row, content] of plan.budget.entries()) {
      for (const [position, column] of chain.entries()) {
        const above = chain[position - 1];
        if (above === undefined) continue;
        const [amount, limit] = [content[column], content[above]];
        if (!isNumeric(amount) || !isNumeric(limit) || amount <= limit + amountTolerance) continue;
        yield { path: placeOf(plan, "budget", row, column), data: { stage: column, amount, above, limit, excess: amount - limit } };
      }
    }
  },
  mend: ({ path, data }): PlanEdit[] | null => (typeof data.limit === "number" ? cellEdit(path, data.limit) : null),
});
