import { contains } from "./address";
import type { CellBlock } from "./patch";
import type { RangeContent } from "./port";

/**
 * Cuts empty rows and columns off the four sides, so that every adapter gives the same used range. A formula counts as
 * content, whatever its value. A sheet without content comes as no rows at row 0, column 0.
 */
export function usedBlock(range: RangeContent): RangeContent {
  const { sheet, row, column, values, formulas, numberFormats } = range;
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  values.forEach((cells, index) => {
    const texts = formulas?.[index];
    cells.forEach((value, at) => {
      if (value === null && (texts?.[at] ?? null) === null) return;
      top = Math.min(top, index);
      bottom = index;
      left = Math.min(left, at);
      right = Math.max(right, at);
    });
  });
  if (bottom < 0) {
    const details = formulas ? { formulas: [], numberFormats: [] } : {};
    return { sheet, row: 0, column: 0, values: [], ...details };
  }
  const cut = <Cell, Blank>(rows: readonly Cell[][], blank: Blank): (Cell | Blank)[][] =>
    rows.slice(top, bottom + 1).map((cells) => Array.from({ length: right - left + 1 }, (_, at) => cells[left + at] ?? blank));
  return {
    sheet,
    row: row + top,
    column: column + left,
    values: cut(values, null),
    ...(formulas ? { formulas: cut(formulas, null) } : {}),
    ...(numberFormats ? { numberFormats: cut(numberFormats, generalFormat) } : {}),
  };
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

/** The number format of a cell that was given none. */
export const generalFormat = "General";
