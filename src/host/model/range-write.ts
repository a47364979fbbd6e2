import type { Block } from "../grid/block";
import { isWholeColumns, isWholeRows } from "../grid/block";
import { HostError, invalidArgument } from "../protocol/host-error";
import { readInput } from "./cell-input";
import type { RangeObject } from "./range";
import { toEngineFormula } from "./structured-reference";
import { extendOver, tableAround } from "./table-growth";

/** A single value is for every cell; an array must have the size of the range. */
function cellsOf(range: RangeObject, given: unknown): (row: number, column: number) => unknown {
  const { rows, columns } = range.block;
  if (!Array.isArray(given)) return () => given;
  const lines = given.map((line: unknown) => (Array.isArray(line) ? (line as unknown[]) : [line]));
  if (lines.length !== rows || lines.some((line) => line.length !== columns)) {
    throw invalidArgument(
      "the number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => lines[row]?.[column];
}

function writable(range: RangeObject): Block {
  const { block } = range;
  if (!isWholeColumns(block) && !isWholeRows(block)) return block;
  throw new HostError("InvalidArgument", "Values cannot be written to whole rows or columns.");
}

/** Writes values or formulas; null leaves a cell, "" empties it. Rows written right below a table join it. */
export function writeValues(range: RangeObject, given: unknown): void {
  const { grid } = range.book;
  const block = writable(range);
  const valueAt = cellsOf(range, given);
  const formats = formatReader(range);
  let wrote = false;
  for (let row = 0; row < block.rows; row += 1) {
    for (let column = 0; column < block.columns; column += 1) {
      const value = valueAt(row, column);
      if (value === null || value === undefined) continue;
      const place = { row: block.row + row, column: block.column + column };
      const input = readInput(value, formats(place.row, place.column));
      const { change } = input;
      if (change.f) {
        const around = change.f.includes("[@") ? tableAround(range.book, range.sheetId, place) : null;
        change.f = toEngineFormula(change.f, around);
      }
      if (input.numberFormat && formats(place.row, place.column) === "General") {
        change.s = { n: { pattern: input.numberFormat } };
      }
      grid.writer.set(range.sheetId, place.row, place.column, change);
      wrote ||= value !== "";
    }
  }
  if (wrote) extendOver(range.book, range.sheetId, block);
}

/** Formats that wait in the writer count before those in the workbook. */
function formatReader(range: RangeObject): (row: number, column: number) => string {
  const { grid } = range.book;
  const sheet = grid.worksheet(range.sheetId);
  return (row, column) => {
    const waiting = grid.writer.pending(range.sheetId, row, column)?.s;
    if (waiting && "n" in waiting) return waiting.n?.pattern ?? "General";
    return sheet.getComposedCellStyle(row, column)?.n?.pattern || "General";
  };
}

export function writeFormats(range: RangeObject, given: unknown): void {
  const { grid } = range.book;
  const formatAt = cellsOf(range, given);
  const { block } = range;
  if (isWholeColumns(block)) {
    const pattern = String(formatAt(0, 0));
    for (let column = 0; column < block.columns; column += 1) {
      const sheet = grid.sheet(range.sheetId);
      const before = sheet.getColumnDefaultStyle(block.column + column);
      const kept = typeof before === "object" && before ? before : {};
      sheet.setColumnDefaultStyle(block.column + column, { ...kept, n: { pattern } });
    }
    return;
  }
  const target = isWholeRows(block) ? (grid.clip(range.sheetId, block) ?? block) : block;
  for (let row = 0; row < target.rows; row += 1) {
    for (let column = 0; column < target.columns; column += 1) {
      const format = formatAt(row, column);
      if (format === null || format === undefined) continue;
      const n = format === "General" ? null : { pattern: String(format) };
      grid.writer.set(range.sheetId, target.row + row, target.column + column, { s: { n } });
    }
  }
}
