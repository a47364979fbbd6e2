import type { CellValue } from "../../plan/cell-value";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { compareTextsIn } from "../../i18n/compare-texts";
import { noteFormat, titleFormat } from "../../sheets/sheet-style";
import type { CellFormat, WorkbookOperation } from "../../workbook/patch";
import type { OwnSheet } from "../own-sheet";
import type { DescribedComparison } from "./describe-comparison";

/** Columns of the sheet: where, what, code, column or year, before, after, difference. */
const sheetColumns = 7;
const firstFigure = 4;

/** What the versions are called: a file name, or this workbook. */
export interface VersionNames {
  before: string;
  after: string;
}

export interface SheetRow {
  cells: CellValue[];
  look: "title" | "note" | "section" | "header" | "figures" | "total";
}

/** Text beyond this is cut short on the sheet, with `…`: no cell holds more than 32,767 characters. */
const longestText = 32000;

/** The rows of the sheet, from the first: what is compared, what to keep in mind, figures, money and changes. */
export function sheetRows(described: DescribedComparison, versions: VersionNames, language: Language): SheetRow[] {
  const texts = compareTextsIn(language);
  const { columns } = texts;
  const row = (look: SheetRow["look"], ...cells: CellValue[]): SheetRow => ({
    look,
    cells: Array.from({ length: sheetColumns }, (_, at) => shortened(cells[at] ?? null)),
  });
  const figures = [columns.before, columns.after, columns.difference];
  return [
    row("title", texts.title),
    row("note", fill(texts.versions.before, { file: versions.before })),
    row("note", fill(texts.versions.after, { file: versions.after })),
    ...described.summary.map((sentence) => row("note", sentence)),
    ...(described.changes.length === 0 ? [row("note", texts.noChanges)] : []),
    ...(described.notes.length === 0 ? [] : [row("figures"), row("section", texts.sections.notes)]),
    ...described.notes.map((note) => row("note", note)),
    row("figures"),
    row("section", texts.sections.scores),
    row("header", columns.figure, null, null, columns.year, ...figures),
    ...described.scores.map(({ name, year, before, after, difference }) =>
      row("figures", name, null, null, year, ...[before, after, difference].map((value) => value ?? texts.noData)),
    ),
    row("figures"),
    row("section", fill(texts.sections.money, { unit: described.unit })),
    row("header", null, null, null, columns.year, ...figures),
    ...described.money.map(({ name, year, before, after, difference }) =>
      row(year === null ? "total" : "figures", name, null, null, year ?? texts.money.allYears, before, after, difference),
    ),
    ...(described.changes.length === 0
      ? []
      : [
          row("figures"),
          row("section", texts.sections.changes),
          row("header", columns.where, columns.kind, columns.code, columns.column, ...figures),
        ]),
    ...described.changes.map(({ sheet, kind, code, column, before, after, difference }) =>
      row("figures", sheet, kind, code, column, before, after, difference),
    ),
  ];
}

/** The formats of the rows; neighbours of one look are formatted together. */
function sheetFormats(sheet: string, rows: readonly SheetRow[]): WorkbookOperation[] {
  const plain: CellFormat = { bold: false, italic: false, fontSize: 11, fontColor: "#000000", numberFormat: "General", vertical: "top" };
  const operations: WorkbookOperation[] = [
    format(sheet, 0, rows.length, 0, sheetColumns, plain),
    // Codes keep their zeros, and long texts stay in their column.
    format(sheet, 0, rows.length, 2, 1, { numberFormat: "@", wrap: true }),
    format(sheet, 0, rows.length, 3, 1, { horizontal: "left" }),
    format(sheet, 0, rows.length, firstFigure, 3, { horizontal: "right", wrap: true }),
  ];
  const looks = rows.map(({ look }) => look);
  forRuns(looks, (look, start, count) => {
    const header: CellFormat = { bold: true, fontColor: "#0B4F55" };
    if (look === "title") operations.push(format(sheet, start, count, 0, 1, titleFormat));
    if (look === "note") operations.push(format(sheet, start, count, 0, 1, noteFormat));
    if (look === "section") operations.push(format(sheet, start, count, 0, 1, { ...header, fontSize: 13 }));
    if (look === "header") operations.push(format(sheet, start, count, 0, sheetColumns, header));
    if (look === "total") operations.push(format(sheet, start, count, 0, sheetColumns, { bold: true }));
  });
  forRuns(rows.map(numberFormatOf), (numberFormat, start, count) => {
    if (numberFormat !== "General") operations.push(format(sheet, start, count, firstFigure, 3, { numberFormat }));
  });
  return operations;
}

/** The sheet as the product finds it again. */
export const comparisonSheet: OwnSheet<SheetRow> = {
  namespace: "urn:articula:comparison",
  element: "comparison",
  widths: [40, 20, 26, 22, 30, 30, 18],
  blank: (cells) => ({ cells, look: "figures" }),
  formats: sheetFormats,
};

/** Whole numbers with their thousands apart; others with their decimals. Years and texts as they are. */
function numberFormatOf({ cells }: SheetRow): string {
  const numbers = cells.slice(firstFigure).filter((value) => typeof value === "number");
  if (numbers.length === 0 || (cells[firstFigure + 2] === null && numbers.every(looksLikeYear))) return "General";
  return numbers.every(Number.isInteger) ? "#,##0" : "#,##0.00####";
}

function looksLikeYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function shortened(value: CellValue): CellValue {
  return typeof value === "string" && value.length > longestText ? `${value.slice(0, longestText)}…` : value;
}

function forRuns<Value>(values: readonly Value[], each: (value: Value, start: number, count: number) => void): void {
  let start = 0;
  values.forEach((value, at) => {
    if (at + 1 < values.length && values[at + 1] === value) return;
    each(value, start, at + 1 - start);
    start = at + 1;
  });
}

function format(sheet: string, row: number, rowCount: number, column: number, columnCount: number, look: CellFormat): WorkbookOperation {
  return { kind: "format-range", sheet, range: { row, column, rowCount, columnCount }, format: look };
}
