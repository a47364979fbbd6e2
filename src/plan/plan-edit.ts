import type { CellValue } from "./cell-value";
import { emptyRow } from "./empty-row";
import type { Plan } from "./plan";
import { tableSchemas, type TableKey } from "./table-schemas";

/** A change of the plan, as data. `row` counts from 0; `column` is a column key, `y1`..`yT` for annual ones. */
export type PlanEdit =
  | { kind: "set-cell"; table: TableKey; row: number; column: string; value: CellValue | string[] }
  /** At the end of the table; what `content` leaves out is blank. */
  | { kind: "add-row"; table: TableKey; content: Readonly<Record<string, CellValue | string[]>> };

/**
 * The plan with the edits applied in their order. The plan given stays as it is, and rows and tables that no edit
 * touches are the same objects in both.
 * @throws RangeError for a row or an annual column that the plan does not have.
 */
export function editPlan(plan: Plan, edits: readonly PlanEdit[]): Plan {
  const edited: Plan = { ...plan };
  for (const edit of edits) {
    const rows = [...edited[edit.table]] as unknown as Record<string, unknown>[];
    if (edit.kind === "set-cell") {
      const row = rows[edit.row];
      if (row === undefined) throw new RangeError(`${edit.table} has no row ${edit.row}`);
      rows[edit.row] = withCell(row, edit.column, edit.value);
    } else {
      rows.push(newRow(edit.table, edit.content, plan.plan.years));
    }
    Object.assign(edited, { [edit.table]: rows });
  }
  return edited;
}

const annualKey = /^y(\d+)$/;

function withCell(row: Record<string, unknown>, column: string, value: unknown): Record<string, unknown> {
  const year = annualKey.exec(column)?.[1];
  if (year === undefined) return { ...row, [column]: value };
  const annual = row.annual as unknown[] | undefined;
  const position = Number(year) - 1;
  if (annual === undefined || position < 0 || position >= annual.length) throw new RangeError(`no annual column ${column}`);
  return { ...row, annual: annual.with(position, value) };
}

function newRow(table: TableKey, content: Readonly<Record<string, unknown>>, years: number): Record<string, unknown> {
  const blank: Record<string, unknown> = emptyRow(table);
  if (tableSchemas[table].annualAfter !== undefined) blank.annual = new Array<CellValue>(years).fill(null);
  return Object.entries(content).reduce((row, [column, value]) => withCell(row, column, value), blank);
}
