import { isNotProgrammed, isNumeric, type CellValue } from "../../plan/cell-value";
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
});

function shown(value: CellValue): string | null {
  return value === null ? null : String(value);
}
