import { isBlank, isNumeric } from "../../plan/cell-value";
import type { Plan, Text } from "../../plan/plan";
import { Changes, type Dependency } from "../changes";
import type { SourceYear } from "../evaluation";
import type { GoalFigures } from "../goal-figures";
import type { Money } from "../money";
import type { Parameters } from "../parameters";
import { linkDependency, noRow, rowWithCode, type CodedTable, type Link, type PlanIndex } from "../plan-index";

/**
 * What the measures of articulation look at. Rows count from 0 in their table. One object for all states of a plan: the
 * measures keep it, and see what is put into it.
 */
export interface Facts {
  plan: Plan;
  index: PlanIndex;
  money: Money;
  parameters: Parameters;
  figures: GoalFigures;
  sourceYears: SourceYear[];
  /** Σ over the years of the money of the goals under each row, in the plan's currency unit. */
  moneyOfProgram: Float64Array;
  moneyOfSubprogram: Float64Array;
  moneyOfAxis: Float64Array;
  /** 1 for each row of programs that a commitment of the mandate names. */
  isPriority: Uint8Array;
  /** 1 for each year of each row of productGoals with a numeric execution; they lie as the money of goals does. */
  yearsReported: Uint8Array;
}

/** Facts as they are computed elsewhere; the sums of money by row are drawn from them. */
export type FactsAtHand = Pick<Facts, "index" | "money" | "parameters" | "figures" | "sourceYears">;

/** All facts; sums in which nothing changed since `before` are kept, and those that differ are noted. */
export function gatherFacts(atHand: FactsAtHand, changes = new Changes(true), before: Facts | null = null): Facts {
  const { index, money } = atHand;
  const { plan } = index;
  const summed = (
    name: "moneyOfProgram" | "moneyOfSubprogram" | "moneyOfAxis",
    table: CodedTable,
    amounts: Float64Array,
    link: Link,
    amountsAre: Dependency,
  ): Float64Array => {
    if (before !== null && !changes.touch([`${table}.code`, linkDependency(link), amountsAre])) return before[name];
    const sums = sumInto(plan[table].length, amounts, index[link]);
    changes.compareRows(`facts.${name}`, table, before?.[name], sums);
    return sums;
  };
  const moneyOfProgram = summed("moneyOfProgram", "programs", money.totalOfGoal, "programOfGoal", "facts.moneyOfGoals");
  return {
    ...atHand,
    plan,
    moneyOfProgram,
    moneyOfSubprogram: summed("moneyOfSubprogram", "subprograms", money.totalOfGoal, "subprogramOfGoal", "facts.moneyOfGoals"),
    moneyOfAxis: summed("moneyOfAxis", "axes", moneyOfProgram, "axisOfProgram", "facts.moneyOfProgram"),
    isPriority: prioritiesIn(index, changes, before),
    yearsReported: yearsReportedIn(index, changes, before),
  };
}

/** Notes each goal whose program has become a priority, or is none any more. */
function prioritiesIn(index: PlanIndex, changes: Changes, before: Facts | null): Uint8Array {
  if (before !== null && !changes.touch(["commitments.programs", "programs.code"])) return before.isPriority;
  const { commitments, programs } = index.plan;
  const isPriority = new Uint8Array(programs.length);
  const named = rowsNamed(
    index,
    "programs",
    commitments.map((commitment) => commitment.programs),
  );
  for (const program of named) isPriority[program] = 1;
  index.programOfGoal.forEach((program, goal) => {
    if (isPriority[program] !== before?.isPriority[program]) changes.noteRow("productGoals", goal);
  });
  return isPriority;
}

const progressDependencies: readonly Dependency[] = ["progress.year", "progress.executed", linkDependency("goalOfProgress")];

/** Notes each goal of which another year is reported than before. */
function yearsReportedIn({ plan, years, goalOfProgress }: PlanIndex, changes: Changes, before: Facts | null): Uint8Array {
  const goalsMoved = changes.rows("productGoals") === "all";
  if (before !== null && !goalsMoved && !changes.touch(progressDependencies)) return before.yearsReported;
  const { firstYear } = plan.plan;
  const reported = new Uint8Array(plan.productGoals.length * years);
  plan.progress.forEach(({ executed, year }, row) => {
    const goal = goalOfProgress[row] ?? noRow;
    if (goal === noRow || !isNumeric(executed) || !isNumeric(year)) return;
    if (year >= firstYear && year < firstYear + years) reported[goal * years + year - firstYear] = 1;
  });
  reported.forEach((isReported, place) => {
    if (isReported !== before?.yearsReported[place]) changes.noteRow("productGoals", Math.floor(place / years));
  });
  return reported;
}

/** Σ of the amounts over the rows that refer to each of `rows` rows. */
export function sumInto(rows: number, amounts: Float64Array, rowOf: Int32Array): Float64Array {
  const sums = new Float64Array(rows);
  amounts.forEach((amount, position) => {
    const row = rowOf[position] ?? noRow;
    if (row !== noRow) sums[row] = (sums[row] ?? 0) + amount;
  });
  return sums;
}

/** The rows of `table` that some list of codes names, each code meaning its first row. */
export function rowsNamed(index: PlanIndex, table: CodedTable, lists: readonly (readonly string[])[]): Set<number> {
  const rows = new Set<number>();
  for (const codes of lists) {
    for (const code of codes) rows.add(rowWithCode(index, table, code));
  }
  rows.delete(noRow);
  return rows;
}

/** Whether at least one of the codes is found in the table named. */
export function anyExists(index: PlanIndex, table: CodedTable, codes: readonly string[]): boolean {
  return codes.some((code) => rowWithCode(index, table, code) !== noRow);
}

export function isFilled(text: Text): boolean {
  return !isBlank(text);
}
