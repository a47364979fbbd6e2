import { isNotProgrammed, isNumeric, type CellValue } from "../../plan/cell-value";
import type { ProductGoal } from "../../plan/plan";
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
  safeMend({ path, data }, { plan }) {
    const goal = plan.productGoals[path.row ?? -1];
    if (goal === undefined || typeof data.found !== "string") return null;
    if (path.year !== null && notProgrammedWords.test(data.found)) return cellEdit(path, "NP");
    const value = numberInDigits(data.found);
    // Read as numbers, baseline and target may contradict the class: that is for the office to look at.
    return value === null || (path.year === null && risesAgainstClass(goal)) ? null : cellEdit(path, value);
  },
});

/** The ways in which NP is written out, or with points: `N.P.`, `N/P`, `No programado`. */
const notProgrammedWords = /^\s*(n\s*[./]?\s*p\.?|no\s+programad[oa]s?)\s*$/iu;

/** A whole number of digits alone, as a cell of text holds it. `1.000` and `12,5` are read in more than one way. */
function numberInDigits(text: CellValue): number | null {
  return typeof text === "string" && /^\s*(0|[1-9]\d{0,14})\s*$/.test(text) ? Number(text) : null;
}

function risesAgainstClass(goal: ProductGoal): boolean {
  if (goal.class !== "reduction" && goal.class !== "annualReduction") return false;
  const [baseline, target] = [goal.baseline, goal.target].map((value) => (isNumeric(value) ? value : numberInDigits(value)));
  return typeof baseline === "number" && typeof target === "number" && target >= baseline;
}

function shown(value: CellValue): string | null {
  return value === null ? null : String(value);
}
