import type { CellValue } from "./cell-value";
import { emptyRow } from "./empty-row";
import type { Plan, StatedParameters } from "./plan";
import { tableSchemas, type TableKey } from "./table-schemas";

/** `row` counts from 0; `column` is a column key, `y1`..`yT` for annual ones. */
export interface CellEdit {
  kind: "set-cell";
  table: TableKey;
  row: number;
  column: string;
  value: CellValue | string[];
}

/** At the end of the table; what `content` leaves out is blank. */
export interface RowEdit {
  kind: "add-row";
  table: TableKey;
  content: Readonly<Record<string, CellValue | string[]>>;
}

/** The office's own value is taken away, so that the default is in force; `key` as on the sheet: `weights.r1`. */
export interface ParameterEdit {
  kind: "blank-parameter";
  key: string;
}

/** A change of the tables of a plan, as data. */
export type PlanEdit = CellEdit | RowEdit;

/**
 * The plan with the edits applied in their order. The plan given stays as it is, and rows and tables that no edit
 * touches are the same objects in both.
 * @throws RangeError for a row or an annual column that the plan does not have.
 */
export function editPlan(plan: Plan, edits: readonly (PlanEdit | ParameterEdit)[]): Plan {
  const edited: Plan = { ...plan };
  for (const edit of edits) {
    if (edit.kind === "blank-parameter") {
      edited.parameters = withoutParameter(edited.parameters, edit.key);
      continue;
    }
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

function withoutParameter({ values, weights, earmarks }: StatedParameters, key: string): StatedParameters {
  const without = <Value>(stated: Record<string, Value>, prefix: string): Record<string, Value> =>
    Object.fromEntries(Object.entries(stated).filter(([id]) => `${prefix}${id}` !== key));
  return { values: without(values, ""), weights: without(weights, "weights."), earmarks: without(earmarks, "earmarks.") };
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
