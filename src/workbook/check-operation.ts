import type { CellValue } from "../plan/cell-value";
import { cellAddress } from "./address";
import { checkChart, checkConditionalFormat, checkPage, checkPlace, checkPrompt, wrong } from "./check-look";
import { checkPicture } from "./check-picture";
import type { WorkbookOperation, WriteFormulas } from "./patch";
import type { TableShape } from "./table-shape";
import { WorkbookError } from "./workbook-error";

/** What Excel holds in one cell, in characters. */
export const maxCellText = 32767;

/**
 * Refuses an operation that no workbook can hold, the same way in every adapter: text over 32,767 characters
 * (`text-too-long`), cells beyond the last row or column (`too-large`), ragged blocks, numbers that are not finite and
 * names that Excel forbids (`unexpected`: the fault is in the program). `place` is the cell, sheet or table. Rows to be
 * appended are looked at by `checkRows`, once the table is known.
 * @throws WorkbookError
 */
export function checkOperation(operation: WorkbookOperation): void {
  switch (operation.kind) {
    case "add-sheet":
      return checkSheetName(operation.sheet);
    case "write-values":
      return checkBlock(operation.sheet, operation.row, operation.column, operation.values);
    case "write-formulas":
      checkBlock(operation.sheet, operation.row, operation.column, operation.formulas);
      if (operation.formulas.some((row) => row.some((formula) => !formula.startsWith("="))))
        throw wrong(operation.sheet, "a formula begins with =");
      if (operation.fills !== undefined) checkFills(operation, operation.fills);
      return;
    case "add-table":
      checkTableName(operation.name);
      return checkPlace(operation.sheet, { ...operation, rowCount: operation.rowCount + 1 });
    case "add-columns":
      return checkHeaders(operation.headers, operation.table);
    case "format-range":
      return checkPlace(operation.sheet, operation.range);
    case "allow-list":
      if ("words" in operation.source) checkWords(operation.source.words, operation.sheet);
      else checkPlace(operation.source.sheet, operation.source.range);
      return checkPlace(operation.sheet, operation.range);
    case "prompt-input":
      return checkPrompt(operation);
    case "conditional-format":
      return checkConditionalFormat(operation);
    case "set-page":
      return checkPage(operation);
    case "add-chart":
      return checkChart(operation);
    case "add-picture":
      return checkPicture(operation);
    default:
      return;
  }
}

/**
 * Headers that the program gives a table: text, not blank, different from one another without regard to case, and from
 * those that are present.
 * @throws WorkbookError `table-headers` where those that are present are already not so: other programs write such files
 */
export function checkHeaders(headers: readonly CellValue[], place: string, present: readonly CellValue[] = []): void {
  if (headerFault(present) !== null) throw new WorkbookError("table-headers", { place });
  const fault = headerFault([...present, ...headers]);
  if (fault !== null) throw wrong(place, fault);
}

function headerFault(headers: readonly CellValue[]): string | null {
  const seen = new Set<string>();
  for (const header of headers) {
    if (typeof header !== "string" || header.trim() === "") return "a header of the table is not text";
    const key = header.toLocaleLowerCase("en-US");
    if (seen.has(key)) return `the header "${header}" stands twice in the table`;
    seen.add(key);
  }
  return null;
}

/** Appended rows have one cell per column of the table, and cells that a workbook can hold. @throws WorkbookError */
export function checkRows(rows: readonly CellValue[][], shape: TableShape, filledRows: number): void {
  rows.forEach((row, index) => {
    if (row.length !== shape.columnCount) throw wrong(shape.name, "a row has not one cell per column");
    const at = shape.row + 1 + filledRows + index;
    checkValues(row, (column) => `${shape.sheet}!${cellAddress(at, shape.column + column)}`);
  });
}

/** A table keeps at least one column. @throws WorkbookError */
export function checkLeftColumns(shape: TableShape, removed: number): void {
  if (removed >= shape.columnCount) throw wrong(shape.name, "no column of the table would stay");
}

function checkSheetName(name: string): void {
  const wellFormed = name.length <= 31 && /^[^'[\]:*?/\\]([^[\]:*?/\\]*[^'[\]:*?/\\])?$/.test(name);
  if (!wellFormed) throw wrong(name, "not a sheet name");
}

/** A table's name is a defined name: it begins with a letter or `_` and does not look like a cell. */
function checkTableName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  const looksLikeCell = /^([A-Z]{1,3}[0-9]+|[RC][0-9]*|R[0-9]*C[0-9]*)$/i.test(name);
  if (!wellFormed || looksLikeCell) throw wrong(name, "not a table name");
}

function checkBlock(sheet: string, row: number, column: number, values: readonly CellValue[][]): void {
  const columnCount = values[0]?.length ?? 0;
  checkPlace(sheet, { row, column, rowCount: values.length, columnCount });
  values.forEach((cells, index) => {
    if (cells.length !== columnCount) throw wrong(sheet, "the rows of a block differ in length");
    checkValues(cells, (at) => `${sheet}!${cellAddress(row + index, column + at)}`);
  });
}

function checkFills({ sheet, row, column, formulas }: WriteFormulas, fills: NonNullable<WriteFormulas["fills"]>): void {
  if (formulas.flat().length !== 1) throw wrong(sheet, "one formula fills a block, not several");
  checkPlace(sheet, { row, column, ...fills });
}

function checkValues(cells: readonly CellValue[], place: (at: number) => string): void {
  cells.forEach((value, at) => {
    if (typeof value === "string" && value.length > maxCellText) throw new WorkbookError("text-too-long", { place: place(at) });
    if (typeof value === "number" && !Number.isFinite(value)) throw wrong(place(at), "a number is not finite");
  });
}

/** Excel separates the words with commas and holds 255 characters of them; longer lists stand in a range. */
function checkWords(words: readonly string[], sheet: string): void {
  if (words.length === 0 || words.some((word) => word.includes(",") || word.trim() === ""))
    throw wrong(sheet, "a list of words has a blank word or a comma");
  if (words.join(",").length > 255) throw new WorkbookError("too-large", { place: sheet });
}
