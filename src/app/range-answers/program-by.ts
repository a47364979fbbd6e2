import { isNumeric } from "../../plan/cell-value";
import type { GoalClass } from "../../plan/goal-class";

/** A goal whose annual values are asked for. A flow without a baseline is at its target from the first year on. */
export interface GoalToProgram {
  class: GoalClass;
  baseline: number | null;
  target: number;
}

/** Up to here Excel keeps all digits of a whole number. */
const largestWhole = 1e15;

/**
 * Annual values that amount to the target of a goal by its class (method, section 2), in shares that sum to 1: whole
 * numbers where the baseline and the target are whole.
 */
export function programBy(goal: GoalToProgram, shares: readonly number[]): number[] {
  const { class: goalClass, baseline, target } = goal;
  const isWhole = [baseline, target].filter(isNumeric).every((value) => Number.isInteger(value) && Math.abs(value) <= largestWhole);
  const from = baseline ?? target;
  switch (goalClass) {
    case "accumulated":
      return partsOf(target, shares, isWhole);
    case "annualReduction":
      return partsOf(from - target, shares, isWhole);
    case "stock":
      return shares.map(() => target);
    case "capacity":
    case "flow":
    case "reduction":
      return levels(from, target, partsOf(target - from, shares, isWhole));
  }
}

/** The levels that steps lead through, the last one the target to the last digit. */
function levels(baseline: number, target: number, steps: readonly number[]): number[] {
  let level = baseline;
  const reached = steps.map((step) => (level += step));
  return [...reached.slice(0, -1), target];
}

function partsOf(total: number, shares: readonly number[], isWhole: boolean): number[] {
  if (!isWhole) return shares.map((share) => total * share);
  const sign = total < 0 ? -1 : 1;
  return wholeParts(Math.abs(total), shares).map((part) => (part === 0 ? 0 : sign * part));
}

/** Whole parts that sum to the total: what is left of the fractions goes to the largest ones, of equal ones the first. */
function wholeParts(total: number, shares: readonly number[]): number[] {
  let left = total;
  const parts = shares.map((share) => {
    const part = Math.min(Math.floor(total * share), left);
    left -= part;
    return part;
  });
  const fraction = (year: number): number => total * (shares[year] ?? 0) - (parts[year] ?? 0);
  const byFraction = shares.map((_, year) => year).sort((a, b) => fraction(b) - fraction(a));
  for (const year of byFraction.slice(0, left)) parts[year] = (parts[year] ?? 0) + 1;
  return parts;
}
