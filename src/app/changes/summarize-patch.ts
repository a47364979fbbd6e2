import { cellAddress } from "../../workbook/address";
import type { CellPlace } from "../../workbook/port";
import type { PatchChanges } from "./patch-changes";

/** What a patch would do, to be shown before it is applied. */
export interface PatchSummary {
  /** Names of the sheets added. */
  sheets: string[];
  removedSheets: string[];
  rows: { sheet: string; count: number }[];
  columns: { sheet: string; headers: string[] }[];
  tables: { sheet: string; name: string }[];
  /** Pictures put on sheets that are there; absent without any. */
  pictures?: { sheet: string; count: number }[];
  /** Blank cells that get content. */
  filled: CellGroup[];
  /** Cells whose content is replaced by another one. */
  overwritten: CellGroup[];
  /** Cells whose formula is entered again as it is. */
  reentered: CellGroup[];
}

export interface CellGroup {
  sheet: string;
  count: number;
  /** The first ones, as `B3`. */
  places: string[];
}

const shownPlaces = 5;

/** What a patch adds and overwrites, by sheet, with counts and places. Pure. */
export function summaryOf({ sheets, removedSheets, rows, columns, tables, pictures, cells, reentered }: PatchChanges): PatchSummary {
  const isBlank = ({ before }: PatchChanges["cells"][number]): boolean => before.formula === undefined && before.value === null && before.filled !== true;
  const rowCounts = new Map<string, number>();
  for (const { sheet, prints } of rows) rowCounts.set(sheet, (rowCounts.get(sheet) ?? 0) + prints.length);
  const pictureCounts = new Map<string, number>();
  for (const { sheet } of pictures) pictureCounts.set(sheet, (pictureCounts.get(sheet) ?? 0) + 1);
  return {
    sheets: sheets.map(({ name }) => name),
    removedSheets,
    rows: [...rowCounts].map(([sheet, count]) => ({ sheet, count })),
    columns: columns.map(({ sheet, headers }) => ({ sheet, headers })),
    tables: tables.map(({ sheet, name }) => ({ sheet, name })),
    ...(pictures.length > 0 ? { pictures: [...pictureCounts].map(([sheet, count]) => ({ sheet, count })) } : {}),
    filled: groups(cells.filter(isBlank)),
    overwritten: groups(cells.filter((cell) => !isBlank(cell))),
    reentered: groups(reentered),
  };
}

function groups(cells: readonly CellPlace[]): CellGroup[] {
  const bySheet = new Map<string, CellGroup>();
  for (const { sheet, row, column } of cells) {
    const group = bySheet.get(sheet) ?? { sheet, count: 0, places: [] };
    bySheet.set(sheet, group);
    group.count += 1;
    if (group.places.length < shownPlaces) group.places.push(cellAddress(row, column));
  }
  return [...bySheet.values()];
}
