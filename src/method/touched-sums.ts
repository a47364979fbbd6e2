import type { Changes } from "./changes";
import type { Money, MoneyBefore } from "./money";
import { linkDependency, noRow, type PlanIndex } from "./plan-index";

/** Marks (1) of what has to be summed again after a change of some rows of investments. */
export interface TouchedSums {
  /** Goals whose money X may be another. */
  goals: Uint8Array;
  /** Goals of which what is available, A, may be another, whatever the ceilings. */
  funded: Uint8Array;
  /** Sources, by their position. */
  sources: Uint8Array;
}

/** The goals and sources of changed rows, before and now; all of them when nothing is known of before. */
export function touchedSums(
  index: PlanIndex,
  sourceOfInvestment: Int32Array,
  sourceCount: number,
  changes: Changes,
  before: MoneyBefore | null,
): TouchedSums {
  const funded = new Uint8Array(index.plan.productGoals.length);
  const sources = new Uint8Array(sourceCount);
  const rows = changes.rows("investments");
  if (before === null || rows === "all") return { goals: funded.fill(1), funded, sources: sources.fill(1) };
  for (const row of rows) {
    // What lies beyond an array of bytes, as `noRow` does, is not kept by it.
    funded[index.goalOfInvestment[row] ?? noRow] = 1;
    funded[before.index.goalOfInvestment[row] ?? noRow] = 1;
    sources[sourceOfInvestment[row] ?? noRow] = 1;
    sources[before.money.sourceOfInvestment[row] ?? noRow] = 1;
  }
  const isMoneyOther = changes.touch(["investments.annual", linkDependency("goalOfInvestment")]);
  return { goals: isMoneyOther ? funded : new Uint8Array(funded.length), funded, sources };
}

/** Marks (1) the years of the goals marked, and those with money of a source whose realizable share then is another than before. */
export function yearsWithOtherShares(
  goals: Uint8Array,
  index: PlanIndex,
  sourceOfInvestment: Int32Array,
  years: number,
  realizableOfSource: Float64Array,
  before: MoneyBefore | null,
): Uint8Array {
  const marked = new Uint8Array(goals.length * years);
  if (before === null) return marked.fill(1);
  goals.forEach((isMarked, goal) => {
    if (isMarked === 1) marked.fill(1, goal * years, (goal + 1) * years);
  });
  const others = realizableOfSource.map((share, place) => (share === before.money.realizableOfSource[place] ? 0 : 1));
  if (!others.includes(1)) return marked;
  for (let row = 0; row < sourceOfInvestment.length; row++) {
    const [goal, source] = [index.goalOfInvestment[row] ?? noRow, sourceOfInvestment[row] ?? noRow];
    for (let year = 0; year < years; year++) if (others[source * years + year] === 1) marked[goal * years + year] = 1;
  }
  return marked;
}

/** Notes the years of goals, of those marked, whose money or whose available money is another than before. */
export function noteGoalYears(
  changes: Changes,
  goals: Uint8Array,
  funded: Uint8Array,
  before: Money,
  { years, ofGoal, availableToGoal }: Pick<Money, "years" | "ofGoal" | "availableToGoal">,
): void {
  const money: number[] = [];
  const funding: number[] = [];
  for (let place = 0; place < funded.length; place++) {
    const isMoneyOther = goals[Math.floor(place / years)] === 1 && before.ofGoal[place] !== ofGoal[place];
    if (isMoneyOther) money.push(place);
    if (isMoneyOther || (funded[place] === 1 && before.availableToGoal[place] !== availableToGoal[place])) funding.push(place);
  }
  changes.noteGoalYears("money", money);
  changes.noteGoalYears("funding", funding);
}

/** Sums, by year, of the amounts of the rows that belong to each row marked, made anew; all others as they were. */
export function sumMarked(
  before: Float64Array | undefined,
  marked: Uint8Array,
  markedRowOf: Int32Array,
  amounts: Float64Array,
  years: number,
): Float64Array {
  const sums = startingFrom(before, marked, years);
  if (sums === before) return sums;
  for (let row = 0; row < markedRowOf.length; row++) {
    const to = markedRowOf[row] ?? noRow;
    if (marked[to] !== 1) continue;
    for (let year = 0; year < years; year++) {
      sums[to * years + year] = (sums[to * years + year] ?? 0) + (amounts[row * years + year] ?? 0);
    }
  }
  return sums;
}

/** The sums as they were, with 0 for the rows marked, whose sums start anew. */
export function startingFrom(sums: Float64Array | undefined, marked: Uint8Array, perRow: number): Float64Array {
  if (sums === undefined) return new Float64Array(marked.length * perRow);
  if (!marked.includes(1)) return sums;
  const starting = sums.slice();
  for (let row = 0; row < marked.length; row++) {
    if (marked[row] !== 1) continue;
    for (let place = row * perRow; place < (row + 1) * perRow; place++) starting[place] = 0;
  }
  return starting;
}
