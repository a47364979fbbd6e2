import { isNumeric, type CellValue } from "../plan/cell-value";
import { Changes, type Dependency } from "./changes";
import { ceilingsOf, realizableShare } from "./ceilings";
import { investmentSourcesOf } from "./funding-sources";
import type { Parameters } from "./parameters";
import type { Plan } from "../plan/plan";
import { linkDependency, noRow, type PlanIndex } from "./plan-index";
import { noteGoalYears, startingFrom, sumMarked, touchedSums, yearsWithOtherShares } from "./touched-sums";

/**
 * The money of a plan by goal, source and year (method, section 3), in the plan's currency unit. Tables of a row and a
 * year lie flat: the value of row i in year t (from 0) stands at i · years + t.
 */
export interface Money {
  years: number;
  /** X(g,t), for each row of productGoals; money joins the first row with its code. */
  ofGoal: Float64Array;
  /** A(g,t): the part of X that the ceilings let happen. */
  availableToGoal: Float64Array;
  /** x of each row of investments in each year; what is not numeric is 0. */
  amounts: Float64Array;
  /** Σ over the years of X, for each row of productGoals. */
  totalOfGoal: Float64Array;
  /** Every source of an investment or a ceiling: known ones in the order of their list, then the plan's own words. */
  sources: readonly string[];
  /** For each row of investments, the position of its source among `sources`. */
  sourceOfInvestment: Int32Array;
  /** For each row of investments, Σ of its years. */
  totalOfInvestment: Float64Array;
  /** Σ_g x(g,s,t); rows whose goal does not exist count too. */
  ofSource: Float64Array;
  /** C(s,t); null when the plan has no ceilings at all. */
  ceilingOfSource: Float64Array | null;
  /** Row of ceilings of each source, the first one where it is repeated, or `noRow`. */
  ceilingRow: Int32Array;
  /** r(s,t), 0..1. */
  realizableOfSource: Float64Array;
}

/** The index and the money of the plan as it was before. */
export interface MoneyBefore {
  index: PlanIndex;
  money: Money;
}

/** What money is made of; where none of it changed, the money is as it was. */
const dependencies: readonly Dependency[] = [
  "investments.source",
  "investments.annual",
  linkDependency("goalOfInvestment"),
  "ceilings.source",
  "ceilings.annual",
  "parameters.amountTolerance",
];

/**
 * The money of an indexed plan, in time proportional to its rows. With the money as it was before, only the sums to
 * which a changed row belongs are made again, in the same order, so that they come out the same to the last digit.
 */
export function moneyOf(
  index: PlanIndex,
  parameters: Pick<Parameters, "amountTolerance">,
  changes = new Changes(true),
  before: MoneyBefore | null = null,
): Money {
  const goalsMoved = changes.rows("productGoals") === "all";
  if (before !== null && !goalsMoved && !changes.touch(dependencies)) return before.money;
  changes.note("facts.money");
  const { plan, years } = index;
  const { sources, sourceOfInvestment } = investmentSourcesOf(plan, changes, before?.money ?? null);
  const positionOf = new Map(sources.map((source, position) => [source, position]));
  const known = before !== null && !goalsMoved && before.money.sources === sources ? before : null;

  const touched = touchedSums(index, sourceOfInvestment, sources.length, changes, known);
  const amounts = amountsOf(plan, years, changes, before?.money ?? null);
  const ofGoal = sumMarked(known?.money.ofGoal, touched.goals, index.goalOfInvestment, amounts, years);
  const ofSource = sumMarked(known?.money.ofSource, touched.sources, sourceOfInvestment, amounts, years);

  const { ceilingOfSource, ceilingRow } = ceilingsOf(plan, years, positionOf);
  const realizableOfSource = ofSource.map((programmed, place) =>
    ceilingOfSource === null ? 1 : realizableShare(programmed, ceilingOfSource[place] ?? 0, parameters.amountTolerance),
  );
  const shared = yearsWithOtherShares(touched.funded, index, sourceOfInvestment, years, realizableOfSource, known);
  const availableToGoal = startingFrom(known?.money.availableToGoal, shared, 1);
  if (availableToGoal !== known?.money.availableToGoal) {
    addAvailable(availableToGoal, shared, { index, sourceOfInvestment, amounts, realizableOfSource });
  }
  const totalOfGoal = totalsOfGoals(known?.money.totalOfGoal, touched.goals, ofGoal, years);
  if (before === null || goalsMoved) changes.note("facts.moneyOfGoals");
  else noteGoalYears(changes, touched.goals, shared, before.money, { years, ofGoal, availableToGoal });
  return {
    years,
    ofGoal,
    availableToGoal,
    amounts,
    totalOfGoal,
    sources,
    sourceOfInvestment,
    totalOfInvestment: totalsOf(index, changes, known),
    ofSource,
    ceilingOfSource,
    ceilingRow,
    realizableOfSource,
  };
}

