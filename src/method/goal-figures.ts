import { isNumeric } from "../plan/cell-value";
import type { ProductGoal } from "../plan/plan";
import { Changes, type Dependency } from "./changes";
import { effortsOf } from "./effort";
import { feasibilityOf, fundingOf, paceOf } from "./feasibility";
import type { Money } from "./money";
import type { Parameters } from "./parameters";
import type { PlanIndex } from "./plan-index";
import { programmingOf } from "./programming";

/**
 * The figures of every row of productGoals (method, sections 2 to 4), side by side: half of a large plan may depend on
 * one edit, and to make an object for each goal and year would take most of its time. NaN stands for null.
 */
export interface GoalFigures {
  years: number;
  /** One for each row: what the annual values amount to, what the target asks, q, and the weight. */
  planned: Float64Array;
  required: Float64Array;
  programming: Float64Array;
  weight: Float64Array;
  /** Row i in year t at i · years + t: effort, the factors funding and pace, and φ; all NaN where not programmed. */
  effort: Float64Array;
  pace: Float64Array;
  funding: Float64Array;
  feasibility: Float64Array;
}

/** Whether the year is programmed for the goal, and so assessed; `place` is row · years + year. */
export function isProgrammed({ feasibility }: GoalFigures, place: number): boolean {
  return !Number.isNaN(feasibility[place] ?? NaN);
}

/** Beside its row, money and weight, what the figures of a goal depend on, or how they are judged. */
const dependencies: readonly Dependency[] = ["parameters.viableFrom", "parameters.atRiskFrom", "parameters.ramp"];

/**
 * The figures of all goals. With those from before, only the rows that changed are computed again, and of the rows
 * with other money only what depends on it. What was handed out before stays as it was.
 */
export function goalFiguresOf(
  index: PlanIndex,
  money: Money,
  parameters: Parameters,
  changes = new Changes(true),
  before: GoalFigures | null = null,
): GoalFigures {
  const { productGoals } = index.plan;
  if (changes.touch(dependencies)) changes.noteEveryRow("productGoals");
  const weight = weightsOf(productGoals, changes, before);
  const [rows, funded] = [changes.rows("productGoals"), changes.goalYearsWithOther("funding")];
  if (before === null || rows === "all" || funded === "all") {
    changes.note("facts.goals");
    const figures = { ...blankFigures(productGoals.length, index.years), weight };
    productGoals.forEach((goal, row) => compute(figures, row, goal, money, parameters));
    return figures;
  }
  if (rows.size === 0 && funded.length === 0) return before;
  changes.note("facts.goals");
  const figures = rows.size === 0 ? withOwnFunding(before) : { ...withOwnFigures(before), weight };
  for (const place of funded) fund(figures, place, productGoals[Math.floor(place / index.years)], money);
  for (const row of rows) compute(figures, row, productGoals[row], money, parameters);
  return figures;
}

function compute(
  figures: GoalFigures,
  row: number,
  goal: ProductGoal | undefined,
  money: Money,
  { ramp }: Pick<Parameters, "ramp">,
): void {
  if (goal === undefined) throw new RangeError(`productGoals has no row ${row}`);
  const { planned, required, programming } = programmingOf(goal);
  figures.planned[row] = planned ?? NaN;
  figures.required[row] = required ?? NaN;
  figures.programming[row] = programming ?? NaN;
  effortsOf(goal).forEach(({ programmed, effort }, year) => {
    const place = row * figures.years + year;
    figures.effort[place] = programmed ? (effort ?? NaN) : NaN;
    figures.pace[place] = programmed ? (paceOf(goal.capacity, effort, ramp) ?? NaN) : NaN;
    // Whether the year is assessed at all is read off φ; `fund` puts the number there.
    figures.feasibility[place] = programmed ? 0 : NaN;
    figures.funding[place] = NaN;
    fund(figures, place, goal, money);
  });
}

/** Funding and φ of a year of a goal whose other figures stand, if it is programmed. */
function fund(figures: GoalFigures, place: number, goal: ProductGoal | undefined, money: Money): void {
  if (goal === undefined) throw new RangeError(`productGoals has no goal of year ${place}`);
  if (!isProgrammed(figures, place)) return;
  const funding = fundingOf({
    money: money.ofGoal[place] ?? 0,
    available: money.availableToGoal[place] ?? 0,
    effort: orNull(figures.effort[place]),
    unitCost: goal.unitCost,
    zeroCost: goal.zeroCost,
  });
  const programming = orNull(figures.programming[Math.floor(place / figures.years)]) ?? 0;
  figures.funding[place] = funding;
  figures.feasibility[place] = feasibilityOf({ funding, pace: orNull(figures.pace[place]), programming });
}

/** A figure as it is written outside: null where it is not known. */
export function orNull(figure: number | undefined): number | null {
  return figure === undefined || Number.isNaN(figure) ? null : figure;
}

/** The goals' own weights when every one is numeric and above 0, otherwise 1 for all; rows whose weight differs are noted. */
function weightsOf(goals: readonly ProductGoal[], changes: Changes, before: GoalFigures | null): Float64Array {
  const isKnown = before !== null && changes.rows("productGoals") !== "all";
  if (isKnown && !changes.touch(["productGoals.weight"])) return before.weight;
  const isStated = goals.every(({ weight }) => isNumeric(weight) && weight > 0);
  const weights = Float64Array.from(goals, ({ weight }) => (isStated && isNumeric(weight) ? weight : 1));
  if (isKnown) changes.compareRows("facts.goalWeights", "productGoals", before.weight, weights);
  return weights;
}

function blankFigures(goals: number, years: number): GoalFigures {
  const ofGoals = (): Float64Array => new Float64Array(goals);
  const ofYears = (): Float64Array => new Float64Array(goals * years);
  return {
    years,
    planned: ofGoals(),
    required: ofGoals(),
    programming: ofGoals(),
    weight: ofGoals(),
    effort: ofYears(),
    pace: ofYears(),
    funding: ofYears(),
    feasibility: ofYears(),
  };
}

function withOwnFunding(figures: GoalFigures): GoalFigures {
  return { ...figures, funding: figures.funding.slice(), feasibility: figures.feasibility.slice() };
}

function withOwnFigures(figures: GoalFigures): GoalFigures {
  return {
    ...withOwnFunding(figures),
    planned: figures.planned.slice(),
    required: figures.required.slice(),
    programming: figures.programming.slice(),
    effort: figures.effort.slice(),
    pace: figures.pace.slice(),
  };
}
