import type { CellBlock, CellReference } from "./patch";

/** The largest sheet of the format: 1,048,576 rows of 16,384 columns. */
export const maxRows = 1048576;
export const maxColumns = 16384;

/** The letters of a column: 0 is `A`, 27 is `AB`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column by its letters, from 0. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** `B3` for row 2, column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A1:C4`, or `A1` for one cell. */
export function blockAddress(block: CellBlock): string {
  const first = cellAddress(block.row, block.column);
  const last = cellAddress(block.row + block.rowCount - 1, block.column + block.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** `'Plan anual'!$A$5:$A$40`: the reference that formulas and lists of another sheet use. */
export function absoluteReference(sheet: string, block: CellBlock): string {
  const first = `$${columnLetters(block.column)}$${block.row + 1}`;
  const last = `$${columnLetters(block.column + block.columnCount - 1)}$${block.row + block.rowCount}`;
  return `${quotedSheet(sheet)}!${first}:${last}`;
}

/** The sheet's name as formulas need it; always in quotes, since names such as `R1` or `2024` demand them. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Reads `A1`, `A1:C4` or `$A$1:$C$4`; null when it is something else (a whole row, a name) or reaches beyond the largest sheet. */
export function parseBlock(address: string): CellBlock | null {
  const match = /^\$?([A-Z]{1,3})\$?([0-9]+)(?::\$?([A-Z]{1,3})\$?([0-9]+))?$/i.exec(address.trim());
  if (!match) return null;
  const [, letters = "A", digits = "1", lastLetters = letters, lastDigits = digits] = match;
  const row = Number(digits) - 1;
  const column = columnNumber(letters);
  const rowCount = Number(lastDigits) - row;
  const columnCount = columnNumber(lastLetters) - column + 1;
  const isOnSheet = row >= 0 && row + rowCount <= maxRows && column + columnCount <= maxColumns;
  return isOnSheet && rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** Reads `'Plan anual'!$A$5:$A$40` or `Metas!$A$5`; null when it is something else (a name, several areas). */
export function parseReference(text: string): CellReference | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!,()]+))!([^!,]+)$/.exec(text.trim());
  const range = match && parseBlock(match[3] ?? "");
  return match && range ? { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", range } : null;
}

export function contains(block: CellBlock, row: number, column: number): boolean {
  return (
    row >= block.row &&
    row < block.row + block.rowCount &&
    column >= block.column &&
    column < block.column + block.columnCount
  );
}

export function overlaps(one: CellBlock, other: CellBlock): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}

/** What two blocks have in common; null when that is nothing. */
export function intersection(one: CellBlock, other: CellBlock): CellBlock | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** What is left of a block without the holes, in blocks that do not lie over one another. */
export function without(block: CellBlock, holes: readonly CellBlock[]): CellBlock[] {
  return holes.reduce<CellBlock[]>((left, hole) => left.flatMap((part) => sidesOf(part, hole)), [block]);
}

/** Above, below, left and right of the hole. */
function sidesOf(block: CellBlock, hole: CellBlock): CellBlock[] {
  const common = intersection(block, hole);
  if (common === null) return [block];
  const bottom = block.row + block.rowCount;
  const right = block.column + block.columnCount;
  const end = common.row + common.rowCount;
  const last = common.column + common.columnCount;
  const middle = { row: common.row, rowCount: common.rowCount };
  return [
    { ...block, rowCount: common.row - block.row },
    { ...block, row: end, rowCount: bottom - end },
    { ...middle, column: block.column, columnCount: common.column - block.column },
    { ...middle, column: last, columnCount: right - last },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** The smallest block that holds all of them. */
export function around(blocks: readonly CellBlock[]): CellBlock {
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  const rowCount = Math.max(...blocks.map((block) => block.row + block.rowCount)) - row;
  const columnCount = Math.max(...blocks.map((block) => block.column + block.columnCount)) - column;
  return { row, column, rowCount, columnCount };
}
