import { isNumeric } from "../plan/cell-value";
import { isGoalClass } from "../plan/goal-class";
import type { ProductGoal } from "../plan/plan";

/** What the efforts of a goal depend on. */
export type GoalWithLevels = Pick<ProductGoal, "class" | "baseline" | "annual">;

export interface YearEffort {
  /** Whether the year is programmed, and so assessed. */
  programmed: boolean;
  /** What has to be delivered in the year, in the goal's unit of measure; null when unknown or without a number. */
  effort: number | null;
}

/**
 * The effort of each year of a product goal (method, section 2): what has to be delivered in it. Levels (capacity,
 * reduction) count from the last numeric level before the year, or from the baseline; without either, and for an
 * unknown class, the effort is unknown. A year is programmed when its value is numeric and its effort is unknown or
 * above 0.
 */
export function effortsOf(goal: GoalWithLevels): YearEffort[] {
  let level = isNumeric(goal.baseline) ? goal.baseline : null;
  return goal.annual.map((value) => {
    if (!isNumeric(value)) return { programmed: false, effort: null };
    const effort = effortTo(value, level, goal.class);
    level = value;
    return { programmed: effort === null || effort > 0, effort };
  });
}

function effortTo(value: number, level: number | null, goalClass: string | null): number | null {
  if (!isGoalClass(goalClass)) return null;
  switch (goalClass) {
    case "accumulated":
    case "flow":
    case "stock":
    case "annualReduction":
      return value;
    case "capacity":
      return level === null ? null : value - level;
    case "reduction":
      return level === null ? null : level - value;
  }
}
