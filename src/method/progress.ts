import { isNumeric } from "../plan/cell-value";
import { progressOfGoal, type ProgressReading } from "./goal-progress";
import type { PlanIndex } from "./plan-index";
import { isClosed, reportsOf } from "./progress-reports";

/** Shares; 1 is all that was asked. Without a cap they may be below 0 and above 1. */
export interface GoalProgress {
  code: string | null;
  years: YearProgress[];
  /** Progress over the term by each reading; null where it cannot be known, or the reading is not one of this class. */
  term: Record<ProgressReading, number | null>;
}

export interface YearProgress {
  year: number;
  /** Whether the year is over: it stands before the plan's year in course. */
  closed: boolean;
  /** What is reported as executed, in the goal's unit of measure; null when nothing numeric is. */
  executed: number | null;
  /** executed / programmed; null where nothing is reported, or the year is not programmed or programmed with 0. */
  ratio: number | null;
}

/**
 * Progress of every row of productGoals (method, section 9), over all that is reported, closed years or not.
 * @param options `capped`: shares are kept within 0..1.
 */
export function progressOf(index: PlanIndex, { capped = false } = {}): GoalProgress[] {
  const { plan, years } = index;
  const reports = reportsOf(index);
  const shown = (share: number | null): number | null =>
    share === null || !capped ? share : Math.min(1, Math.max(0, share));
  return plan.productGoals.map((goal, row) => {
    const executed = Array.from({ length: years }, (_, year) => {
      const value = reports.get(row * years + year)?.executed ?? null;
      return isNumeric(value) ? value : null;
    });
    const { ratios, term } = progressOfGoal(goal, executed);
    return {
      code: goal.code,
      years: executed.map((value, year) => ({
        year: plan.plan.firstYear + year,
        closed: isClosed(plan, plan.plan.firstYear + year),
        executed: value,
        ratio: shown(ratios[year] ?? null),
      })),
      term: { ofClass: shown(term.ofClass), fromZero: shown(term.fromZero), fromBaseline: shown(term.fromBaseline) },
    };
  });
}
