import { isBlank, type CellValue } from "../plan/cell-value";
import { fold } from "../i18n/fold";
import { languages, type Language } from "../i18n/language";
import { templateTextsIn } from "../i18n/template-texts";
import type { TemplateTexts } from "../i18n/es/template";
import { cellAddress } from "../workbook/address";
import type { CellFormat, WorkbookOperation } from "../workbook/patch";
import type { TableContent } from "../workbook/port";
import { addTable, backLink, format, headerFormats, heading, write } from "./cell-operations";
import { shownTables } from "./plan-sheets";
import { mandatoryHeader, markLooks, optionalHeader, pageOperation, sheetLayout } from "./sheet-style";

export type FindingsColumn = keyof TemplateTexts["findings"]["columns"];

/** One finding as the sheet says it; every cell is a value, so that it reads the same without the add-in. */
export type FindingsRow = Readonly<Record<FindingsColumn, CellValue>>;

const { headerRow, firstColumn } = sheetLayout;

const text: CellFormat = { vertical: "top", horizontal: "left" };
const asTyped: CellFormat = { ...text, numberFormat: "@" };
const sentence: CellFormat = { ...text, wrap: true };

const columnLooks: Readonly<Record<FindingsColumn, { width: number; look: CellFormat }>> = {
  severity: { width: 15, look: { ...sentence, bold: true } },
  rule: { width: 26, look: asTyped },
  sheet: { width: 20, look: text },
  code: { width: 16, look: asTyped },
  column: { width: 20, look: asTyped },
  what: { width: 60, look: sentence },
  why: { width: 46, look: sentence },
  remedy: { width: 60, look: sentence },
  gain: { width: 34, look: sentence },
  place: { width: 30, look: asTyped },
  date: { width: 12, look: asTyped },
};

export const findingsColumns = Object.keys(columnLooks) as FindingsColumn[];

/** What stands under Regla where the list says that nothing was found: a row of the product, as those of rules are. */
const noRule = "–";

/** A new sheet with the list. `home` is the sheet to go back to. */
export function findingsSheetOperations(
  sheet: string,
  rows: readonly FindingsRow[],
  { home, date, language }: { home: string | null; date: string; language: Language },
): WorkbookOperation[] {
  const texts = templateTextsIn(language).findings;
  const listed = orNone(rows, date, language);
  const severity = cellAddress(headerRow + 1, firstColumn);
  const severities = { row: headerRow + 1, column: firstColumn, rowCount: listed.length, columnCount: 1 };
  return [
    ...heading(sheet, "#9C0006", texts.title, texts.note),
    ...findingsColumns.map((key, index) => format(sheet, headerRow + 1, firstColumn + index, listed.length, 1, columnLooks[key].look)),
    write(sheet, headerRow, firstColumn, [findingsColumns.map((key) => texts.columns[key]), ...listed.map(cellsOf)]),
    addTable(sheet, shownTables.findings, headerRow, firstColumn, listed.length, findingsColumns.length),
    ...headerFormats(sheet, headerRow, firstColumn, findingsColumns.map((key) => (key === "place" || key === "date" ? optionalHeader : mandatoryHeader))),
    { kind: "conditional-format", sheet, range: severities, rule: { formula: `=${severity}="${texts.severities.error}"` }, format: markLooks.overCeiling },
    { kind: "conditional-format", sheet, range: severities, rule: { formula: `=${severity}="${texts.severities.warning}"` }, format: { fill: "#FFE699" } },
    { kind: "set-column-widths", sheet, column: firstColumn, widths: findingsColumns.map((key) => columnLooks[key].width) },
    { kind: "freeze-panes", sheet, rows: headerRow + 1, columns: 1 },
    ...(home === null ? [] : backLink(sheet, home, language)),
    pageOperation(sheet, [headerRow, headerRow], language),
    { kind: "activate-sheet", sheet },
  ];
}

/**
 * The list in place of the last one, in the table that is there. Its own cells are all that is written. A row beside which
 * the user wrote something stays where it is: with its finding while that is found, and marked once it is not. Rows that
 * the user typed into the table are left alone.
 */
