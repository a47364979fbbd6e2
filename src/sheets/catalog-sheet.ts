import { mgaLevels, type MgaCatalog, type MgaEntry, type MgaLevel } from "../catalog/mga-catalog";
import { isBlank, type CellValue } from "../plan/cell-value";
import { fold } from "../i18n/fold";
import { catalogTextsIn } from "../i18n/catalog-texts";
import { languages, type Language } from "../i18n/language";
import type { WorkbookOperation, WorkbookPatch } from "../workbook/patch";
import type { TableContent, WorkbookContent, WorkbookRequest } from "../workbook/port";
import { codeLists } from "./catalog-lists";
import { addedSheet } from "./sheet-operations";
import { noteFormat, optionalHeader, sheetLayout, tableStyle, titleFormat } from "./sheet-style";
import type { PlanReading } from "./read-plan";

/** Name of the table that holds the catalogue, never renamed. */
export const catalogTable = "PlanCatalogoMGA";

/** Namespace of the custom XML part that says what the catalogue is and of when. */
export const catalogPartNamespace = "urn:articula:catalog";

/** Whether a sheet is the catalogue's by its name, which nobody sees to rename. */
export function isCatalogSheet(name: string): boolean {
  const plain = fold(name).replace(/ \(\d+\)$/, "");
  return languages.some((language) => plain === fold(catalogTextsIn(language).sheet.name));
}

/** What to read of a workbook to find its catalogue. */
export const catalogRequest: WorkbookRequest = { tables: [catalogTable], partNamespace: catalogPartNamespace };

/** Columns of the table, in their order: found by position, as nobody types here. */
const columnCount = 4;

/** The catalogue that an office loaded into the workbook; null without one. */
export function readCatalogSheet({ tables, part }: WorkbookContent): MgaCatalog | null {
  const table = tables.find(({ name }) => fold(name) === fold(catalogTable));
  if (table === undefined) return null;
  const entries = table.rows.flatMap((row) => entryOf(row) ?? []);
  const said = (name: string): string => decodeURIComponent(new RegExp(`${name}=["']([^"']*)`).exec(part ?? "")?.[1] ?? "");
  return { source: said("source"), version: said("version"), loadedOn: said("loadedOn"), entries };
}

/**
 * The patch that puts the catalogue into the hidden sheet of its own, in the place of the one before, and lets the
 * lists of the plan's code columns draw on it. The plan itself stays as it is.
 */
export function catalogOperations(
  catalog: MgaCatalog,
  content: WorkbookContent,
  reading: PlanReading,
  language: Language,
): WorkbookPatch {
  const texts = catalogTextsIn(language);
  const rows = catalog.entries.map(({ code, level, name, unit }): CellValue[] => [code, level, name, unit]);
  const existing = content.tables.find(({ name }) => fold(name) === fold(catalogTable));
  const sheet = existing?.sheet ?? addedSheet(texts.sheet.name, new Set(content.sheets.map(({ name }) => fold(name))));
  const headerRow = existing?.row ?? sheetLayout.headerRow;
  return [
    ...(existing === undefined ? newSheet(sheet, rows, language) : replaced(existing, rows)),
    {
      kind: "write-values",
      sheet,
      row: sheetLayout.noteRow,
      column: 0,
      values: [[texts.sheet.note(catalog.source, catalog.version, catalog.loadedOn)]],
    },
    { kind: "set-part", namespace: catalogPartNamespace, xml: part(catalog) },
    ...codeLists(reading, (level) => rangeOf(catalog.entries, level), sheet, headerRow),
  ];
}

function newSheet(sheet: string, rows: CellValue[][], language: Language): WorkbookOperation[] {
  const { title, columns } = catalogTextsIn(language).sheet;
  const { titleRow, noteRow, headerRow } = sheetLayout;
  const block = (row: number, column: number, rowCount: number, width: number) => ({ row, column, rowCount, columnCount: width });
  return [
    { kind: "add-sheet", sheet, tabColor: "#5B6770" },
    { kind: "write-values", sheet, row: titleRow, column: 0, values: [[title]] },
    { kind: "format-range", sheet, range: block(titleRow, 0, 1, 1), format: titleFormat },
    { kind: "format-range", sheet, range: block(noteRow, 0, 1, 1), format: noteFormat },
    { kind: "format-range", sheet, range: block(headerRow + 1, 0, rows.length, 1), format: { numberFormat: "@" } },
    { kind: "write-values", sheet, row: headerRow, column: 0, values: [[columns.code, columns.level, columns.name, columns.unit], ...rows] },
    { kind: "add-table", sheet, name: catalogTable, row: headerRow, column: 0, rowCount: rows.length, columnCount, style: tableStyle },
    { kind: "format-range", sheet, range: block(headerRow, 0, 1, columnCount), format: optionalHeader },
    { kind: "set-column-widths", sheet, column: 0, widths: [14, 12, 90, 24] },
    { kind: "freeze-panes", sheet, rows: headerRow + 1, columns: 1 },
    { kind: "hide-sheet", sheet, level: "hidden" },
  ];
}

/** The rows written over those of the catalogue before; what was longer is emptied, what is longer is appended. */
function replaced(table: TableContent, rows: CellValue[][]): WorkbookOperation[] {
  const width = table.headers.length;
  const wide = (row: CellValue[]): CellValue[] => [...row, ...new Array<CellValue>(Math.max(0, width - row.length)).fill(null)];
  const over = table.rows.map((_, position) => wide(rows[position] ?? []));
  const beyond = rows.slice(table.rows.length).map(wide);
  return [
    { kind: "write-values", sheet: table.sheet, row: table.row + 1, column: table.column, values: over },
    ...(beyond.length > 0 ? [{ kind: "append-rows", table: table.name, rows: beyond } as const] : []),
  ];
}

function part({ source, version, loadedOn }: MgaCatalog): string {
  // Nothing that XML or the quotes would have to escape is left by this encoding but the apostrophe.
  const said = (text: string): string => encodeURIComponent(text).replaceAll("'", "%27");
  return `<catalog xmlns="${catalogPartNamespace}" source="${said(source)}" version="${said(version)}" loadedOn="${said(loadedOn)}"/>`;
}

function entryOf([code, level, name, unit]: CellValue[]): MgaEntry | null {
  const known = mgaLevels.find((candidate) => candidate === level);
  if (known === undefined || isBlank(code)) return null;
  return { level: known, code: String(code), name: String(name ?? ""), unit: isBlank(unit) ? null : String(unit) };
}

/** Where the entries of a level stand among all: they are in the order of the levels. */
function rangeOf(entries: readonly MgaEntry[], level: MgaLevel): { first: number; count: number } {
  return {
    first: entries.findIndex((entry) => entry.level === level),
    count: entries.filter((entry) => entry.level === level).length,
  };
}
