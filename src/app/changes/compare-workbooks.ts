import type { CellValue } from "../../plan/cell-value";
import type { RangeContent, WorkbookContent } from "../../workbook/port";
import { nameKey } from "../../workbook/table-shape";
import type { CellChange, CellState, PatchChanges } from "./patch-changes";
import { summaryOf, type PatchSummary } from "./summarize-patch";

/**
 * What one workbook has that another has not, as if a patch had made the one of the other: sheets, and cells whose value or
 * formula differs. Both are read with the details of all their sheets. Pure.
 */
export function compareWorkbooks(before: WorkbookContent, after: WorkbookContent): PatchSummary {
  const [old, now] = [bySheet(before), bySheet(after)];
  const names = (sheets: Map<string, RangeContent>, others: Map<string, RangeContent>): string[] =>
    [...sheets].flatMap(([key, { sheet }]) => (others.has(key) ? [] : [sheet]));
  const changes: PatchChanges = {
    sheets: names(now, old).map((name) => ({ name, print: "" })),
    removedSheets: names(old, now),
    tables: [],
    removedTables: [],
    mentions: [],
    rows: [],
    columns: [],
    reentered: [],
    cells: [...now].flatMap(([key, range]) => cellChanges(old.get(key), range)),
    formats: [],
    pictures: [],
    parts: [],
  };
  return summaryOf(changes);
}

function bySheet({ ranges }: WorkbookContent): Map<string, RangeContent> {
  return new Map(ranges.map((range) => [nameKey(range.sheet), range]));
}

function cellChanges(before: RangeContent | undefined, after: RangeContent): CellChange[] {
  if (before === undefined) return [];
  const end = ({ row, values }: RangeContent): number => row + values.length;
  const last = ({ column, values }: RangeContent): number => column + (values[0]?.length ?? 0);
  const changes: CellChange[] = [];
  for (let row = Math.min(before.row, after.row); row < Math.max(end(before), end(after)); row++) {
    for (let column = Math.min(before.column, after.column); column < Math.max(last(before), last(after)); column++) {
      const [was, is] = [cellAt(before, row, column), cellAt(after, row, column)];
      // The value of a formula follows from the others, and a file that nobody calculated has none.
      const isSame = was.formula === undefined ? is.formula === undefined && was.value === is.value : was.formula === is.formula;
      if (!isSame) changes.push({ sheet: after.sheet, row, column, before: was, after: is });
    }
  }
  return changes;
}

function cellAt({ row: firstRow, column: firstColumn, values, formulas }: RangeContent, row: number, column: number): CellState {
  const value: CellValue = values[row - firstRow]?.[column - firstColumn] ?? null;
  const formula = formulas?.[row - firstRow]?.[column - firstColumn] ?? null;
  return formula === null ? { value } : { value, formula };
}
