import type { BudgetRow, Plan } from "../../plan/plan";
import { isBlank, type CellValue } from "../../plan/cell-value";
import { emptyPlan } from "../../plan/empty-plan";
import { cellOf } from "../../sheets/cell-words";
import { columnsOf } from "../../sheets/define-sheet";
import { planSheet } from "../../sheets/plan-sheets";
import type { PlanReading, TableLayout } from "../../sheets/read-plan";
import { writePlan } from "../../sheets/write-plan";
import type { WorkbookPatch, WriteValues } from "../../workbook/patch";
import type { TableContent, WorkbookContent } from "../../workbook/port";
import { parameterDefaults } from "../parameter-defaults";
import { noAmounts, type AmountKey } from "./budget-amounts";
import { mergedRow, type BudgetComparison, type ExistingRows } from "./compare-budget";
import type { PlannedRow } from "./budget-rows";

/** A row of the plan's budget that holds nothing. */
const nothing: BudgetRow = { year: null, kind: null, goal: null, mgaIndicator: null, project: null, source: null, ...noAmounts, leaf: null };

/**
 * The patch that brings a budget into the plan's table: amounts that changed are written over in place, new rows are
 * appended. With `replace`, rows of the same years and kinds that the file does not have take new rows, and are emptied
 * where there are none left: no row of a table is ever deleted.
 */
export function budgetPatch(
  reading: PlanReading,
  content: WorkbookContent,
  { added, changed, onlyInPlan }: BudgetComparison,
  existing: ExistingRows,
  stages: readonly AmountKey[],
): WorkbookPatch {
  const cells = new BudgetCells(reading, content);
  const operations: WriteValues[] = changed.flatMap(({ position, before, planned }) => cells.write(position, mergedRow(before, planned, stages), before));
  const waiting: PlannedRow[] = [...added];
  for (const { position, before } of existing === "replace" ? onlyInPlan : []) {
    // A row in which the office keeps notes of its own is not given to other money.
    const successor = cells.hasNotes(position) ? undefined : waiting.shift();
    operations.push(...cells.write(position, successor?.content ?? nothing, before));
  }
  return [...operations, ...appended(reading, content, waiting)];
}

function appended(reading: PlanReading, content: WorkbookContent, rows: readonly PlannedRow[]): WorkbookPatch {
  if (rows.length === 0) return [];
  const profile = reading.plan.plan;
  const plan: Plan = {
    ...emptyPlan(profile.firstYear, profile.years),
    plan: profile,
    budget: rows.map(({ content: row }) => row),
  };
  return writePlan(plan, reading.language, content, parameterDefaults).patch;
}

/** The cells of the plan's budget in the workbook. */
class BudgetCells {
  private readonly layout: TableLayout | undefined;
  private readonly table: TableContent | undefined;

  constructor(
    private readonly reading: PlanReading,
    content: WorkbookContent,
  ) {
    this.layout = reading.layouts.get("budget");
    this.table = content.tables.find(({ name }) => name === this.layout?.table);
  }

  /** Whether the row has content in columns that are none of the plan. */
  hasNotes(position: number): boolean {
    const own = new Set(this.layout?.columns.values());
    const row = this.table?.rows[this.layout?.rows[position] ?? -1] ?? [];
    return row.some((cell, column) => !own.has(column) && !isBlank(cell));
  }

  /** Writes what differs from what is there. */
  write(position: number, row: BudgetRow, before: BudgetRow): WriteValues[] {
    const { layout } = this;
    const down = layout?.rows[position];
    if (layout === undefined || down === undefined) return [];
    const { plan, language } = this.reading;
    return columnsOf(planSheet("budget"), plan.plan, language).flatMap(({ key, schema }): WriteValues[] => {
      const column = layout.columns.get(key);
      const [cell, old] = [row, before].map((each): CellValue => cellOf(each[key as keyof BudgetRow], schema, language));
      if (column === undefined || cell === undefined || cell === old) return [];
      return [{ kind: "write-values", sheet: layout.sheet, row: layout.row + 1 + down, column: layout.column + column, values: [[cell]] }];
    });
  }
}
