import { isNotProgrammed, isNumeric, type CellValue } from "../../plan/cell-value";
import { fold } from "../../i18n/fold";
import type { NoteBook } from "./note-book";
import { numberInText, percentInText } from "./number-in-text";
import type { PlanColumn } from "./plan-columns";
import type { SourceRow } from "./source-sheet";

/** Marks of offices for "there is no figure": they stay as they are. */
const noData = /^(s\.?\/?d\.?|sin datos?|n\.?\/?d\.?|no disponible|sin informacion)$/;

/**
 * What a cell of a number column means. Text that can only be one number becomes it; all other text stays, and both are
 * noted. `alone` says whether every figure that shares a scale with this one is written with a percent sign too: only
 * then is `7,75%` 0.0775, as Excel stores it; beside plain numbers it could be 7.75 points.
 */
export function readNumber(value: CellValue, column: PlanColumn, row: SourceRow, notes: NoteBook, alone: () => boolean): CellValue {
  if (value === null || isNumeric(value)) return value;
  // NP is a value of its own in the annual columns of goals (method, section 1).
  if (column.table === "productGoals" && column.yearIndex !== null && isNotProgrammed(value)) return value;
  const text = String(value);
  if (noData.test(fold(text))) {
    notes.add("no-data", column, row.name, text);
    return value;
  }
  const number = typeof value === "string" ? (numberInText(text) ?? percentOf(text, column, alone)) : null;
  notes.add(number === null ? "text-in-number-column" : "number-from-text", column, row.name, number === null ? text : `${text} → ${number}`);
  return number ?? value;
}

function percentOf(text: string, column: PlanColumn, alone: () => boolean): number | null {
  const percent = column.table === "investments" ? null : percentInText(text);
  return percent === null || !alone() ? null : Number((percent / 100).toPrecision(15));
}

/** Whether every figure among these cells is written with a percent sign; blank cells, NP and SD are no figures. */
export function areAllPercent(cells: readonly CellValue[]): boolean {
  return cells.every(
    (value) =>
      value === null ||
      isNotProgrammed(value) ||
      (typeof value === "string" && (noData.test(fold(value)) || percentInText(value) !== null)),
  );
}
