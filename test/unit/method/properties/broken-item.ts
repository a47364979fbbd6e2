import type { Evaluation } from "../../../../src/method/evaluation";
import { codeOf, type CodedTable, type PlanIndex } from "../../../../src/method/plan-index";
import type { CellValue } from "../../../../src/plan/cell-value";
import type { Plan } from "../../../../src/plan/plan";
import type { PlanEdit } from "../../../../src/plan/plan-edit";
import type { PlanPath } from "../../../../src/plan/plan-path";
import type { TableKey } from "../../../../src/plan/table-schemas";

/** A broken item of a measure, in the plan where it is broken. */
export interface BrokenItem {
  plan: Plan;
  index: PlanIndex;
  evaluation: Evaluation;
  path: PlanPath;
  /** Row of the item in its table, from 0. */
  row: number;
}

/** A code, and a source, that no plan of the properties has. */
export const fresh = "nuevo";
/** More money than any plan of the properties has. */
export const plenty = 1e15;

export const set = (table: TableKey, row: number, column: string, value: CellValue | string[]): PlanEdit => ({
  kind: "set-cell",
  table,
  row,
  column,
  value,
});

export const add = (table: TableKey, content: Record<string, CellValue | string[]>): PlanEdit => ({
  kind: "add-row",
  table,
  content,
});

/**
 * Edits that need the code of the item's row. The row is given one of its own where it has none, or where another row
 * bears the same before it.
 */
export function byItsCode(
  { plan, index, row }: BrokenItem,
  table: CodedTable,
  edits: (code: string) => PlanEdit[],
): PlanEdit[] {
  const code = codeOf(plan[table][row]?.code ?? null);
  if (index.rowOf[table].get(code) === row) return edits(code);
  return [set(table, row, "code", fresh), ...edits(fresh)];
}
