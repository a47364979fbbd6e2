import type { CellValue } from "../plan/cell-value";
import { contains } from "./address";
import type { CellBlock } from "./patch";
import type { RangeContent } from "./port";

/**
 * Cuts empty rows and columns off the four sides, so that every adapter gives the same used range.
 * A sheet without content comes as no rows at row 0, column 0.
 */
export function usedBlock(sheet: string, row: number, column: number, values: CellValue[][]): RangeContent {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  values.forEach((cells, index) => {
    cells.forEach((value, at) => {
      if (value === null) return;
      top = Math.min(top, index);
      bottom = index;
      left = Math.min(left, at);
      right = Math.max(right, at);
    });
  });
  if (bottom < 0) return { sheet, row: 0, column: 0, values: [] };
  const rows = values.slice(top, bottom + 1);
  const cut = rows.map((cells) => Array.from({ length: right - left + 1 }, (_, at) => cells[left + at] ?? null));
  return { sheet, row: row + top, column: column + left, values: cut };
}

/** The used range with the merged areas that begin in it, in one order whatever the adapter. */
export function withMerged(range: RangeContent, areas: readonly CellBlock[]): RangeContent {
  const used = { row: range.row, column: range.column, rowCount: range.values.length, columnCount: range.values[0]?.length ?? 0 };
  const merged = areas
    .filter(({ row, column }) => contains(used, row, column))
    .map(({ row, column, rowCount, columnCount }) => ({ row, column, rowCount, columnCount }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  return { ...range, merged };
}
