import { isNumeric } from "../plan/cell-value";
import type { BudgetRow, Plan } from "../plan/plan";
import { codeOf, noRow, type PlanIndex } from "./plan-index";

/** The MGA indicators of the product goals. */
export function indicatorsOf({ productGoals }: Plan): ReadonlySet<string> {
  const indicators = new Set(productGoals.map((goal) => codeOf(goal.mgaIndicator)));
  indicators.delete("");
  return indicators;
}

/** Whether a row of the budget, from 0, joins the plan: by an indicator of it, or by a goal or project that exists. */
export function joinsPlan(index: PlanIndex, indicators: ReadonlySet<string>, row: number): boolean {
  return (
    indicators.has(codeOf(index.plan.budget[row]?.mgaIndicator ?? null)) ||
    index.goalOfBudgetRow[row] !== noRow ||
    index.projectOfBudgetRow[row] !== noRow
  );
}

/**
 * Σ of an amount of the budget's detail rows for each goal and year of the plan, under row of productGoals · years + year
 * (from 0). Rows for which `amount` is null, of goals that do not exist and of other years are left out.
 */
export function budgetByGoalYear(
  { plan, years, goalOfBudgetRow }: PlanIndex,
  amount: (row: BudgetRow) => number | null,
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [row, content] of plan.budget.entries()) {
    const goal = goalOfBudgetRow[row] ?? noRow;
    const year = isNumeric(content.year) ? content.year - plan.plan.firstYear : noRow;
    if (content.leaf === false || goal === noRow || !Number.isInteger(year) || year < 0 || year >= years) continue;
    const counted = amount(content);
    if (counted !== null) sums.set(goal * years + year, (sums.get(goal * years + year) ?? 0) + counted);
  }
  return sums;
}
