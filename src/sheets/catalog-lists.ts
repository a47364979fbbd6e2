import type { MgaLevel } from "../catalog/mga-catalog";
import type { WorkbookOperation } from "../workbook/patch";
import { freeRows } from "./sheet-style";
import type { PlanReading } from "./read-plan";

/** The columns of the plan that hold codes of the catalogue. */
const codeColumns = [
  { table: "programs", column: "mgaProgram", level: "program" },
  { table: "productGoals", column: "mgaIndicator", level: "indicator" },
] as const;

/**
 * Drop-down lists of the plan's code columns that draw on the codes of the catalogue. Other content is let through: a
 * plan may be older or newer than the catalogue.
 */
export function codeLists(
  { layouts }: PlanReading,
  rangeOf: (level: MgaLevel) => { first: number; count: number },
  sheet: string,
  headerRow: number,
): WorkbookOperation[] {
  return codeColumns.flatMap(({ table, column, level }): WorkbookOperation[] => {
    const layout = layouts.get(table);
    const position = layout?.columns.get(column);
    const { first, count } = rangeOf(level);
    if (layout === undefined || position === undefined || count === 0) return [];
    const rowCount = Math.max(freeRows, (layout.rows.at(-1) ?? -1) + 1);
    return [
      {
        kind: "allow-list",
        sheet: layout.sheet,
        range: { row: layout.row + 1, column: layout.column + position, rowCount, columnCount: 1 },
        source: { sheet, range: { row: headerRow + 1 + first, column: 0, rowCount: count, columnCount: 1 } },
        strict: false,
      },
    ];
  });
}
