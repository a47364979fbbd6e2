import type { BudgetRow } from "../../plan/plan";
import { same } from "../../method/same";
import { isNumeric, type CellValue } from "../../plan/cell-value";
import type { AmountKey } from "./budget-amounts";
import { rowKey, type PlannedRow } from "./budget-rows";

/** A row of the plan's budget whose amounts the file has otherwise. */
export interface ChangedRow {
  /** Position in the plan's table of budget, from 0. */
  position: number;
  before: BudgetRow;
  planned: PlannedRow;
}

/** The rows of a file beside those that the plan already has of the same year and kind. */
export interface BudgetComparison {
  added: PlannedRow[];
  equal: { position: number; planned: PlannedRow }[];
  changed: ChangedRow[];
  /** Rows of the same years and kinds that the file does not have, by their position in the plan's table. */
  onlyInPlan: { position: number; before: BudgetRow }[];
}

/** What the user wants with rows that the plan already has: as in the file and no others, or the file's beside them. */
export type ExistingRows = "replace" | "add";

/** `stages` are the amounts that the file has: what it is silent about is left as it is. */
export function compareBudget(budget: readonly BudgetRow[], planned: readonly PlannedRow[], stages: readonly AmountKey[]): BudgetComparison {
  const periods = new Set(planned.map(({ content }) => periodOf(content)));
  const existing = new Map<string, number[]>();
  const left = new Set<number>();
  budget.forEach((row, position) => {
    if (!periods.has(periodOf(row))) return;
    left.add(position);
    existing.set(rowKey(row), [...(existing.get(rowKey(row)) ?? []), position]);
  });
  const comparison: BudgetComparison = { added: [], equal: [], changed: [], onlyInPlan: [] };
  for (const row of planned) {
    const [position] = existing.get(rowKey(row.content)) ?? [];
    const before = position === undefined ? undefined : budget[position];
    if (position === undefined || before === undefined) {
      comparison.added.push(row);
      continue;
    }
    left.delete(position);
    const isEqual = stages.every((stage) => sameCell(before[stage], row.content[stage])) && before.leaf !== false;
    if (isEqual) comparison.equal.push({ position, planned: row });
    else comparison.changed.push({ position, before, planned: row });
  }
  comparison.onlyInPlan = [...left].flatMap((position) => {
    const before = budget[position];
    return before === undefined ? [] : [{ position, before }];
  });
  return comparison;
}

/** How many rows of the file's years and kinds the plan already has. */
export function existingCount({ equal, changed, onlyInPlan }: BudgetComparison): number {
  return equal.length + changed.length + onlyInPlan.length;
}

/** What a row that is there becomes: the file's amounts, and its own where the file is silent. */
export function mergedRow(before: BudgetRow, { content }: PlannedRow, stages: readonly AmountKey[]): BudgetRow {
  const amounts = Object.fromEntries(stages.map((stage) => [stage, content[stage]]));
  return { ...before, ...amounts, leaf: content.leaf };
}

/** The plan's budget afterwards. */
export function mergedBudget(
  budget: readonly BudgetRow[],
  { added, changed, onlyInPlan }: BudgetComparison,
  existing: ExistingRows,
  stages: readonly AmountKey[],
): BudgetRow[] {
  const merged = new Map(changed.map(({ position, before, planned }) => [position, mergedRow(before, planned, stages)]));
  const removed = new Set(existing === "replace" ? onlyInPlan.map(({ position }) => position) : []);
  const kept = budget.flatMap((row, position) => (removed.has(position) ? [] : [merged.get(position) ?? row]));
  return [...kept, ...added.map(({ content }) => content)];
}

function periodOf({ year, kind }: BudgetRow): string {
  return JSON.stringify([String(year ?? "").trim(), kind]);
}

function sameCell(one: CellValue, other: CellValue): boolean {
  return isNumeric(one) && isNumeric(other) ? same(one, other) : one === other;
}
