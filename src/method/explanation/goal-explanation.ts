import { isBlank, isNotProgrammed, isNumeric } from "../../plan/cell-value";
import type { ProductGoal } from "../../plan/plan";
import type { Examination } from "../evaluate";
import type { GoalEvaluation, GoalYearEvaluation, GoalYearStatus, Limit } from "../evaluation";
import { amountOf } from "../money";

/** Why a product goal is as feasible as it is, with every number that went in. Money in the plan's currency unit. */
export interface GoalExplanation {
  /** Row of productGoals, from 0. */
  row: number;
  code: string | null;
  name: string | null;
  /** Mean of the assessed years, 0..1. */
  feasibility: number | null;
  weight: number;
  programming: ProgrammingExplanation;
  years: GoalYearExplanation[];
}

/** q of section 2: what the annual values amount to, against what the target asks. */
export interface ProgrammingExplanation {
  /** q, 0..1; null when unknown, which counts as 0. */
  value: number | null;
  class: string | null;
  planned: number | null;
  required: number | null;
}

export interface GoalYearExplanation {
  year: number;
  status: GoalYearStatus;
  feasibility: number | null;
  limit: Limit | null;
  /** Why the year is not assessed; null when it is. */
  notProgrammed: "np" | "no-number" | "no-effort" | null;
  /** What has to be delivered; null when unknown or not programmed. */
  effort: number | null;
  funding: FundingExplanation | null;
  pace: PaceExplanation | null;
}

export interface FundingExplanation {
  value: number;
  /** Which of the rules of section 4 gave the value. */
  how: "zero-cost" | "unit-cost" | "programmed-money" | "no-money";
  /** What is compared with the available money: unitCost · effort, or the money programmed. */
  need: number;
  unitCost: number | null;
  /** X(g,t) and A(g,t). */
  programmed: number;
  available: number;
  bySource: SourceShare[];
}

export interface SourceShare {
  source: string;
  /** x(g,s,t). */
  amount: number;
  /** r(s,t), 0..1, and what it leaves of the amount. */
  realizable: number;
  available: number;
  /** All that the plan takes from the source in the year, and its ceiling; null without any ceilings. */
  programmedOfSource: number;
  ceiling: number | null;
}

export interface PaceExplanation {
  /** Null when it is not assessed. */
  value: number | null;
  notAssessed: "no-capacity" | "no-effort" | null;
  capacity: number | null;
  ramp: number;
  /** capacity · (1 + ramp). */
  deliverable: number | null;
}

/** Explains a row of productGoals. @throws RangeError when there is no such row. */
export function explainGoal(examination: Examination, row: number): GoalExplanation {
  const goal = examination.index.plan.productGoals[row];
  const evaluated = examination.evaluation.goals[row];
  if (goal === undefined || evaluated === undefined) throw new RangeError(`productGoals has no row ${row}`);
  return {
    row,
    code: goal.code,
    name: goal.name,
    feasibility: evaluated.feasibility,
    weight: evaluated.weight,
    programming: programmingExplained(goal, evaluated),
    years: evaluated.years.map((year, position) => ({
      year: year.year,
      status: year.status,
      feasibility: year.feasibility,
      limit: year.limit,
      notProgrammed: year.status === "not-programmed" ? whyNot(goal, position) : null,
      effort: year.effort,
      funding: year.funding === null ? null : fundingExplained(examination, goal, row, position, year, year.funding),
      pace: year.status === "not-programmed" ? null : paceExplained(goal, year, examination.evaluation.parameters.ramp),
    })),
  };
}

function programmingExplained(goal: ProductGoal, { programming, planned, required }: GoalEvaluation): ProgrammingExplanation {
  return { value: programming, class: goal.class, planned, required };
}

function whyNot({ annual }: ProductGoal, year: number): GoalYearExplanation["notProgrammed"] {
  const value = annual[year];
  if (isNotProgrammed(value)) return "np";
  return isNumeric(value) ? "no-effort" : "no-number";
}

function fundingExplained(
  examination: Examination,
  { zeroCost, unitCost }: ProductGoal,
  row: number,
  position: number,
  { money, available, effort }: GoalYearEvaluation,
  value: number,
): FundingExplanation {
  const cost = isNumeric(unitCost) && unitCost > 0 ? unitCost : null;
  const how = ((): FundingExplanation["how"] => {
    if (!isBlank(zeroCost) && money === 0) return "zero-cost";
    if (cost !== null && effort !== null) return "unit-cost";
    return money > 0 ? "programmed-money" : "no-money";
  })();
  const need = how === "unit-cost" ? (cost ?? 0) * (effort ?? 0) : how === "programmed-money" ? money : 0;
  return { value, how, need, unitCost: cost, programmed: money, available, bySource: sharesOf(examination, row, position) };
}

/** The money of the goal in the year, source by source. */
function sharesOf({ index, money }: Examination, goal: number, year: number): SourceShare[] {
  const amounts = new Map<number, number>();
  for (const [row, { annual }] of index.plan.investments.entries()) {
    const amount = amountOf(annual[year]);
    const source = money.sourceOfInvestment[row];
    if (index.goalOfInvestment[row] !== goal || amount === 0 || source === undefined) continue;
    amounts.set(source, (amounts.get(source) ?? 0) + amount);
  }
  return [...amounts].map(([source, amount]) => {
    const place = source * money.years + year;
    const realizable = money.realizableOfSource[place] ?? 0;
    return {
      source: money.sources[source] ?? "",
      amount,
      realizable,
      available: amount * realizable,
      programmedOfSource: money.ofSource[place] ?? 0,
      ceiling: money.ceilingOfSource === null ? null : (money.ceilingOfSource[place] ?? 0),
    };
  });
}

function paceExplained({ capacity }: ProductGoal, { pace }: GoalYearEvaluation, ramp: number): PaceExplanation {
  const stated = isNumeric(capacity) && capacity > 0 ? capacity : null;
  const notAssessed = pace !== null ? null : stated === null ? "no-capacity" : "no-effort";
  return { value: pace, notAssessed, capacity: stated, ramp, deliverable: stated === null ? null : stated * (1 + ramp) };
}