/** An amount as it counts in sums: what is not numeric is no money. */
export function amountOf(value: CellValue | undefined): number {
  return isNumeric(value) ? value : 0;
}

/** Σ of the amounts of a row over its years. */
export function sumOfAmounts(annual: readonly CellValue[]): number {
  return annual.reduce<number>((sum, amount) => sum + amountOf(amount), 0);
}

function totalsOf({ plan }: PlanIndex, changes: Changes, before: MoneyBefore | null): Float64Array {
  const rows = changes.rows("investments");
  if (before !== null && rows !== "all" && !changes.touch(["investments.annual"])) return before.money.totalOfInvestment;
  const total = (row: number): number => sumOfAmounts(plan.investments[row]?.annual ?? []);
  if (before === null || rows === "all") return Float64Array.from(plan.investments.keys(), total);
  const totals = before.money.totalOfInvestment.slice();
  for (const row of rows) totals[row] = total(row);
  return totals;
}

/**
 * The amounts of every row of investments, as the sums take them; the rows of a large plan lie scattered in memory, and
 * to look each up again for every sum takes longer than to add them.
 */
function amountsOf(plan: Plan, years: number, changes: Changes, before: Money | null): Float64Array {
  const rows = changes.rows("investments");
  const isKnown = before !== null && rows !== "all";
  if (isKnown && !changes.touch(["investments.annual"])) return before.amounts;
  const amounts = isKnown ? before.amounts.slice() : new Float64Array(plan.investments.length * years);
  for (const row of isKnown ? rows : plan.investments.keys()) {
    for (let year = 0; year < years; year++) amounts[row * years + year] = amountOf(plan.investments[row]?.annual[year]);
  }
  return amounts;
}

/** Adds to the marked years of goals what the ceilings let happen of each amount. */
function addAvailable(
  available: Float64Array,
  marked: Uint8Array,
  { index, sourceOfInvestment, amounts, realizableOfSource }: AmountsByGoal,
): void {
  const { years, goalOfInvestment } = index;
  for (let row = 0; row < goalOfInvestment.length; row++) {
    const [goal, source] = [goalOfInvestment[row] ?? noRow, sourceOfInvestment[row] ?? noRow];
    for (let year = 0; year < years; year++) {
      const place = goal * years + year;
      if (marked[place] !== 1) continue;
      const share = realizableOfSource[source * years + year] ?? 0;
      available[place] = (available[place] ?? 0) + (amounts[row * years + year] ?? 0) * share;
    }
  }
}

interface AmountsByGoal extends Pick<Money, "sourceOfInvestment" | "amounts" | "realizableOfSource"> {
  index: PlanIndex;
}

/** Σ of the money of each goal over its years; of goals that are not marked as it was. */
function totalsOfGoals(before: Float64Array | undefined, marked: Uint8Array, ofGoal: Float64Array, years: number): Float64Array {
  const totals = startingFrom(before, marked, 1);
  for (let goal = 0; goal < totals.length; goal++) {
    if (marked[goal] !== 1) continue;
    for (let place = goal * years; place < (goal + 1) * years; place++) totals[goal] = (totals[goal] ?? 0) + (ofGoal[place] ?? 0);
  }
  return totals;
}
