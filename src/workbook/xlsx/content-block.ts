import { columnNumber, maxColumns, maxRows } from "../address";
import type { CellBlock } from "../patch";

/** Which rows and columns of a sheet hold cells with content, and how far any cell reaches, styled blank ones too. */
export interface SheetExtent {
  /** Rows and columns from A1 to the last cell. */
  rowCount: number;
  columnCount: number;
  /** One where the row or column has a cell that shows something. */
  filledRows: Uint8Array;
  filledColumns: Uint8Array;
}

/** Above this many cells from A1 on, gaps are looked for: no flat sheet of a plan is as large. */
export const usualCells = 1_000_000;
/** What hucre reads of one sheet, in cells from A1 on. */
export const mostCells = 20_000_000;
/** Rows with content of one sheet that are read: those of 50,000 goals with four sources of money each, and a quarter more. All the rows that a sheet has would take half a minute. */
export const mostFilledRows = 250_000;
/** So many blank rows or columns part the data of a sheet from cells that got there by accident. */
const rowGap = 1000;
const columnGap = 100;

/** The place of a row (`7`) or a cell (`B7`) among its attributes. */
const address = /\sr\s*=\s*["']([A-Za-z]*)([0-9]+)["']/;

/** After the tag of a cell: a formula at most, and no value. Formulas filled down to the last row mostly show nothing there. */
const nothingShown = (() => {
  const prefix = "(?:[\\w.-]+:)?";
  const formula = `<${prefix}f(?:\\s[^<>]*?)?(?:/>|>[^<]*</${prefix}f>)`;
  return new RegExp(`(?:${formula})?(?:<${prefix}v\\s*(?:/>|></${prefix}v>))?</${prefix}c>`, "y");
})();

/** Looks at the addresses of a sheet's cells without reading their values. */
export function sheetExtent(text: string): SheetExtent {
  const extent = { rowCount: 0, columnCount: 0, filledRows: new Uint8Array(maxRows), filledColumns: new Uint8Array(maxColumns) };
  // No `<` among the attributes: of tags that never end, each would be looked for up to the end of the sheet.
  const tag = /<(?:[\w.-]+:)?(row|c)((?:\s[^<>]*?)?)(\/?)>/g;
  let row = -1;
  let column = -1;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const [, name, attributes = "", empty] = match;
    const [, letters = "", number] = address.exec(attributes) ?? [];
    if (name === "row") {
      row = number === undefined ? row + 1 : Number(number) - 1;
      column = -1;
      continue;
    }
    column = letters === "" ? column + 1 : columnNumber(letters);
    if (number !== undefined) row = Number(number) - 1;
    extent.rowCount = Math.max(extent.rowCount, row + 1);
    extent.columnCount = Math.max(extent.columnCount, column + 1);
    if (empty || showsNothing(text, tag.lastIndex)) continue;
    extent.filledRows[row] = 1;
    extent.filledColumns[column] = 1;
  }
  return extent;
}

function showsNothing(text: string, after: number): boolean {
  nothingShown.lastIndex = after;
  return nothingShown.test(text);
}

/** Rows of a block in which a cell shows something. */
export function filledRowsIn({ filledRows }: SheetExtent, { row, rowCount }: Pick<CellBlock, "row" | "rowCount">): number {
  return filledRows.subarray(row, row + rowCount).reduce((count, filled) => count + filled, 0);
}

/**
 * The sheet without what stands before and after its cells, of which there may be hundreds of thousands of elements that
 * would be read all the same. Whole where it is not put together as other sheets are.
 */
export function cellsOnly(text: string): string {
  const root = /<(?:[\w.-]+:)?worksheet(?:\s[^<>]*)?>/.exec(text);
  const start = text.search(/<(?:[\w.-]+:)?sheetData[\s/>]/);
  const rootEnd = text.lastIndexOf("</");
  const end = text.indexOf(">", text.lastIndexOf("sheetData")) + 1;
  const isUsual = root !== null && root.index < start && start < end && end <= rootEnd && /^<\/(?:[\w.-]+:)?worksheet\s*>\s*$/.test(text.slice(rootEnd));
  return isUsual ? text.slice(0, root.index + root[0].length) + text.slice(start, end) + text.slice(rootEnd) : text;
}

/**
 * The sheet without what comes after a row: of a million rows that show nothing, each would be read all the same. Whole
 * where its rows are not in their order, or its end is not where it should be.
 */
export function textDownTo(text: string, lastRow: number): string {
  const tag = /<(?:[\w.-]+:)?row((?:\s[^<>]*?)?)\/?>/g;
  const end = text.lastIndexOf("<", text.lastIndexOf("sheetData>"));
  let last = -1;
  let next: number | null = null;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const number = address.exec(match[1] ?? "")?.[2];
    const row = number === undefined ? last + 1 : Number(number) - 1;
    if (row <= last || match.index > end) return text;
    if (row > lastRow) next ??= match.index;
    last = row;
  }
  return next !== null && text[end + 1] === "/" ? text.slice(0, next) + text.slice(end) : text;
}

/** The block of the data: a few cells far below or far to the right of everything else are left out. */
export function dataBlock({ filledRows, filledColumns }: SheetExtent): CellBlock {
  const rows = span(filledRows, rowGap);
  const columns = span(filledColumns, columnGap);
  return { row: rows.first, column: columns.first, rowCount: rows.count, columnCount: columns.count };
}

/** From the first filled place to the last one before a gap. */
function span(filled: Uint8Array, gap: number): { first: number; count: number } {
  const first = Math.max(0, filled.indexOf(1));
  let last = first;
  for (let next = first; next >= 0 && next - last <= gap; next = filled.indexOf(1, last + 1)) last = next;
  return { first, count: last - first + 1 };
}
