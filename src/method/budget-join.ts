import type { Plan } from "../plan/plan";
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