export function findingsUpdate(
  table: TableContent,
  rows: readonly FindingsRow[],
  { date, language }: { date: string; language: Language },
): WorkbookOperation[] {
  const { columns, gone } = templateTextsIn(language).findings;
  const positions = positionsIn(table);
  const missing = findingsColumns.filter((key) => !positions.has(key));
  missing.forEach((key, index) => positions.set(key, table.headers.length + index));
  const width = table.headers.length + missing.length;
  const own = new Set(positions.values());
  const at = (cells: readonly CellValue[], key: FindingsColumn): CellValue => cells[positions.get(key) ?? -1] ?? null;
  const left = [...orNone(rows, date, language)];
  const take = (cells: readonly CellValue[]): FindingsRow | null => {
    const found = left.findIndex((row) => row.rule === at(cells, "rule") && row.place === at(cells, "place"));
    return found === -1 ? null : (left.splice(found, 1)[0] ?? null);
  };
  // First those that are held in their place, then the others from the top.
  const kept = table.rows.map((cells): FindingsRow | "free" | "user" => {
    const isEmpty = findingsColumns.every((key) => isBlank(at(cells, key)));
    const hasNotes = cells.some((value, position) => !own.has(position) && !isBlank(value));
    if (!isEmpty && !isOwnRule(at(cells, "rule"))) return "user";
    if (!hasNotes) return "free";
    if (isEmpty) return "user";
    return take(cells) ?? goneRow(cells, at, gone);
  });
  const written = kept.map((row) => (row === "free" ? (left.shift() ?? null) : row));
  return [
    ...(missing.length === 0 ? [] : [{ kind: "add-columns", table: table.name, headers: missing.map((key) => columns[key]) } as const]),
    ...written.flatMap((row, index) => (row === "user" ? [] : rowOperations(table, index, row, positions))),
    ...(left.length === 0
      ? []
      : [{ kind: "append-rows", table: table.name, rows: left.map((row) => placed(row, positions, width)) } as const]),
    { kind: "activate-sheet", sheet: table.sheet },
  ];
}

/** The cells of one row, neighbours together; a blank row empties them. */
function rowOperations(
  table: TableContent,
  index: number,
  row: FindingsRow | null,
  positions: ReadonlyMap<FindingsColumn, number>,
): WorkbookOperation[] {
  const cells = [...positions].map(([key, position]) => ({ position, value: row?.[key] ?? null })).sort((one, other) => one.position - other.position);
  const runs: { start: number; values: CellValue[] }[] = [];
  for (const { position, value } of cells) {
    const last = runs.at(-1);
    if (last !== undefined && last.start + last.values.length === position) last.values.push(value);
    else runs.push({ start: position, values: [value] });
  }
  return runs.map(({ start, values }) => write(table.sheet, table.row + 1 + index, table.column + start, [values]));
}

function placed(row: FindingsRow, positions: ReadonlyMap<FindingsColumn, number>, width: number): CellValue[] {
  const cells = new Array<CellValue>(width).fill(null);
  for (const [key, position] of positions) cells[position] = row[key];
  return cells;
}

function goneRow(
  cells: readonly CellValue[],
  at: (cells: readonly CellValue[], key: FindingsColumn) => CellValue,
  gone: string,
): FindingsRow {
  const before = Object.fromEntries(findingsColumns.map((key) => [key, at(cells, key)])) as FindingsRow;
  return { ...before, severity: gone };
}

/** Rules have ids of the form `area/name`; anything else was typed by somebody. */
function isOwnRule(rule: CellValue): boolean {
  return typeof rule === "string" && (rule === noRule || /^[a-z]+\/[a-z-]+$/.test(rule));
}

/** A list without findings says so, with its date. */
function orNone(rows: readonly FindingsRow[], date: string, language: Language): readonly FindingsRow[] {
  if (rows.length > 0) return rows;
  const blank = Object.fromEntries(findingsColumns.map((key) => [key, null])) as Record<FindingsColumn, CellValue>;
  return [{ ...blank, severity: templateTextsIn(language).findings.none, rule: noRule, date }];
}

function positionsIn(table: TableContent): Map<FindingsColumn, number> {
  const positions = new Map<FindingsColumn, number>();
  for (const language of languages) {
    const { columns } = templateTextsIn(language).findings;
    for (const key of findingsColumns) {
      const position = table.headers.findIndex((header) => fold(header) === fold(columns[key]));
      if (position !== -1 && !positions.has(key)) positions.set(key, position);
    }
  }
  return positions;
}

function cellsOf(row: FindingsRow): CellValue[] {
  return findingsColumns.map((key) => row[key]);
}
