import type { GoalYearEvaluation } from "../../method/evaluation";
import { codeOf, noRow, rowWithCode } from "../../method/plan-index";
import { isBlank, isNumeric } from "../../plan/cell-value";
import { defineRule } from "../define-rule";
import { placeOfYear } from "../place";
import { roomiestSource } from "../roomiest-source";

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
  mend({ path }, { plan, evaluation, index }) {
    const goal = plan.productGoals[path.row ?? noRow];
    const years = evaluation.goals[path.row ?? noRow]?.years ?? [];
    // Money joins the first row with its code: a repeated or blank code has to be mended first.
    const isReached = rowWithCode(index, "productGoals", goal?.code ?? null) === path.row;
    if (path.year === null || path.column === null || !isReached) return null;
    const effort = years[path.year - plan.plan.firstYear]?.effort ?? null;
    const unitCost = goal?.unitCost;
    const known = isNumeric(unitCost) && unitCost > 0 && effort !== null ? unitCost * effort : null;
    const amount = known ?? meanOfFundedYears(years) ?? 1;
    const source = roomiestSource(evaluation, new Set([path.year]));
    return [{ kind: "add-row", table: "investments", content: { goal: codeOf(goal?.code ?? null), source, [path.column]: amount } }];
  },
});

function meanOfFundedYears(years: readonly GoalYearEvaluation[]): number | null {
  const funded = years.filter(({ money }) => money > 0);
  return funded.length === 0 ? null : funded.reduce((sum, { money }) => sum + money, 0) / funded.length;
}
