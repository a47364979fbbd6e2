import { absoluteReference } from "./address";
import type { CellBlock } from "./patch";

/** Where a table stands: its header row, `rowCount` body rows below it and, at most, a row of totals. */
export interface TableShape {
  name: string;
  sheet: string;
  /** Place of the first header cell. */
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
  hasTotals: boolean;
}

export function bodyBlock(shape: TableShape): CellBlock {
  return { row: shape.row + 1, column: shape.column, rowCount: shape.rowCount, columnCount: shape.columnCount };
}

/** Header, body and totals. */
export function wholeBlock(shape: TableShape): CellBlock {
  const rowCount = shape.rowCount + 1 + (shape.hasTotals ? 1 : 0);
  return { row: shape.row, column: shape.column, rowCount, columnCount: shape.columnCount };
}

/** How many rows a table loses of `count`: it keeps one. */
export function removedRows(shape: TableShape, count: number): number {
  return Math.max(0, Math.min(count, shape.rowCount - 1));
}


/** The block with its last row moved when it ended with the table's body and reached from its first row. */
export function grownBlock(block: CellBlock, before: TableShape, addedRows: number): CellBlock {
  const body = bodyBlock(before);
  const inTable = block.column >= body.column && block.column + block.columnCount <= body.column + body.columnCount;
  const wholeColumn = block.row <= body.row && block.row + block.rowCount === body.row + body.rowCount;
  return inTable && wholeColumn && block.row >= before.row ? { ...block, rowCount: block.rowCount + addedRows } : block;
}

/**
 * The references to whole columns of the table that change when it grows: old text → new text, as lists and defined
 * names write them (the sheet in quotes or not).
 */
export function grownReferences(before: TableShape, addedRows: number): Map<string, string> {
  const body = bodyBlock(before);
  const pairs = new Map<string, string>();
  for (let column = body.column; column < body.column + body.columnCount; column++) {
    const old = { ...body, column, columnCount: 1 };
    const to = absoluteReference(before.sheet, { ...old, rowCount: old.rowCount + addedRows });
    const from = absoluteReference(before.sheet, old);
    const local = from.slice(from.lastIndexOf("!") + 1);
    pairs.set(from, to).set(`${before.sheet}!${local}`, to);
  }
  return pairs;
}

/** The name by which tables and sheets are found: Excel does not tell capitals from small letters. */
export function nameKey(name: string): string {
  return name.toLocaleLowerCase("en-US");
}
