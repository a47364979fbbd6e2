import { isNotProgrammed, isNumeric, type CellValue } from "../../plan/cell-value";
import { annualColumn } from "../../method/plan-place";
import { targetReached } from "../../method/programming";
import { cellEdit } from "../cell-edit";
import { defineRule } from "../define-rule";
import { placeOf, placeOfYear } from "../place";

/** Blank counts too: a goal without its figures cannot be measured, whatever the reason. */
export const notMeasurable = defineRule({
  id: "goal/not-measurable",
  severity: "warning",
  area: "goal",
  source: "DNP, requirements of a viable plan: goals precise and viable in each year",
  *check({ plan }) {
    for (const [row, goal] of plan.productGoals.entries()) {
      for (const column of ["baseline", "target"] as const) {
        if (isNumeric(goal[column])) continue;
        yield { path: placeOf(plan, "productGoals", row, column), data: { found: shown(goal[column]) } };
      }
      for (const [yearIndex, value] of goal.annual.entries()) {
        if (isNumeric(value) || isNotProgrammed(value)) continue;
        yield { path: placeOfYear(plan, "productGoals", row, yearIndex), data: { found: shown(value) } };
      }
    }
  },
  mend({ path }, { plan }) {
    const goal = plan.productGoals[path.row ?? -1];
    // A year that nothing is known of counts as not programmed, if another one is left.
    const isLeft = goal?.annual.some((value, year) => isNumeric(value) && annualColumn(year) !== path.column) === true;
    if (path.year !== null) return isLeft ? cellEdit(path, "NP") : null;
    return path.column === "target" && goal !== undefined ? cellEdit(path, targetReached(goal)) : null;
  },
});

function shown(value: CellValue): string | null {
  return value === null ? null : String(value);
}
