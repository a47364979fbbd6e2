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

/** The goals marked, and those with money of a source whose realizable share is another than before. */
export function withOtherShares(
  goals: Uint8Array,
  index: PlanIndex,
  sourceOfInvestment: Int32Array,
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

/** Notes the goals, of those marked, whose money or whose available money of some year is another than before. */
export function noteGoals(
  changes: Changes,
  goals: Uint8Array,
  funded: Uint8Array,
  before: Money,
  { years, ofGoal, availableToGoal }: Pick<Money, "years" | "ofGoal" | "availableToGoal">,
): void {
  const money: number[] = [];
  const funding: number[] = [];
  for (let goal = 0; goal < funded.length; goal++) {
    const isMoneyOther = goals[goal] === 1 && isOther(goal, years, before.ofGoal, ofGoal);
    if (isMoneyOther) money.push(goal);
    if (isMoneyOther || (funded[goal] === 1 && isOther(goal, years, before.availableToGoal, availableToGoal))) funding.push(goal);
  }
  changes.noteGoals("money", money);
  changes.noteGoals("funding", funding);
}

function isOther(goal: number, years: number, before: Float64Array, after: Float64Array): boolean {
  for (let place = goal * years; place < (goal + 1) * years; place++) if (before[place] !== after[place]) return true;
  return false;
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
