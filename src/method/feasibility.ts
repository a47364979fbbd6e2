import { isBlank, isNumeric } from "../plan/cell-value";
import type { ProductGoal } from "../plan/plan";
import type { GoalYearStatus, Limit } from "./evaluation";
import type { Parameters } from "./parameters";

/** From here on a share counts as whole when the limit is named. */
const wholeFrom = 1 - 1e-9;

/** What the funding of a goal in a programmed year depends on. Money in the plan's currency unit. */
export interface FundingFacts {
  /** X(g,t). */
  money: number;
  /** A(g,t). */
  available: number;
  /** What has to be delivered; null when unknown. */
  effort: number | null;
  unitCost: ProductGoal["unitCost"];
  zeroCost: ProductGoal["zeroCost"];
}

/**
 * Funding factor, 0..1 (method, section 4): whole when the goal needs no money and has none; else the available money
 * over the cost of the effort where that is known; else over the money programmed; 0 without money. Negative amounts
 * never carry it out of 0..1.
 */
export function fundingOf({ money, available, effort, unitCost, zeroCost }: FundingFacts): number {
  if (!isBlank(zeroCost) && money === 0) return 1;
  if (isNumeric(unitCost) && unitCost > 0 && effort !== null) return share(available, unitCost * effort);
  return money > 0 ? share(available, money) : 0;
}

/**
 * Pace factor, 0..1 (method, section 4): what one year can deliver, with `ramp` on top, over what it has to deliver.
 * Null (not assessed) without a capacity above 0 or a known effort above 0.
 */
export function paceOf(capacity: ProductGoal["capacity"], effort: number | null, ramp: number): number | null {
  if (!isNumeric(capacity) || capacity <= 0 || effort === null || effort <= 0) return null;
  return share(capacity * (1 + ramp), effort);
}

/** The factors of a programmed year; `pace` is null when it is not assessed. Shares, 0..1. */
export interface Factors {
  funding: number;
  pace: number | null;
  programming: number;
}

/** φ: the least of the assessed factors (method, section 4). */
export function feasibilityOf({ funding, pace, programming }: Factors): number {
  return Math.min(funding, pace ?? 1, programming);
}

/** The factor that gives φ, in the order funding, pace, programming on ties; `none` when φ is whole. */
export function limitOf(factors: Factors): Limit {
  const feasibility = feasibilityOf(factors);
  if (feasibility >= wholeFrom) return "none";
  if (factors.funding === feasibility) return "funding";
  return factors.pace === feasibility ? "pace" : "programming";
}

/** Status of an assessed goal-year by its φ and the thresholds (method, section 4). */
export function statusOf(
  feasibility: number,
  { viableFrom, atRiskFrom }: Pick<Parameters, "viableFrom" | "atRiskFrom">,
): GoalYearStatus {
  if (feasibility >= viableFrom) return "viable";
  return feasibility >= atRiskFrom ? "at-risk" : "not-viable";
}

/** part / whole within 0..1, for a whole above 0. */
function share(part: number, whole: number): number {
  if (part >= whole) return 1;
  return part <= 0 ? 0 : part / whole;
}
