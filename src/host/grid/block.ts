import type { IRange } from "@univerjs/core";
import { invalidArgument } from "../protocol/host-error";

/** A rectangle of cells, counted from 0. A whole column or row has Excel's full size. */
export interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export const cellBlock = (row: number, column: number): Block => ({ row, column, rows: 1, columns: 1 });

export function toRange(block: Block): IRange {
  return {
    startRow: block.row,
    startColumn: block.column,
    endRow: block.row + block.rows - 1,
    endColumn: block.column + block.columns - 1,
  };
}

export function fromRange(range: IRange): Block {
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const endRow = Number.isNaN(range.endRow) ? maxRows - 1 : range.endRow;
  const endColumn = Number.isNaN(range.endColumn) ? maxColumns - 1 : range.endColumn;
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

export function intersect(a: Block, b: Block): Block | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of a block without the holes, in blocks that do not lie over one another. */
export function without(block: Block, holes: readonly Block[]): Block[] {
  return holes.reduce<Block[]>((left, hole) => left.flatMap((part) => sidesOf(part, hole)), [block]);
}

/** Above, below, left and right of the hole. */
function sidesOf(block: Block, hole: Block): Block[] {
  const common = intersect(block, hole);
  if (!common) return [block];
  const end = common.row + common.rows;
  const last = common.column + common.columns;
  const middle = { row: common.row, rows: common.rows };
  return [
    { ...block, rows: common.row - block.row },
    { ...block, row: end, rows: block.row + block.rows - end },
    { ...middle, column: block.column, columns: common.column - block.column },
    { ...middle, column: last, columns: block.column + block.columns - last },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function bounding(a: Block, b: Block): Block {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

export const isWholeColumns = (block: Block) => block.rows >= maxRows;
export const isWholeRows = (block: Block) => block.columns >= maxColumns;

export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B2:C3` without a sheet; whole columns as `B:C`, whole rows as `2:3`. */
export function blockAddress(block: Block): string {
  const { row, column, rows, columns } = block;
  const last = columnName(column + columns - 1);
  if (isWholeColumns(block)) return isWholeRows(block) ? `1:${maxRows}` : `${columnName(column)}:${last}`;
  if (isWholeRows(block)) return `${row + 1}:${row + rows}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${last}${row + rows}`;
}

export function quoteSheet(name: string): string {
  return /^[A-Za-z_\u00c0-\u024f][\w.\u00c0-\u024f]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export const fullAddress = (sheet: string, block: Block) => `${quoteSheet(sheet)}!${blockAddress(block)}`;

/** `$A$1:$B$2` with its sheet, for formulas that must not move. */
export function absoluteAddress(sheet: string, block: Block): string {
  const plain = blockAddress(block).replace(/([A-Z]+)(?=\d)/g, "$$$1$$").replace(/^(\d)/, "$$$1");
  return `${quoteSheet(sheet)}!${plain}`;
}

/** Splits `'Hoja 1'!A1:B2` into its sheet (or null) and the rest. */
export function splitAddress(address: string): { sheet: string | null; local: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, local: address };
  const sheet = address.slice(0, mark).replace(/^=/, "");
  const plain = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: plain, local: address.slice(mark + 1) };
}

/** Reads `A1`, `A1:B2`, `A:C`, `2:5`, with or without `$`; null when the text is no address. */
export function parseBlock(text: string): Block | null {
  const local = text.replaceAll("$", "").trim().toUpperCase();
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(local);
  if (cells) {
    const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = cells;
    return spanning(Number(firstRow) - 1, columnIndex(firstColumn), Number(lastRow) - 1, columnIndex(lastColumn));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(local);
  if (columns) return spanning(0, columnIndex(columns[1] ?? ""), maxRows - 1, columnIndex(columns[2] ?? ""));
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return spanning(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maxColumns - 1);
  return null;
}

function spanning(rowA: number, columnA: number, rowB: number, columnB: number): Block | null {
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  const block = { row, column, rows: Math.abs(rowA - rowB) + 1, columns: Math.abs(columnA - columnB) + 1 };
  return isInsideGrid(block) ? block : null;
}

export function isInsideGrid({ row, column, rows, columns }: Block): boolean {
  return (
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= maxRows && column + columns <= maxColumns
  );
}

/** @throws InvalidArgument when the block leaves the grid. */
export function insideGrid(block: Block): Block {
  if (!isInsideGrid(block)) throw invalidArgument("the range is outside the sheet.");
  return block;
}
