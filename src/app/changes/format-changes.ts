import type { CellBlock, WorkbookPatch } from "../../workbook/patch";
import { nameKey } from "../../workbook/table-shape";
import { generalFormat } from "../../workbook/used-block";
import type { ContentBefore } from "./read-before";

/** Cells side by side below one another whose number format changes, with the one they had. */
export interface FormatChange {
  sheet: string;
  range: CellBlock;
  /** en-US code. */
  before: string;
}

/** The number formats that a patch changes on sheets that are there: other parts of the look are not kept. */
export function formatChanges(
  patch: WorkbookPatch,
  { content }: ContentBefore,
  isAdded: (sheet: string) => boolean,
  isGrown: (sheet: string, row: number, column: number) => boolean,
): FormatChange[] {
  const changes: FormatChange[] = [];
  const seen = new Set<string>();
  for (const operation of patch) {
    if (operation.kind !== "format-range" || operation.format.numberFormat === undefined || isAdded(operation.sheet)) continue;
    const { sheet, range, format } = operation;
    const known = content.ranges.find((used) => nameKey(used.sheet) === nameKey(sheet));
    for (let column = range.column; column < range.column + range.columnCount; column++) {
      let last: FormatChange | null = null;
      for (let row = range.row; row < range.row + range.rowCount; row++) {
        const before = known?.numberFormats?.[row - known.row]?.[column - known.column] ?? generalFormat;
        const key = `${nameKey(sheet)}!${row},${column}`;
        if (before === format.numberFormat || seen.has(key) || isGrown(sheet, row, column)) {
          last = null;
          continue;
        }
        seen.add(key);
        if (last !== null && last.before === before) last.range.rowCount += 1;
        else changes.push((last = { sheet, range: { row, column, rowCount: 1, columnCount: 1 }, before }));
      }
    }
  }
  return changes;
}
