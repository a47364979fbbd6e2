import { isBlank, type CellValue } from "../../plan/cell-value";
import { columnLetters } from "../../workbook/address";
import type { RangeContent, Workbook } from "../../workbook/port";
import type { RowName } from "./adoption";
import { AdoptionError } from "./adoption-error";
import { headerTexts } from "./header-lines";

/** A sheet as the office typed it: titles, one or more lines of headers, then rows. */
export interface SourceSheet {
  name: string;
  /** Row of the last header line, from 1. */
  headerRow: number;
  headerRows: number;
  columns: SourceSheetColumn[];
  /** Rows with content above the headers. */
  titles: SourceRow[];
  /** Rows with content below the headers. */
  rows: SourceRow[];
  /** Rows without any content, as Excel counts: between the titles, and between the headers and the last row. */
  blankRows: number[];
}

export interface SourceSheetColumn {
  letter: string;
  /** All lines of the header: `2024 / Meta`. */
  header: string;
  /** The lines one by one, upper first, without repetition. */
  lines: string[];
}

export interface SourceRow {
  /** As Excel counts, from 1. */
  number: number;
  name: RowName;
  /** Cleaned cells, one for each column. */
  cells: CellValue[];
  /** Content of the merged area that a cell belongs to but the first row of, by position. */
  fromAbove: ReadonlyMap<number, CellValue>;
  /** Positions of cells that are merged with the cell on their right. */
  merged: ReadonlySet<number>;
}

/**
 * Reads the used range of sheets, with their merged cells.
 * @throws AdoptionError `sheet-missing` or `sheet-empty`.
 */
export async function readRanges(workbook: Workbook, sheets: readonly string[]): Promise<RangeContent[]> {
  const content = await workbook.read({ tables: "none", sheets, merged: true });
  return sheets.map((sheet) => {
    if (!content.sheets.some((candidate) => candidate.name === sheet)) {
      throw new AdoptionError("sheet-missing", { sheet, sheets: content.sheets.map(({ name }) => name).join(", ") });
    }
    const range = content.ranges.find((candidate) => candidate.sheet === sheet);
    if (range === undefined || range.values.length === 0) throw new AdoptionError("sheet-empty", { sheet });
    return range;
  });
}

/**
 * The sheet around its header, of which `headerRow` is the last line. `severalSheets` gives rows the name of their sheet.
 * @throws AdoptionError `no-header-row` when the sheet has no content in that row, or none below it.
 */
export function sourceSheet(range: RangeContent, headerRow: number, headerRows = 1, severalSheets = false): SourceSheet {
  const headers = range.values[headerRow - 1 - range.row];
  const first = headerRow - headerRows + 1;
  if (headers === undefined || first < 1 || headerTexts(range, headerRow, headerRows).every(({ lines }) => lines.length === 0)) {
    throw new AdoptionError("no-header-row", { sheet: range.sheet, row: headerRow });
  }
  const merges = mergesOf(range);
  const all = range.values.map((values, index): SourceRow => {
    const number = range.row + index + 1;
    return {
      number,
      name: severalSheets ? `${range.sheet}!${number}` : number,
      cells: values.map(clean),
      fromAbove: merges.fromAbove.get(index) ?? new Map<number, CellValue>(),
      merged: merges.wide.get(index) ?? new Set<number>(),
    };
  });
  const filled = all.filter((row) => row.cells.some((value) => value !== null));
  const rows = filled.filter((row) => row.number > headerRow);
  if (rows.length === 0) throw new AdoptionError("no-header-row", { sheet: range.sheet, row: headerRow });
  return {
    name: range.sheet,
    headerRow,
    headerRows,
    columns: headerTexts(range, headerRow, headerRows).map(({ text, lines }, index) => ({
      letter: columnLetters(range.column + index),
      header: text,
      lines,
    })),
    titles: filled.filter((row) => row.number < first),
    rows,
    blankRows: all.filter((row) => row.cells.every((value) => value === null)).map(({ number }) => number),
  };
}

interface Merges {
  /** By row of `values`: position → content of the area that begins above. */
  fromAbove: Map<number, Map<number, CellValue>>;
  /** By row of `values`: positions of areas of more than one column that begin there. */
  wide: Map<number, Set<number>>;
}

function mergesOf({ row, column, values, merged = [] }: RangeContent): Merges {
  const merges: Merges = { fromAbove: new Map(), wide: new Map() };
  for (const area of merged) {
    const top = area.row - row;
    const position = area.column - column;
    const value = clean(values[top]?.[position] ?? null);
    if (value === null) continue;
    if (area.columnCount > 1) merges.wide.set(top, (merges.wide.get(top) ?? new Set<number>()).add(position));
    for (let below = top + 1; below < Math.min(top + area.rowCount, values.length); below++) {
      const above = merges.fromAbove.get(below) ?? new Map<number, CellValue>();
      merges.fromAbove.set(below, above.set(position, value));
    }
  }
  return merges;
}

/** White space trimmed and collapsed, line breaks too; blank text is nothing. */
export function clean(value: CellValue): CellValue {
  if (typeof value !== "string") return value;
  const text = value.replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}

export function hasContent(range: RangeContent): boolean {
  return range.values.some((row) => row.some((value) => !isBlank(value)));
}
