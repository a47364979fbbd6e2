import { isBlank } from "../../plan/cell-value";
import type { Plan, Text } from "../../plan/plan";
import type { GoalEvaluation, SourceYear } from "../evaluation";
import type { Money } from "../money";
import type { Parameters } from "../parameters";
import { noRow, rowWithCode, type CodedTable, type PlanIndex } from "../plan-index";

/** What the measures of articulation look at. Rows count from 0 in their table. */
export interface Facts {
  plan: Plan;
  index: PlanIndex;
  money: Money;
  parameters: Parameters;
  goals: readonly GoalEvaluation[];
  sourceYears: readonly SourceYear[];
  /** Σ over the years of the money of the goals under each row, in the plan's currency unit. */
  moneyOfProgram: Float64Array;
  moneyOfSubprogram: Float64Array;
  moneyOfAxis: Float64Array;
}

export type FactsAtHand = Omit<Facts, "plan" | "moneyOfProgram" | "moneyOfSubprogram" | "moneyOfAxis">;

export function gatherFacts(atHand: FactsAtHand): Facts {
  const { index, money } = atHand;
  const { plan } = index;
  const moneyOfProgram = sumInto(plan.programs.length, money.totalOfGoal, index.programOfGoal);
  return {
    ...atHand,
    plan,
    moneyOfProgram,
    moneyOfSubprogram: sumInto(plan.subprograms.length, money.totalOfGoal, index.subprogramOfGoal),
    moneyOfAxis: sumInto(plan.axes.length, moneyOfProgram, index.axisOfProgram),
  };
}

function sumInto(rows: number, amounts: Float64Array, rowOf: Int32Array): Float64Array {
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
