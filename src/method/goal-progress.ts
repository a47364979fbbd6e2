import { isNumeric, type CellValue } from "../plan/cell-value";
import { isGoalClass } from "../plan/goal-class";
import { programmingOf, type ProgrammedGoal } from "./programming";

/**
 * How the last level of a goal is set against its target: as its class says, or, for levels with a baseline, by one of
 * the two readings that offices use: from zero (last / target) or from the baseline (what was gained / what was to gain).
 */
export const progressReadings = ["ofClass", "fromZero", "fromBaseline"] as const;

export type ProgressReading = (typeof progressReadings)[number];

/** Shares without a cap: 1 is all that was asked, and there may be less than nothing and more than all. */
export interface ProgressOfGoal {
  /** executed / programmed of each year; null where nothing is executed, or the year is not programmed or with 0. */
  ratios: (number | null)[];
  /** Progress over the term by each reading; null where it cannot be known, or the reading is not one of this class. */
  term: Record<ProgressReading, number | null>;
}

/** Progress of one product goal (method, section 9). `executed` by year; null where nothing numeric is reported. */
export function progressOfGoal(goal: ProgrammedGoal, executed: readonly (number | null)[]): ProgressOfGoal {
  const ratios = executed.map((value, year) => ratioOf(value, goal.annual[year]));
  return {
    ratios,
    term: {
      ofClass: byClass(goal, executed, ratios),
      fromZero: isLevel(goal) ? fromZero(goal, executed) : null,
      fromBaseline: isLevel(goal) ? fromBaseline(goal, executed) : null,
    },
  };
}

/** The classes whose annual values are levels, not quantities of the year. */
export function hasLevels(goalClass: string | null): boolean {
  return goalClass === "capacity" || goalClass === "flow" || goalClass === "reduction";
}

function isLevel({ class: goalClass, baseline }: ProgrammedGoal): boolean {
  return hasLevels(goalClass) && isNumeric(baseline);
}

function byClass(
  goal: ProgrammedGoal,
  executed: readonly (number | null)[],
  ratios: readonly (number | null)[],
): number | null {
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

function fromZero({ target }: ProgrammedGoal, executed: readonly (number | null)[]): number | null {
  const last = executed.findLast(isNumeric) ?? null;
  return last === null || !isNumeric(target) ? null : quotient(last, target);
}

/** (last − baseline) / (target − baseline), which for a reduction is (baseline − last) / (baseline − target). */
function fromBaseline({ baseline, target }: ProgrammedGoal, executed: readonly (number | null)[]): number | null {
  const last = executed.findLast(isNumeric) ?? null;
  if (last === null || !isNumeric(baseline) || !isNumeric(target)) return null;
  return quotient(last - baseline, target - baseline);
}

function ratioOf(executed: number | null, programmed: CellValue | undefined): number | null {
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
