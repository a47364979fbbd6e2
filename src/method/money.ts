import { isNumeric, type CellValue } from "../plan/cell-value";
import { Changes, type Dependency } from "./changes";
import { ceilingsOf, realizableShare } from "./ceilings";
import { sourceName, sourcesOf } from "./funding-sources";
import type { Parameters } from "./parameters";
import { linkDependency, noRow, type PlanIndex } from "./plan-index";

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
  const sources = sourcesIn(index, changes, before);
  const positionOf = new Map(sources.map((source, position) => [source, position]));
  const known = before !== null && !goalsMoved && before.money.sources === sources ? before : null;
  const sourceOfInvestment =
    known === null || changes.touch(["investments.source"])
      ? positionsOf(index, positionOf)
      : known.money.sourceOfInvestment;

  const rows = new AmountsOfRows(index, sourceOfInvestment);
  const { goals, sourcesTouched } = touchedBy(rows, sources.length, changes, known);
  const ofGoal = startingFrom(known?.money.ofGoal, goals, years);
  const ofSource = startingFrom(known?.money.ofSource, sourcesTouched, years);
  rows.forEach(goals, sourcesTouched, (goal, source, year, amount) => {
    if (sourcesTouched[source] === 1) add(ofSource, source * years + year, amount);
    if (goals[goal] === 1) add(ofGoal, goal * years + year, amount);
  });

  const { ceilingOfSource, ceilingRow } = ceilingsOf(plan, years, positionOf);
  const realizableOfSource = ofSource.map((programmed, place) =>
    ceilingOfSource === null ? 1 : realizableShare(programmed, ceilingOfSource[place] ?? 0, parameters.amountTolerance),
  );
  const shared = withOtherShares(goals, rows, years, realizableOfSource, known);
  const availableToGoal = startingFrom(known?.money.availableToGoal, shared, years);
  rows.forEach(shared, new Uint8Array(sources.length), (goal, source, year, amount) =>
    add(availableToGoal, goal * years + year, amount * (realizableOfSource[source * years + year] ?? 0)),
  );

  const totalOfGoal = startingFrom(known?.money.totalOfGoal, goals, 1);
  for (let goal = 0; goal < goals.length; goal++) {
    if (shared[goal] === 1) changes.noteRow("productGoals", goal);
    if (goals[goal] !== 1) continue;
    for (let year = 0; year < years; year++) add(totalOfGoal, goal, ofGoal[goal * years + year] ?? 0);
  }
  return {
    years,
    ofGoal,
    availableToGoal,
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

/** The sources of the plan; the same list as before when they are the same. */
function sourcesIn({ plan }: PlanIndex, changes: Changes, before: MoneyBefore | null): readonly string[] {
  if (before !== null && !changes.touch(["investments.source", "ceilings.source"])) return before.money.sources;
  const sources = sourcesOf(plan);
  const isSame = before?.money.sources.length === sources.length && sources.every((source, at) => source === before.money.sources[at]);
  return isSame ? before.money.sources : sources;
}

function positionsOf({ plan }: PlanIndex, positionOf: ReadonlyMap<string, number>): Int32Array {
  const positions = new Int32Array(plan.investments.length);
  plan.investments.forEach(({ source }, row) => (positions[row] = positionOf.get(sourceName(source)) ?? noRow));
  return positions;
}

function totalsOf({ plan }: PlanIndex, changes: Changes, before: MoneyBefore | null): Float64Array {
  const rows = changes.rows("investments");
  const total = (row: number): number => sumOfAmounts(plan.investments[row]?.annual ?? []);
  if (before === null || rows === "all") return Float64Array.from(plan.investments.keys(), total);
  const totals = before.money.totalOfInvestment.slice();
  for (const row of rows) totals[row] = total(row);
  return totals;
}

/** The amounts of the investments with the goal and the source of their row. */
class AmountsOfRows {
  constructor(
    readonly index: PlanIndex,
    readonly sourceOfInvestment: Int32Array,
  ) {}

  /**
   * Visits, in the order of the rows, every amount that is not 0 of the goals and of the sources marked with 1; `goal`
   * is `noRow` where the goal does not exist.
   */
  forEach(
    goals: Uint8Array,
    sources: Uint8Array,
    visit: (goal: number, source: number, year: number, amount: number) => void,
  ): void {
    const { plan, years, goalOfInvestment } = this.index;
    for (let row = 0; row < goalOfInvestment.length; row++) {
      const goal = goalOfInvestment[row] ?? noRow;
      const source = this.sourceOfInvestment[row] ?? noRow;
      // Few rows are marked after an edit: the others are passed over before they are looked into.
      if (goals[goal] !== 1 && sources[source] !== 1) continue;
      const annual = plan.investments[row]?.annual;
      for (let year = 0; year < years; year++) {
        const amount = amountOf(annual?.[year]);
        if (amount !== 0) visit(goal, source, year, amount);
      }
    }
  }
}

/** Marks (1) the goals and sources whose sums have to be made: those of changed rows, before and now, or all. */
function touchedBy(
  { index, sourceOfInvestment }: AmountsOfRows,
  sourceCount: number,
  changes: Changes,
  before: MoneyBefore | null,
): { goals: Uint8Array; sourcesTouched: Uint8Array } {
  const goals = new Uint8Array(index.plan.productGoals.length);
  const sourcesTouched = new Uint8Array(sourceCount);
  const rows = changes.rows("investments");
  if (before === null || rows === "all") return { goals: goals.fill(1), sourcesTouched: sourcesTouched.fill(1) };
  for (const row of rows) {
    // What lies beyond an array of bytes, as `noRow` does, is not kept by it.
    goals[index.goalOfInvestment[row] ?? noRow] = 1;
    goals[before.index.goalOfInvestment[row] ?? noRow] = 1;
    sourcesTouched[sourceOfInvestment[row] ?? noRow] = 1;
    sourcesTouched[before.money.sourceOfInvestment[row] ?? noRow] = 1;
  }
  return { goals, sourcesTouched };
}

/** The goals marked, and those with money of a source whose realizable share is another than before. */
function withOtherShares(
  goals: Uint8Array,
  { index, sourceOfInvestment }: AmountsOfRows,
  years: number,
  realizableOfSource: Float64Array,
  before: MoneyBefore | null,
): Uint8Array {
  if (before === null) return goals;
  const marked = goals.slice();
  const isOther = new Uint8Array(realizableOfSource.length / years);
  realizableOfSource.forEach((share, place) => {
    if (share !== before.money.realizableOfSource[place]) isOther[Math.floor(place / years)] = 1;
  });
  if (isOther.includes(1)) {
    sourceOfInvestment.forEach((source, row) => {
      if (isOther[source] === 1) marked[index.goalOfInvestment[row] ?? noRow] = 1;
    });
  }
  return marked;
}

/** The sums as they were, with 0 for the rows marked, whose sums start anew. */
function startingFrom(sums: Float64Array | undefined, marked: Uint8Array, perRow: number): Float64Array {
  if (sums === undefined) return new Float64Array(marked.length * perRow);
  const starting = sums.slice();
  for (let row = 0; row < marked.length; row++) {
    if (marked[row] === 1) starting.fill(0, row * perRow, (row + 1) * perRow);
  }
  return starting;
}

function add(sums: Float64Array, place: number, amount: number): void {
  sums[place] = (sums[place] ?? 0) + amount;
}
