import type { CellValue } from "../plan/cell-value";
import type { Plan } from "../plan/plan";
import { fold } from "../i18n/fold";
import type { Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import type { CellFormat, WorkbookOperation } from "../workbook/patch";
import type { PlanSheet, SheetColumn, TablePlace } from "./define-sheet";
import { profileRows } from "./home-sheet";
import { parameterRows, type ParameterDefaults } from "./parameters-sheet";
import { parametersTable, planSheets, profileTable } from "./plan-sheets";
import {
  bodyFormat,
  freeRows,
  mandatoryHeader,
  noteFormat,
  optionalHeader,
  sheetLayout,
  tableStyle,
  titleFormat,
} from "./sheet-style";
import { wordsOf } from "./cell-words";

const { titleRow, noteRow, headerRow, firstColumn } = sheetLayout;

/** A free name for a new sheet: the user's own sheet of that name is left alone. */
export function addedSheet(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(fold(free)); number += 1) free = `${name} (${number})`;
  taken.add(fold(free));
  return free;
}

/** Adds the sheet of a table with title, note, table and formats; says where it stands. */
export function tableOperations(
  operations: WorkbookOperation[],
  table: { sheet: PlanSheet; name: string; columns: SheetColumn[]; rows: CellValue[][]; plan: Plan; language: Language },
): TablePlace {
  const { sheet, name, columns, rows, plan, language } = table;
  const texts = sheetTextsIn(language).tables[sheet.key];
  const rowCount = rows.length > 0 ? rows.length : freeRows;
  operations.push(...heading(name, sheet.tabColor, texts.title, texts.note));
  columns.forEach((column, index) => {
    operations.push(
      format(name, headerRow + 1, firstColumn + index, rowCount, 1, bodyFormat(column.look, plan.plan.currencyUnit)),
    );
  });
  operations.push(
    write(name, headerRow, [columns.map((column) => column.header), ...rows]),
    addTable(name, sheet.tableName, rowCount, columns.length),
    ...headerFormats(name, columns.map(headerFormat)),
    { kind: "set-column-widths", sheet: name, column: firstColumn, widths: columns.map((column) => column.look.width) },
    { kind: "freeze-panes", sheet: name, rows: headerRow + 1, columns: 1 },
  );
  return { sheet: name, headerRow, rowCount, columns, positions: columns.map((_, index) => firstColumn + index) };
}

/** The sheet Inicio: the plan's data, and what each sheet is for. */
export function homeOperations(name: string, plan: Plan, language: Language): WorkbookOperation[] {
  const texts = sheetTextsIn(language);
  const rows = profileRows(plan.plan, language);
  const headers = [texts.home.columns.label, texts.home.columns.value, texts.home.columns.help];
  const guideRow = headerRow + rows.length + 2;
  const guide = [
    [texts.home.guide.sheet, texts.home.guide.purpose],
    ...planSheets.map((sheet) => [texts.tables[sheet.key].sheet, texts.tables[sheet.key].note]),
    [texts.parameters.sheet, texts.parameters.note],
  ];
  const valueCell = (label: string): { row: number; column: number; rowCount: number; columnCount: number } => ({
    row: headerRow + 1 + rows.findIndex((row) => row[0] === label),
    column: firstColumn + 1,
    rowCount: 1,
    columnCount: 1,
  });
  return [
    ...heading(name, "#0B4F55", texts.home.title, texts.home.note),
    format(name, headerRow + 1, firstColumn, rows.length, 1, { bold: true }),
    format(name, headerRow + 1, firstColumn + 1, rows.length, 1, { horizontal: "left", fill: "#F2F8F8" }),
    { kind: "format-range", sheet: name, range: valueCell(texts.profile.daneCode.label), format: { numberFormat: "@" } },
    { kind: "format-range", sheet: name, range: valueCell(texts.profile.category.label), format: { numberFormat: "@" } },
    write(name, headerRow, [headers, ...rows]),
    addTable(name, profileTable, rows.length, headers.length),
    ...headerFormats(name, [mandatoryHeader, mandatoryHeader, mandatoryHeader]),
    {
      kind: "allow-list",
      sheet: name,
      range: valueCell(texts.profile.entityKind.label),
      source: { words: wordsOf("entityKind", language) },
      strict: true,
    },
    {
      kind: "allow-list",
      sheet: name,
      range: valueCell(texts.profile.currencyUnit.label),
      source: { words: wordsOf("currencyUnit", language) },
      strict: true,
    },
    write(name, guideRow, [[texts.home.guide.title]]),
    format(name, guideRow, firstColumn, 1, 1, { bold: true, fontSize: 13, fontColor: "#0B4F55" }),
    write(name, guideRow + 1, guide),
    format(name, guideRow + 1, firstColumn, 1, 2, optionalHeader),
    { kind: "set-column-widths", sheet: name, column: firstColumn, widths: [28, 44, 62] },
    { kind: "freeze-panes", sheet: name, rows: headerRow + 1, columns: 0 },
  ];
}

