import { isBlank, isNumeric } from "../plan/cell-value";
import type { ProductGoal } from "../plan/plan";
import { Changes, type Dependency } from "./changes";
import { effortsOf, type YearEffort } from "./effort";
import type { GoalEvaluation, GoalYearEvaluation, GoalYearStatus, Limit } from "./evaluation";
import type { Money } from "./money";
import type { Parameters } from "./parameters";
import type { PlanIndex } from "./plan-index";
import { programmingOf, type Programming } from "./programming";

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

/**
 * Feasibility of every row of productGoals in every year (method, sections 2 to 4). With the goals as they were before,
 * only rows that changed are evaluated again.
 */
export function evaluateGoals(
  index: PlanIndex,
  money: Money,
  parameters: Parameters,
  changes = new Changes(true),
  before: GoalEvaluation[] | null = null,
): GoalEvaluation[] {
  const { productGoals } = index.plan;
  const weights = weightsOf(productGoals);
  const evaluated = (position: number): GoalEvaluation =>
    evaluateGoal(index, position, weights?.[position] ?? 1, money, parameters);
  if (changes.touch(dependencies)) changes.noteEveryRow("productGoals");
  if (changes.touch(["productGoals.weight"])) {
    before?.forEach(({ weight }, position) => {
      if (weight !== (weights?.[position] ?? 1)) changes.noteRow("productGoals", position);
    });
  }
  const rows = changes.rows("productGoals");
  if (before === null || rows === "all") {
    changes.note("facts.goals");
    return productGoals.map((_goal, position) => evaluated(position));
  }
  if (rows.size === 0) return before;
  changes.note("facts.goals");
  const goals = [...before];
  for (const position of rows) goals[position] = evaluated(position);
  return goals;
}

/** Beside its row, money and weight, what the feasibility of a goal depends on. */
const dependencies: readonly Dependency[] = ["parameters.viableFrom", "parameters.atRiskFrom", "parameters.ramp"];

function evaluateGoal(
  { plan }: PlanIndex,
  position: number,
  weight: number,
  money: Money,
  parameters: Parameters,
): GoalEvaluation {
  const goal = plan.productGoals[position];
  if (goal === undefined) throw new RangeError(`productGoals has no row ${position}`);
  const programming = programmingOf(goal);
  const years = effortsOf(goal).map((effort, year) => {
    const place = position * money.years + year;
    return evaluateYear(
      goal,
      plan.plan.firstYear + year,
      effort,
      programming,
      { money: money.ofGoal[place] ?? 0, available: money.availableToGoal[place] ?? 0 },
      parameters,
    );
  });
  return { code: goal.code, ...programming, weight, feasibility: meanFeasibility(years), years };
}

function evaluateYear(
  goal: ProductGoal,
  year: number,
  { programmed, effort }: YearEffort,
  { programming }: Programming,
  { money, available }: { money: number; available: number },
  parameters: Parameters,
): GoalYearEvaluation {
  if (!programmed) {
    return {
      year,
      status: "not-programmed",
      feasibility: null,
      funding: null,
      pace: null,
      programming: null,
      limit: null,
      effort: null,
      money,
      available,
    };
  }
  const factors: Factors = {
    funding: fundingOf({ money, available, effort, unitCost: goal.unitCost, zeroCost: goal.zeroCost }),
    pace: paceOf(goal.capacity, effort, parameters.ramp),
    programming: programming ?? 0,
  };
  const feasibility = feasibilityOf(factors);
  return {
    year,
    status: statusOf(feasibility, parameters),
    feasibility,
    funding: factors.funding,
    pace: factors.pace,
    programming: factors.programming,
    limit: limitOf(factors),
    effort,
    money,
    available,
  };
}

/** The goals' own weights when every one is numeric and above 0, otherwise null: all count 1. */
function weightsOf(goals: readonly ProductGoal[]): number[] | null {
  const stated = goals.map((goal) => goal.weight).filter(isNumeric);
  return stated.length === goals.length && stated.every((weight) => weight > 0) ? stated : null;
}

function meanFeasibility(years: readonly GoalYearEvaluation[]): number | null {
  let sum = 0;
  let assessed = 0;
  for (const { feasibility } of years) {
    if (feasibility === null) continue;
    sum += feasibility;
    assessed += 1;
  }
  return assessed === 0 ? null : sum / assessed;
}

/** part / whole within 0..1, for a whole above 0. */
function share(part: number, whole: number): number {
  if (part >= whole) return 1;
  return part <= 0 ? 0 : part / whole;
}
