import type { Element } from "@xmldom/xmldom";
import { blockAddress, parseBlock } from "../address";
import type { AddTable } from "../patch";
import { grownBlock, wholeBlock, type TableShape } from "../table-shape";
import { WorkbookError } from "../workbook-error";
import { declarePart } from "./content-types";
import { nextPart, type PackageParts } from "./package-parts";
import { relate, relationships } from "./relationships";
import type { SheetPart } from "./sheet-part";
import { worksheetOrder } from "./worksheet-order";
import type { SheetEntry } from "./workbook-part";
import { append, child, children, ensureChild, excelEscape, make, setText, xmlDeclaration } from "./xml";

const tableType = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A table of the package: its part and where it stands. */
export interface TableEntry {
  part: string;
  shape: TableShape;
  /** False for tables that the user shows without headers: their columns have names all the same. */
  hasHeaders: boolean;
}

/** Every table of the worksheets, in the order of the sheets. */
export function listTables(parts: PackageParts, sheets: readonly SheetEntry[]): TableEntry[] {
  return sheets.flatMap((sheet) =>
    relationships(parts, sheet.part)
      .filter(({ kind, target }) => kind === "table" && parts.has(target))
      .map(({ target }) => readTable(parts.read(target), target, sheet.name)),
  );
}

function readTable(table: Element, part: string, sheet: string): TableEntry {
  const block = parseBlock(table.getAttribute("ref") ?? "");
  if (!block) throw new WorkbookError("damaged", { place: part });
  const hasHeaders = table.getAttribute("headerRowCount") !== "0";
  const hasTotals = Number(table.getAttribute("totalsRowCount") ?? 0) > 0;
  const name = table.getAttribute("displayName") ?? table.getAttribute("name") ?? "";
  const { column, columnCount } = block;
  const rowCount = block.rowCount - (hasHeaders ? 1 : 0) - (hasTotals ? 1 : 0);
  return { part, hasHeaders, shape: { name, sheet, row: hasHeaders ? block.row : block.row - 1, column, rowCount, columnCount, hasTotals } };
}

/** The names of a table's columns; they are the texts of its header cells. */
export function columnNames(parts: PackageParts, entry: TableEntry): string[] {
  return tableColumns(parts.read(entry.part)).map((column) => headerText(column.getAttribute("name") ?? ""));
}

/** The formula that Excel fills into each new row of a column, or null; one a column. */
export function calculatedColumns(parts: PackageParts, entry: TableEntry): (string | null)[] {
  return tableColumns(parts.read(entry.part)).map((column) => child(column, "calculatedColumnFormula")?.textContent ?? null);
}

export function addTablePart(parts: PackageParts, sheet: SheetPart, tables: readonly TableEntry[], operation: AddTable, headers: readonly string[]): TableEntry {
  const part = nextPart(parts, "xl/tables/table", ".xml");
  const { name, row, column, rowCount, columnCount } = operation;
  const entry: TableEntry = { part, hasHeaders: true, shape: { name, sheet: sheet.name, row, column, rowCount, columnCount, hasTotals: false } };
  const id = Math.max(0, ...tables.map((table) => Number(parts.read(table.part).getAttribute("id")))) + 1;
  parts.setText(part, `${xmlDeclaration}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`);
  const table = parts.edit(part);
  const ref = blockAddress(wholeBlock(entry.shape));
  for (const [key, value] of Object.entries({ id, name, displayName: name, ref, totalsRowShown: 0 })) table.setAttribute(key, String(value));
  append(table, "autoFilter", { ref });
  const columns = append(table, "tableColumns", { count: headers.length });
  headers.forEach((header, index) => append(columns, "tableColumn", { id: index + 1, name: columnName(header) }));
  const stripes = { showFirstColumn: 0, showLastColumn: 0, showRowStripes: 1, showColumnStripes: 0 };
  append(table, "tableStyleInfo", { name: operation.style, ...stripes });
  declarePart(parts, part, tableType);
  linkTable(parts, sheet, part);
  return entry;
}

function linkTable(parts: PackageParts, sheet: SheetPart, part: string): void {
  const list = ensureChild(sheet.frame, "tableParts", worksheetOrder);
  const link = append(list, "tablePart");
  const prefix = sheet.frame.lookupPrefix(relationshipNamespace) ?? "r";
  link.setAttributeNS(relationshipNamespace, `${prefix}:id`, relate(parts, sheet.part, "table", part));
  list.setAttribute("count", String(children(list).length));
}