/** The sheet Parámetros: thresholds and weights with their defaults. */
export function parameterOperations(
  name: string,
  plan: Plan,
  defaults: ParameterDefaults,
  language: Language,
): WorkbookOperation[] {
  const texts = sheetTextsIn(language).parameters;
  const rows = parameterRows(plan.parameters, defaults, language);
  const { key, label, value, default: standard, help } = texts.columns;
  return [
    ...heading(name, "#5B6770", texts.title, texts.note),
    format(name, headerRow + 1, firstColumn, rows.length, 1, { fontColor: "#5B6770" }),
    format(name, headerRow + 1, firstColumn + 2, rows.length, 1, { horizontal: "right", fill: "#F2F8F8" }),
    // Sectors are codes: the list of an earmark keeps its leading zeros.
    ...earmarkFormats(name, rows),
    write(name, headerRow, [[key, label, value, standard, help], ...rows]),
    addTable(name, parametersTable, rows.length, 5),
    ...headerFormats(name, [optionalHeader, optionalHeader, mandatoryHeader, optionalHeader, optionalHeader]),
    { kind: "set-column-widths", sheet: name, column: firstColumn, widths: [26, 62, 24, 20, 70] },
    { kind: "freeze-panes", sheet: name, rows: headerRow + 1, columns: 0 },
  ];
}

function earmarkFormats(name: string, rows: CellValue[][]): WorkbookOperation[] {
  const first = rows.findIndex((row) => String(row[0]).startsWith("earmarks."));
  return first === -1
    ? []
    : [format(name, headerRow + 1 + first, firstColumn + 2, rows.length - first, 2, { numberFormat: "@" })];
}

function heading(sheet: string, tabColor: string, title: string, note: string): WorkbookOperation[] {
  return [
    { kind: "add-sheet", sheet, tabColor },
    write(sheet, titleRow, [[title]]),
    write(sheet, noteRow, [[note]]),
    format(sheet, titleRow, firstColumn, 1, 1, titleFormat),
    format(sheet, noteRow, firstColumn, 1, 1, noteFormat),
  ];
}

/** Headers stand over their content: those of numbers at the right. */
function headerFormat({ schema, look }: SheetColumn): CellFormat {
  const header = schema.mandatory === true ? mandatoryHeader : optionalHeader;
  const { horizontal } = bodyFormat(look, null);
  return horizontal === undefined ? header : { ...header, horizontal };
}

/** Neighbouring headers of one look are formatted together. */
function headerFormats(sheet: string, looks: readonly CellFormat[]): WorkbookOperation[] {
  const operations: WorkbookOperation[] = [];
  let start = 0;
  looks.forEach((look, index) => {
    if (JSON.stringify(looks[index + 1]) === JSON.stringify(look)) return;
    operations.push(format(sheet, headerRow, firstColumn + start, 1, index - start + 1, look));
    start = index + 1;
  });
  return operations;
}

function write(sheet: string, row: number, values: CellValue[][]): WorkbookOperation {
  return { kind: "write-values", sheet, row, column: firstColumn, values };
}

function addTable(sheet: string, name: string, rowCount: number, columnCount: number): WorkbookOperation {
  return { kind: "add-table", sheet, name, row: headerRow, column: firstColumn, rowCount, columnCount, style: tableStyle };
}

function format(
  sheet: string,
  row: number,
  column: number,
  rowCount: number,
  columnCount: number,
  look: CellFormat,
): WorkbookOperation {
  return { kind: "format-range", sheet, range: { row, column, rowCount, columnCount }, format: look };
}
