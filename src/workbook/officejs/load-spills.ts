import type { CellBlock } from "../patch";
import type { CellPlace } from "../port";
import { nameKey } from "../table-shape";

/** About 600 bytes each in a request: so many are sure to fit into one. */
const mostInRequest = 4000;

/** The block that the formula of each cell fills, in one round trip for all of them; null where it fills none. */
export async function loadSpills(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  places: readonly CellPlace[],
): Promise<(CellBlock | null)[]> {
  const now = places.slice(0, mostInRequest);
  if (now.length === 0) return [];
  const byName = new Map(sheets.map((sheet) => [nameKey(sheet.name), sheet]));
  const ranges = now.map(({ sheet, row, column }) => {
    const range = byName.get(nameKey(sheet))?.getRangeByIndexes(row, column, 1, 1).getSpillingToRangeOrNullObject() ?? null;
    range?.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  await context.sync();
  const blocks = ranges.map((range): CellBlock | null => {
    if (range === null || range.isNullObject || range.rowCount * range.columnCount <= 1) return null;
    return { row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
  });
  return [...blocks, ...(await loadSpills(context, sheets, places.slice(mostInRequest)))];
}
