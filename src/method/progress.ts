import { isNumeric } from "../plan/cell-value";
import { isGoalClass } from "../plan/goal-class";
import type { ProductGoal } from "../plan/plan";
import type { PlanIndex } from "./plan-index";
import { isClosed, reportsOf } from "./progress-reports";
import { programmingOf } from "./programming";

/**
 * How the last level of a goal is set against its target: as its class says, or, for levels with a baseline, by one of
 * the two readings that offices use: from zero (last / target) or from the baseline (what was gained / what was to gain).
 */
export const progressReadings = ["ofClass", "fromZero", "fromBaseline"] as const;

export type ProgressReading = (typeof progressReadings)[number];

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
    const ratios = executed.map((value, year) => ratioOf(value, goal.annual[year]));
    return {
      code: goal.code,
      years: executed.map((value, year) => ({
        year: plan.plan.firstYear + year,
        closed: isClosed(plan, plan.plan.firstYear + year),
        executed: value,
        ratio: shown(ratios[year] ?? null),
      })),
      term: {
        ofClass: shown(byClass(goal, executed, ratios)),
        fromZero: shown(isLevel(goal) ? fromZero(goal, executed) : null),
        fromBaseline: shown(isLevel(goal) ? fromBaseline(goal, executed) : null),
      },
    };
  });
}

/** The classes whose annual values are levels, not quantities of the year. */
function isLevel({ class: goalClass, baseline }: ProductGoal): boolean {
  return (goalClass === "capacity" || goalClass === "flow" || goalClass === "reduction") && isNumeric(baseline);
}

function byClass(goal: ProductGoal, executed: readonly (number | null)[], ratios: readonly (number | null)[]): number | null {
  if (!isGoalClass(goal.class)) return null;
  switch (goal.class) {
    case "accumulated":
    case "annualReduction": {
      const known = executed.filter(isNumeric);
      const { required } = programmingOf(goal);
      return known.length === 0 ? null : quotient(sumOf(known), required);
    }
    case "capacity":
    case "flow":
      return fromZero(goal, executed);
    case "stock": {
      const known = ratios.filter(isNumeric);
      return quotient(sumOf(known), known.length);
    }
    case "reduction":
      return fromBaseline(goal, executed);
  }
}

function fromZero({ target }: ProductGoal, executed: readonly (number | null)[]): number | null {
  const last = executed.findLast(isNumeric) ?? null;
  return last === null || !isNumeric(target) ? null : quotient(last, target);
}

/** (last − baseline) / (target − baseline), which for a reduction is (baseline − last) / (baseline − target). */
function fromBaseline({ baseline, target }: ProductGoal, executed: readonly (number | null)[]): number | null {
  const last = executed.findLast(isNumeric) ?? null;
  if (last === null || !isNumeric(baseline) || !isNumeric(target)) return null;
  return quotient(last - baseline, target - baseline);
}

function ratioOf(executed: number | null, programmed: unknown): number | null {
  return executed === null || typeof programmed !== "number" ? null : quotient(executed, programmed);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** null where there is nothing to divide by, or the numbers are too far apart for a finite share. */
function quotient(part: number, whole: number | null): number | null {
  if (whole === null) return null;
  const share = part / whole;
  return Number.isFinite(share) ? share : null;
}
