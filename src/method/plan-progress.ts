import type { GoalEvaluation } from "./evaluation";
import type { ProgressReading } from "./goal-progress";
import type { GoalProgress } from "./progress";

/**
 * Progress of the plan as a whole, 0..1, over the term or in one year (position from 0): the mean over its goals by their
 * weights, each kept within 0..1, so that one goal cannot make up for another. A goal that is programmed and reports
 * nothing counts as 0: what is not reported is not taken as done. Over the term the goals with at least one programmed
 * year count, in a year those programmed in it; null when there are none. By a reading that is not one of a goal's class,
 * the goal is taken by its class.
 */
export function planProgressOf(
  goals: readonly GoalEvaluation[],
  progress: readonly GoalProgress[],
  year: number | null,
  reading: ProgressReading,
): number | null {
  let sum = 0;
  let weights = 0;
  goals.forEach(({ years, weight }, row) => {
    const of = progress[row];
    const asked = year === null ? years : years.slice(year, year + 1);
    if (of === undefined || !asked.some(({ status }) => status !== "not-programmed")) return;
    const share = year === null ? (of.term[reading] ?? of.term.ofClass) : of.years[year]?.ratio;
    sum += weight * Math.min(1, Math.max(0, share ?? 0));
    weights += weight;
  });
  return weights > 0 ? sum / weights : null;
}
