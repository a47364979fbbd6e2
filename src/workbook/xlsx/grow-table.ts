import { isBlank, type CellValue } from "../../plan/cell-value";
import { overlaps } from "../address";
import { checkHeaders, checkRows } from "../check-operation";
import type { AddColumns, AppendRows } from "../patch";
import { bodyBlock, grownReferences, wholeBlock, type TableShape } from "../table-shape";
import { WorkbookError } from "../workbook-error";
import { changeChartReferences } from "./chart-parts";
import { growDefinedNames } from "./defined-names";
import type { PatchedPackage } from "./patched-package";
import type { SheetPart } from "./sheet-part";
import { addTableColumns, calculatedColumns, columnNames, growSorting, isCalculated, resizeTablePart } from "./table-parts";
import { growCoverage, growListSources } from "./validation-xml";

/** Rows go below the last one with content; new rows look like the row above them, as in Excel. */
export function appendRows(target: PatchedPackage, { table, rows }: AppendRows): void {
  const entry = target.table(table);
  const { shape } = entry;
  const sheet = target.sheet(shape.sheet);
  const filled = filledRows(sheet, shape);
  checkRows(rows, shape, filled);
  const addedRows = Math.max(0, filled + rows.length - shape.rowCount);
  const before = { ...shape };
  makeRoom(sheet, before, addedRows);
  const formulas = calculatedColumns(target.parts, entry);
  const oldEnd = shape.row + shape.rowCount;
  const styles = Array.from({ length: shape.columnCount }, (_, at) => sheet.style(oldEnd, shape.column + at));
  rows.forEach((values, index) => {
    const row = shape.row + 1 + filled + index;
    const isNew = row > oldEnd;
    values.forEach((value, at) => writeCell(sheet, row, shape.column + at, value, isNew ? { style: styles[at] ?? null, formula: formulas[at] ?? null } : null));
  });
  if (addedRows === 0) return;
  shape.rowCount += addedRows;
  resizeTablePart(target.parts, entry);
  followGrowth(target, before, addedRows);
}

/** Headers go right of the last column, in its look; the columns below them are empty. */
export function addColumns(target: PatchedPackage, { table, headers }: AddColumns): void {
  const entry = target.table(table);
  const { shape } = entry;
  const sheet = target.sheet(shape.sheet);
  checkHeaders(headers, shape.name, columnNames(target.parts, entry));
  const room = { ...wholeBlock(shape), column: shape.column + shape.columnCount, columnCount: headers.length };
  const other = target.tablesOf(shape.sheet).some((one) => one !== entry && overlaps(wholeBlock(one.shape), room));
  if (other || !sheet.isEmpty(room)) throw new WorkbookError("no-room", { place: shape.name });
  const style = sheet.style(shape.row, room.column - 1);
  if (entry.hasHeaders) headers.forEach((header, index) => sheet.write(shape.row, room.column + index, header, style));
  addTableColumns(target.parts, entry, headers);
  shape.columnCount += headers.length;
  resizeTablePart(target.parts, entry);
}

/** How many body rows stand up to the last one with content; the formulas of calculated columns do not count. */
function filledRows(sheet: SheetPart, shape: TableShape): number {
  const columns = Array.from({ length: shape.columnCount }, (_, at) => shape.column + at);
  const calculated = new Set(columns.filter((column) => isCalculated(sheet, shape, column)));
  for (let count = shape.rowCount; count > 0; count--) {
    const isFilled = columns.some((column) => {
      const content = sheet.content(shape.row + count, column);
      return content !== null && (content.formula ? !calculated.has(column) : !isBlank(content.text));
    });
    if (isFilled) return count;
  }
  return 0;
}

function makeRoom(sheet: SheetPart, shape: TableShape, addedRows: number): void {
  const whole = wholeBlock(shape);
  const below = { ...whole, row: whole.row + whole.rowCount, rowCount: addedRows };
  if (!sheet.isEmpty(below)) throw new WorkbookError("no-room", { place: shape.name });
  if (!shape.hasTotals || addedRows === 0) return;
  const totals = below.row - 1;
  for (let at = 0; at < shape.columnCount; at++) sheet.move(totals, shape.column + at, totals + addedRows);
}

function writeCell(sheet: SheetPart, row: number, column: number, value: CellValue, fresh: { style: string | null; formula: string | null } | null): void {
  const style = fresh ? fresh.style : sheet.style(row, column);
  if (value !== null) sheet.write(row, column, value, style);
  else if (fresh?.formula) sheet.writeFormula(row, column, fresh.formula, style);
  else if (fresh) sheet.write(row, column, null, style);
}

/**
 * Rules, formats, lists, charts and names that covered whole columns of the table, on whatever sheet, cover the new rows too, or
 * the removed ones no longer.
 */
export function followGrowth(target: PatchedPackage, before: TableShape, addedRows: number): void {
  const references = grownReferences(before, addedRows);
  growSorting(target.parts, target.table(before.name), before, addedRows);
  const body = bodyBlock(before);
  // Parsing a sheet only to find nothing would cost time and change its bytes: look into its text first.
  const trace = new RegExp(`\\$${body.row + 1}:\\$[A-Z]+\\$${body.row + body.rowCount}\\b`);
  growCoverage(target.sheet(before.sheet), before, addedRows);
  for (const entry of target.sheets) {
    if (entry.kind !== "worksheet") continue;
    const text = target.isOpen(entry) ? null : target.parts.text(entry.part);
    const mayDraw = text === null || (/dataValidation|conditionalFormatting/.test(text) && trace.test(text));
    if (mayDraw) growListSources(target.openSheet(entry), references);
  }
  growDefinedNames(target.parts, target.workbookPart, references);
  changeChartReferences(target.parts, (formula) => references.get(formula) ?? formula);
}
