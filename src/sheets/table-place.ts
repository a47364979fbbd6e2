import { isBlank } from "../plan/cell-value";
import type { TableKey } from "../plan/table-schemas";
import { fold } from "../i18n/fold";
import type { TableContent } from "../workbook/port";
import { columnsOf, type SheetColumn, type TablePlace } from "./define-sheet";
import { planSheets } from "./plan-sheets";
import { findColumns, type PlanReading } from "./read-plan";

/** Where a table that is there stands, and its columns under the headers that they have. */
export function placeOf(table: TableContent, columns: readonly SheetColumn[], positions: ReadonlyMap<string, number>): TablePlace {
  const header = ({ key, header }: SheetColumn): string => table.headers[positions.get(key) ?? -1] ?? header;
  return {
    sheet: table.sheet,
    table: table.name,
    headerRow: table.row,
    rowCount: table.rows.length,
    filled: table.rows.findLastIndex((row) => !row.every(isBlank)) + 1,
    columns: columns.map((column) => ({ ...column, header: header(column) })),
    positions: columns.map(({ key }) => table.column + (positions.get(key) ?? table.headers.length)),
  };
}

/** The tables of a plan that are there, with those of its columns that they have. */
export function existingPlaces(tables: readonly TableContent[], { plan, language }: PlanReading): Map<TableKey, TablePlace> {
  const places = new Map<TableKey, TablePlace>();
  for (const sheet of planSheets) {
    const table = tables.find(({ name }) => fold(name) === fold(sheet.tableName));
    if (table === undefined) continue;
    const positions = findColumns(sheet, table, plan.plan);
    places.set(sheet.key, placeOf(table, columnsOf(sheet, plan.plan, language).filter(({ key }) => positions.has(key)), positions));
  }
  return places;
}
