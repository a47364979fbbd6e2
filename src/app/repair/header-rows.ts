import { isBlank, type CellValue } from "../../plan/cell-value";
import { contains } from "../../workbook/address";
import type { CellBlock } from "../../workbook/patch";
import type { RangeContent, TableContent } from "../../workbook/port";
import { headerSearchDepth } from "../adoption/find-header";

/** Cells side by side that may be the headers of a table that is gone. */
export interface HeaderRun {
  sheet: string;
  row: number;
  column: number;
  cells: CellValue[];
}

/** The runs of filled cells in the first rows of a sheet, outside of its tables. */
export function headerRuns(range: RangeContent, tables: readonly TableContent[]): HeaderRun[] {
  const taken = tables.filter(({ sheet }) => sheet === range.sheet).map(blockOf);
  const runs: HeaderRun[] = [];
  range.values.slice(0, headerSearchDepth).forEach((cells, down) => {
    const row = range.row + down;
    let run: HeaderRun | null = null;
    cells.forEach((value, right) => {
      const column = range.column + right;
      if (isBlank(value) || taken.some((block) => contains(block, row, column))) run = null;
      else if (run === null) runs.push((run = { sheet: range.sheet, row, column, cells: [value] }));
      else run.cells.push(value);
    });
  });
  return runs;
}

export function blockOf({ row, column, headers, rows, hasTotals }: TableContent): CellBlock {
  return { row, column, rowCount: rows.length + 1 + (hasTotals === true ? 1 : 0), columnCount: headers.length };
}

/** Rows below a header: those of the table, and the row where something else goes on after a blank one. */
export interface BodyRows {
  rows: CellValue[][];
  rest: number | null;
}

/**
 * The rows of a table that is gone: those that follow without a gap and, after blank rows, those that still fill one of the
 * columns in `telling` and no fewer cells than two. A table keeps blank rows between its rows; notes below it are not rows.
 * With null it ends at the first blank row, and what stands below is meant to be there.
 */
export function rowsBelow(range: RangeContent, run: HeaderRun, tables: readonly TableContent[], telling: readonly number[] | null): BodyRows {
  const taken = tables.filter(({ sheet }) => sheet === run.sheet).map(blockOf);
  const all: CellValue[][] = [];
  for (let row = run.row + 1; row < range.row + range.values.length; row++) {
    const columns = run.cells.map((_, at) => run.column + at);
    if (columns.some((column) => taken.some((block) => contains(block, row, column)))) break;
    all.push(columns.map((column) => range.values[row - range.row]?.[column - range.column] ?? null));
  }
  const isFilled = (cells: readonly CellValue[]): boolean => cells.some((value) => !isBlank(value));
  const isRow = (cells: readonly CellValue[]): boolean =>
    cells.filter((value) => !isBlank(value)).length >= Math.min(2, cells.length) && telling?.some((at) => !isBlank(cells[at])) === true;
  let end = 0;
  let gap = false;
  for (const [at, cells] of all.entries()) {
    if (!isFilled(cells)) {
      if (telling === null) break;
      gap = true;
    } else if (!gap || isRow(cells)) [end, gap] = [at + 1, false];
    else return { rows: all.slice(0, end), rest: run.row + 1 + at };
  }
  return { rows: all.slice(0, end), rest: null };
}
