import { emptyPlan } from "../plan/empty-plan";
import { editPlan, type CellEdit, type ParameterEdit, type PlanEdit, type RowEdit } from "../plan/plan-edit";
import type { CellContent } from "../plan/row-content";
import { tableSchemas, type ColumnSchema } from "../plan/table-schemas";
import { cellOf } from "../sheets/cell-words";
import { fold } from "../i18n/fold";
import { locate } from "../sheets/locate";
import { parameterCells } from "../sheets/parameters-sheet";
import { parametersTable } from "../sheets/plan-sheets";
import type { PlanReading } from "../sheets/read-plan";
import { writePlan } from "../sheets/write-plan";
import type { WorkbookOperation, WorkbookPatch } from "../workbook/patch";
import type { WorkbookContent } from "../workbook/port";
import { parameterDefaults } from "./parameter-defaults";

export interface EditPatch {
  patch: WorkbookPatch;
  /** Edits of cells whose column, or row of a parameter, the workbook does not have; they are not in the patch. */
  unplaced: (PlanEdit | ParameterEdit)[];
}

/**
 * Edits of the plan as a patch over the workbook from which it was read: cells are written where they stand, in the
 * language of the sheets; new rows are appended, with the formats and lists of their tables. `content` is what
 * `reading` was read from, with nothing changed since. No edits, no operations.
 */
export function editPatch(edits: readonly (PlanEdit | ParameterEdit)[], reading: PlanReading, content: WorkbookContent): EditPatch {
  const cells: WorkbookOperation[] = [];
  const unplaced: EditPatch["unplaced"] = [];
  const added: RowEdit[] = [];
  for (const edit of edits) {
    if (edit.kind === "blank-parameter") {
      const blanks = blankOperations(edit.key, content);
      if (blanks.length === 0) unplaced.push(edit);
      cells.push(...blanks);
      continue;
    }
    if (edit.kind === "add-row") {
      added.push(edit);
      continue;
    }
    const rows = reading.plan[edit.table].length;
    if (edit.row >= rows) {
      changeAdded(added, edit, edit.row - rows);
      continue;
    }
    const operation = cellOperation(edit, reading);
    if (operation === null) unplaced.push(edit);
    else cells.push(operation);
  }
  if (added.length === 0) return { patch: cells, unplaced };
  const { plan } = reading;
  const onlyAdded = editPlan({ ...emptyPlan(plan.plan.firstYear, plan.plan.years), plan: plan.plan }, added);
  return { patch: [...cells, ...writePlan(onlyAdded, reading.language, content, parameterDefaults).patch], unplaced };
}

function blankOperations(key: string, { tables }: WorkbookContent): WorkbookOperation[] {
  const table = tables.find(({ name }) => fold(name) === fold(parametersTable));
  const places = table === undefined ? [] : parameterCells(table, key);
  return places.map((place): WorkbookOperation => ({ kind: "write-values", ...place, values: [[null]] }));
}

/** A cell of a row that an earlier edit added. @throws RangeError for a row that there is not */
function changeAdded(added: RowEdit[], { table, row, column, value }: CellEdit, number: number): void {
  const places = added.flatMap((edit, at) => (edit.table === table ? [at] : []));
  const edit = added[places[number] ?? -1];
  if (edit === undefined) throw new RangeError(`${table} has no row ${row}`);
  added[places[number] as number] = { ...edit, content: { ...edit.content, [column]: value } };
}

function cellOperation({ table, row, column, value }: CellEdit, reading: PlanReading): WorkbookOperation | null {
  // Without its column, `locate` gives the first cell of the row.
  if (reading.layouts.get(table)?.columns.has(column) !== true) return null;
  const place = locate(reading, { table, code: null, row, column, year: null });
  if (place === null) return null;
  const schema: ColumnSchema = tableSchemas[table].columns.find(({ key }) => key === column) ?? { key: column, content: "number" };
  return { kind: "write-values", ...place, values: [[cellOf(value as CellContent, schema, reading.language)]] };
}