/**
 * A column whose body cells all have one and the same formula is a calculated column: Excel then fills the formula into
 * new rows. Columns with other content keep what they are.
 */
export function setCalculatedColumns(parts: PackageParts, sheet: SheetPart, entry: TableEntry): void {
  const { shape } = entry;
  tableColumns(parts.read(entry.part)).forEach((column, at) => {
    if (!isCalculated(sheet, shape, shape.column + at)) return;
    parts.edit(entry.part);
    const order = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];
    const text = sheet.content(shape.row + 1, shape.column + at)?.formula?.text ?? "";
    setText(ensureChild(column, "calculatedColumnFormula", order), text);
  });
}

/** True when every body cell of the column has one and the same formula. */
export function isCalculated(sheet: SheetPart, shape: TableShape, column: number): boolean {
  const first = sheet.content(shape.row + 1, column)?.formula?.text;
  if (!first) return false;
  for (let row = 2; row <= shape.rowCount; row++) {
    if (sheet.content(shape.row + row, column)?.formula?.text !== first) return false;
  }
  return true;
}

/** Writes the table's place, as it is in `entry` now, into its part. The filter leaves out the row of totals. */
export function resizeTablePart(parts: PackageParts, entry: TableEntry): void {
  const table = parts.edit(entry.part);
  const whole = wholeBlock(entry.shape);
  const block = entry.hasHeaders ? whole : { ...whole, row: whole.row + 1, rowCount: whole.rowCount - 1 };
  table.setAttribute("ref", blockAddress(block));
  const filtered = { ...block, rowCount: block.rowCount - (entry.shape.hasTotals ? 1 : 0) };
  child(table, "autoFilter")?.setAttribute("ref", blockAddress(filtered));
}

/** Lets the order in which a table is sorted cover the rows that it covers itself. */
export function growSorting(parts: PackageParts, entry: TableEntry, before: TableShape, addedRows: number): void {
  for (const name of ["sortState", "sortCondition"]) {
    for (const element of Array.from(parts.read(entry.part).getElementsByTagNameNS("*", name))) {
      const block = parseBlock(element.getAttribute("ref") ?? "");
      if (!block) continue;
      parts.edit(entry.part);
      element.setAttribute("ref", blockAddress(grownBlock(block, before, addedRows)));
    }
  }
}

export function addTableColumns(parts: PackageParts, entry: TableEntry, headers: readonly string[]): void {
  const list = child(parts.edit(entry.part), "tableColumns");
  if (!list) throw new WorkbookError("damaged", { place: entry.part });
  const ids = children(list, "tableColumn").map((column) => Number(column.getAttribute("id")));
  const first = Math.max(0, ...ids) + 1;
  headers.forEach((header, index) => list.appendChild(make(list, "tableColumn", { id: first + index, name: columnName(header) })));
  list.setAttribute("count", String(ids.length + headers.length));
}

/** Takes away the last `count` columns, and the filters that stood over them. */
export function removeTableColumns(parts: PackageParts, entry: TableEntry, count: number): void {
  const table = parts.edit(entry.part);
  const list = child(table, "tableColumns");
  if (!list) throw new WorkbookError("damaged", { place: entry.part });
  const columns = children(list, "tableColumn");
  const left = columns.length - count;
  for (const column of columns.slice(left)) list.removeChild(column);
  list.setAttribute("count", String(left));
  const filter = child(table, "autoFilter");
  for (const column of filter ? children(filter, "filterColumn") : []) {
    if (Number(column.getAttribute("colId")) >= left) filter?.removeChild(column);
  }
}

/** Gives the columns the names that their header cells have now. */
export function renameTableColumns(parts: PackageParts, entry: TableEntry, headers: readonly string[]): void {
  tableColumns(parts.edit(entry.part)).forEach((column, index) => {
    const header = headers[index];
    if (header !== undefined) column.setAttribute("name", columnName(header));
  });
}

function tableColumns(table: Element): Element[] {
  const list = child(table, "tableColumns");
  return list ? children(list, "tableColumn") : [];
}

/** Excel compares column names with header cells when it opens the file; a line break stands as `_x000a_`. */
function columnName(header: string): string {
  return excelEscape(header).replaceAll("\r\n", "_x000a_").replace(/[\n\r]/g, "_x000a_").replaceAll("\t", "_x0009_");
}

function headerText(name: string): string {
  return name.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
