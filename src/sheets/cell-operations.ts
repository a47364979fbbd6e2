import type { CellValue } from "../plan/cell-value";
import type { Language } from "../i18n/language";
import { templateTextsIn } from "../i18n/template-texts";
import { fill } from "../i18n/fill";
import type { CellFormat, WorkbookOperation } from "../workbook/patch";
import { linkFormat, noteFormat, sheetLayout, tableStyle, titleFormat } from "./sheet-style";
import { sheetLink } from "./table-reference";

const { titleRow, noteRow, bandRow, firstColumn } = sheetLayout;

/** Adds a sheet with its title and its note. */
export function heading(sheet: string, tabColor: string, title: string, note: string): WorkbookOperation[] {
  return [{ kind: "add-sheet", sheet, tabColor }, ...titles(sheet, title, note)];
}

export function titles(sheet: string, title: string, note: string): WorkbookOperation[] {
  return [
    write(sheet, titleRow, firstColumn, [[title]]),
    write(sheet, noteRow, firstColumn, [[note]]),
    format(sheet, titleRow, firstColumn, 1, 1, titleFormat),
    format(sheet, noteRow, firstColumn, 1, 1, noteFormat),
  ];
}

/** The way back to Inicio, in a row that is always in sight. */
export function backLink(sheet: string, home: string, language: Language): WorkbookOperation[] {
  return [
    formulas(sheet, bandRow, firstColumn, [[sheetLink(home, fill(templateTextsIn(language).back, { home }))]]),
    format(sheet, bandRow, firstColumn, 1, 1, linkFormat),
  ];
}

export function write(sheet: string, row: number, column: number, values: CellValue[][]): WorkbookOperation {
  return { kind: "write-values", sheet, row, column, values };
}

export function formulas(sheet: string, row: number, column: number, texts: string[][]): WorkbookOperation {
  return { kind: "write-formulas", sheet, row, column, formulas: texts };
}

export function addTable(
  sheet: string,
  name: string,
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
): WorkbookOperation {
  return { kind: "add-table", sheet, name, row, column, rowCount, columnCount, style: tableStyle };
}

export function format(
  sheet: string,
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
  look: CellFormat,
): WorkbookOperation {
  return { kind: "format-range", sheet, range: { row, column, rowCount, columnCount }, format: look };
}

/** Neighbouring headers of one look are formatted together. */
export function headerFormats(sheet: string, row: number, column: number, looks: readonly CellFormat[]): WorkbookOperation[] {
  const operations: WorkbookOperation[] = [];
  let start = 0;
  looks.forEach((look, index) => {
    if (JSON.stringify(looks[index + 1]) === JSON.stringify(look)) return;
    operations.push(format(sheet, row, column + start, 1, index - start + 1, look));
    start = index + 1;
  });
  return operations;
}
