import { programmingOf } from "../../method/programming";
import { isNotProgrammed, isNumeric } from "../../plan/cell-value";
import { annualColumn } from "../../method/plan-place";
import { cellEdit } from "../cell-edit";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";

/** NP in every year. A blank year is goal/not-measurable: whether it is programmed is not known. */
export const neverProgrammed = defineRule({
  id: "goal/never-programmed",
  severity: "warning",
  area: "goal",
  source: "DNP, requirements of a viable plan: goals precise and viable in each year",
  *check({ plan }) {
    for (const [row, { annual }] of plan.productGoals.entries()) {
      if (annual.every(isNotProgrammed)) yield { path: placeOf(plan, "productGoals", row), data: {} };
    }
  },
  mend({ path }, { plan }) {
    const goal = plan.productGoals[path.row ?? -1];
    if (goal === undefined || !isNumeric(goal.target)) return null;
    // All of it in the last year: the whole amount, or the level to be reached.
    const isAmount = goal.class === "accumulated" || goal.class === "annualReduction";
    const value = isAmount ? programmingOf(goal).required : goal.target;
    return value === null ? null : cellEdit({ ...path, column: annualColumn(plan.plan.years - 1) }, value);
  },
});
