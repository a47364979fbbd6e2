import { isBlank, type CellValue } from "../../plan/cell-value";
import type { RangeContent, Workbook } from "../../workbook/port";
import { AdoptionError } from "./adoption-error";

/** A sheet as the office typed it: headers in one row, one row per product goal below. */
export interface SourceSheet {
  name: string;
  /** Row of the headers, from 1. */
  headerRow: number;
  columns: { letter: string; header: string }[];
  rows: SourceRow[];
}

export interface SourceRow {
  /** As Excel counts, from 1. */
  number: number;
  /** Cleaned cells, one for each column. */
  cells: CellValue[];
}

/**
 * Reads the used range of a sheet.
 * @throws AdoptionError `sheet-missing` or `sheet-empty`.
 */
export async function readRange(workbook: Workbook, sheet: string): Promise<RangeContent> {
  const content = await workbook.read({ tables: "none", sheets: [sheet] });
  if (!content.sheets.some((candidate) => candidate.name === sheet)) {
    throw new AdoptionError("sheet-missing", { sheet, sheets: content.sheets.map(({ name }) => name).join(", ") });
  }
  const range = content.ranges.find((candidate) => candidate.sheet === sheet);
  if (range === undefined || range.values.length === 0) throw new AdoptionError("sheet-empty", { sheet });
  return range;
}

/**
 * The sheet below a header row; rows without any content are left out.
 * @throws AdoptionError `no-header-row` when the sheet has no content in that row, or none below it.
 */
export function sourceSheet(range: RangeContent, headerRow: number): SourceSheet {
  const headers = range.values[headerRow - 1 - range.row];
  if (headers === undefined || headers.every(isBlank)) {
    throw new AdoptionError("no-header-row", { sheet: range.sheet, row: headerRow });
  }
  const columns = headers.map((header, index) => ({
    letter: columnLetter(range.column + index),
    header: String(clean(header) ?? ""),
  }));
  const rows = range.values
    .map((values, index) => ({ number: range.row + index + 1, cells: values.map(clean) }))
    .filter((row) => row.number > headerRow && row.cells.some((value) => value !== null));
  if (rows.length === 0) throw new AdoptionError("no-header-row", { sheet: range.sheet, row: headerRow });
  return { name: range.sheet, headerRow, columns, rows };
}

/** White space trimmed and collapsed, line breaks too; blank text is nothing. */
export function clean(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}

/** `A`, `Z`, `AA` … for a column counted from 0. */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
