import type { CellValue } from "../plan/cell-value";
import type { Plan } from "../plan/plan";
import { fold } from "../i18n/fold";
import type { Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import { templateTextsIn } from "../i18n/template-texts";
import type { CellFormat, WorkbookOperation } from "../workbook/patch";
import type { PlanSheet, SheetColumn, TablePlace } from "./define-sheet";
import { parameterRows, type ParameterDefaults } from "./parameters-sheet";
import { addTable, backLink, format, headerFormats, heading, write } from "./cell-operations";
import { parametersTable } from "./plan-sheets";
import {
  bandLooks, bodyFormat, freeRows, inputFormat, mandatoryHeader, optionalHeader, pageOperation, sheetLayout,
} from "./sheet-style";

const { bandRow, headerRow, firstColumn } = sheetLayout;

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
  table: { sheet: PlanSheet; name: string; home: string; columns: SheetColumn[]; rows: CellValue[][]; plan: Plan; language: Language },
): TablePlace {
  const { sheet, name, home, columns, rows, plan, language } = table;
  const texts = sheetTextsIn(language).tables[sheet.key];
  const rowCount = rows.length > 0 ? rows.length : freeRows;
  operations.push(...heading(name, sheet.tabColor, texts.title, texts.note));
  columns.forEach((column, index) => {
    operations.push(
      format(name, headerRow + 1, firstColumn + index, rowCount, 1, bodyFormat(column.look, plan.plan.currencyUnit)),
    );
  });
  operations.push(
    write(name, headerRow, firstColumn, [columns.map((column) => column.header), ...rows]),
    addTable(name, sheet.tableName, headerRow, firstColumn, rowCount, columns.length),
    ...headerFormats(name, headerRow, firstColumn, columns.map(headerFormat)),
    { kind: "set-column-widths", sheet: name, column: firstColumn, widths: columns.map((column) => column.look.width) },
    { kind: "freeze-panes", sheet: name, rows: headerRow + 1, columns: 1 },
    ...bands(sheet, name, columns, language),
    ...backLink(name, home, language),
    pageOperation(name, [headerRow, headerRow], language),
  );
  const positions = columns.map((_, index) => firstColumn + index);
  return { sheet: name, table: sheet.tableName, headerRow, rowCount, filled: rows.length, columns, positions };
}

/** What groups of neighbouring columns are about, over their headers; the way back stands in the first cell. */
function bands(sheet: PlanSheet, name: string, columns: SheetColumn[], language: Language): WorkbookOperation[] {
  const sections = sheet.sections ?? [];
  const texts = templateTextsIn(language).sections;
  const startOf = (index: number): number => {
    const from = sections[index]?.from;
    return from === undefined ? columns.length : columns.findIndex(({ key }) => key === from);
  };
  return sections.flatMap(({ title }, index) => {
    const start = startOf(index);
    const labelled = start === 0 ? 1 : start;
    return [
      format(name, bandRow, firstColumn + start, 1, startOf(index + 1) - start, bandLooks[index % bandLooks.length] ?? {}),
      write(name, bandRow, firstColumn + labelled, [[texts[title]]]),
    ];
  });
}

/** The sheet Parámetros: thresholds and weights with their defaults. */
export function parameterOperations(
  name: string,
  home: string,
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
    format(name, headerRow + 1, firstColumn + 2, rows.length, 1, { ...inputFormat, horizontal: "right" }),
    // Sectors are codes: the list of an earmark keeps its leading zeros.
    ...earmarkFormats(name, rows),
    write(name, headerRow, firstColumn, [[key, label, value, standard, help], ...rows]),
    addTable(name, parametersTable, headerRow, firstColumn, rows.length, 5),
    ...headerFormats(name, headerRow, firstColumn, [optionalHeader, optionalHeader, mandatoryHeader, optionalHeader, optionalHeader]),
    { kind: "set-column-widths", sheet: name, column: firstColumn, widths: [26, 62, 24, 20, 70] },
    { kind: "freeze-panes", sheet: name, rows: headerRow + 1, columns: 0 },
    ...backLink(name, home, language),
    pageOperation(name, [headerRow, headerRow], language),
  ];
}

function earmarkFormats(name: string, rows: CellValue[][]): WorkbookOperation[] {
  const first = rows.findIndex((row) => String(row[0]).startsWith("earmarks."));
  return first === -1
    ? []
    : [format(name, headerRow + 1 + first, firstColumn + 2, rows.length - first, 2, { numberFormat: "@" })];
}

/** Headers stand over their content: those of numbers at the right. */
function headerFormat({ schema, look }: SheetColumn): CellFormat {
  const header = schema.mandatory === true ? mandatoryHeader : optionalHeader;
  const { horizontal } = bodyFormat(look, null);
  return horizontal === undefined ? header : { ...header, horizontal };
}
