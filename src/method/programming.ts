import { isNotProgrammed, isNumeric, type CellValue } from "../plan/cell-value";
import { goalClasses, isGoalClass, type GoalClass } from "../plan/goal-class";
import type { ProductGoal } from "../plan/plan";
import { same } from "./same";

/** What the programming of a goal depends on. */
export type ProgrammedGoal = Pick<ProductGoal, "class" | "baseline" | "includesBaseline" | "target" | "annual">;

/** Whether the annual values amount to what the target asks; all null when that cannot be known. */
export interface Programming {
  /** What the annual values amount to by the goal's class; null also when a level is asked and every year is NP. */
  planned: number | null;
  /** What the target asks by the goal's class. */
  required: number | null;
  /** q, 0..1. */
  programming: number | null;
}

const unknown: Programming = { planned: null, required: null, programming: null };

/**
 * Programming of a product goal (method, section 2). Unknown when an annual value is neither numeric nor NP, the target
 * is not numeric, the class is none of the six, or a baseline that the class needs is not numeric.
 */
export function programmingOf(goal: ProgrammedGoal): Programming {
  return isGoalClass(goal.class) ? programmingAs(goal.class, goal) : unknown;
}

/**
 * The classes under which the goal's numbers would agree (q = 1), its own included. A reduction whose target is not
 * below the baseline is no reduction, even when its sums agree.
 */
export function classesThatFit(goal: ProgrammedGoal): GoalClass[] {
  return goalClasses.filter((candidate) => {
    if (programmingAs(candidate, goal).programming !== 1) return false;
    if (candidate !== "reduction" && candidate !== "annualReduction") return true;
    return isNumeric(goal.baseline) && isNumeric(goal.target) && goal.target < goal.baseline;
  });
}

/**
 * The target that the annual values reach by the goal's class; null when that cannot be known. Of a stock no target is
 * reached unless all its years are alike.
 */
export function targetReached(goal: ProgrammedGoal): number | null {
  if (!isGoalClass(goal.class) || !goal.annual.every(isAnnualValue)) return null;
  const first = goal.annual.find(isNumeric);
  // The programmed value that is farthest from a stock's target depends on the target: only equal values tell it.
  const planned = plannedBy(goal.class, goal, first ?? 0);
  if (first === undefined || planned === null) return null;
  switch (goal.class) {
    case "accumulated":
      if (goal.includesBaseline !== true) return planned;
      return isNumeric(goal.baseline) ? goal.baseline + planned : null;
    case "reduction":
    case "annualReduction":
      return isNumeric(goal.baseline) ? goal.baseline - planned : null;
    case "flow":
    case "capacity":
      return planned;
    case "stock":
      return planned === first ? planned : null;
  }
}

function programmingAs(goalClass: GoalClass, goal: ProgrammedGoal): Programming {
  if (!isNumeric(goal.target) || !goal.annual.every(isAnnualValue)) return unknown;
  const required = requiredBy(goalClass, goal, goal.target);
  if (required === null) return unknown;
  const planned = plannedBy(goalClass, goal, goal.target);
  const anyYear = goal.annual.some(isNumeric);
  return { planned, required, programming: anyYear && planned !== null ? agreement(planned, required) : 0 };
}

/** A number, or NP. */
export function isAnnualValue(value: CellValue): boolean {
  return isNumeric(value) || isNotProgrammed(value);
}

function requiredBy(goalClass: GoalClass, goal: ProgrammedGoal, target: number): number | null {
  switch (goalClass) {
    case "accumulated":
      if (goal.includesBaseline !== true) return target;
      return isNumeric(goal.baseline) ? target - goal.baseline : null;
    case "reduction":
    case "annualReduction":
      return isNumeric(goal.baseline) ? goal.baseline - target : null;
    case "flow":
    case "capacity":
    case "stock":
      return target;
  }
}

function plannedBy(goalClass: GoalClass, goal: ProgrammedGoal, target: number): number | null {
  switch (goalClass) {
    case "accumulated":
    case "annualReduction":
      return sumOf(goal.annual);
    case "flow":
    case "capacity":
      return lastOf(goal.annual);
    case "stock":
      return farthestOf(goal.annual, target);
    case "reduction": {
      const last = lastOf(goal.annual);
      return isNumeric(goal.baseline) && last !== null ? goal.baseline - last : null;
    }
  }
}

function sumOf(annual: readonly CellValue[]): number {
  let sum = 0;
  for (const value of annual) if (isNumeric(value)) sum += value;
  return sum;
}

function lastOf(annual: readonly CellValue[]): number | null {
  return annual.findLast(isNumeric) ?? null;
}

/** The value farthest from the target, the first one on ties. */
function farthestOf(annual: readonly CellValue[], target: number): number | null {
  let farthest: number | null = null;
  for (const value of annual) {
    if (!isNumeric(value)) continue;
    if (farthest === null || Math.abs(value - target) > Math.abs(farthest - target)) farthest = value;
  }
  return farthest;
}

/** 1 when the same; the smaller over the larger when of one sign; otherwise, and for 0 against anything else, 0. */
function agreement(planned: number, required: number): number {
  if (same(planned, required)) return 1;
  if (planned > 0 !== required > 0) return 0;
  const [a, b] = [Math.abs(planned), Math.abs(required)];
  return Math.min(a, b) / Math.max(a, b);
}
