import type { Plan } from "../plan/plan";
import type { TableKey } from "../plan/table-schemas";
import type { Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import { templateTextsIn } from "../i18n/template-texts";
import type { CellBlock, WorkbookOperation } from "../workbook/patch";
import { addTable, format, formulas, headerFormats, heading, write } from "./cell-operations";
import { wordsOf } from "./cell-words";
import type { TablePlace } from "./define-sheet";
import { profileRows } from "./home-sheet";
import { inactiveNotice, scoreCells } from "./plan-scores";
import { planSheets, profileTable } from "./plan-sheets";
import { stateFormulas } from "./sheet-state";
import {
  inputFormat, linkFormat, mandatoryHeader, markLooks, noteFormat, optionalHeader, pageOperation, sectionTitle, sheetLayout,
} from "./sheet-style";
import { sheetLink } from "./table-reference";

const { headerRow, firstColumn } = sheetLayout;

/** The sheet Inicio with the plan's data. */
export function homeOperations(name: string, plan: Plan, language: Language): WorkbookOperation[] {
  const texts = sheetTextsIn(language);
  const rows = profileRows(plan.plan, language);
  const headers = [texts.home.columns.label, texts.home.columns.value, texts.home.columns.help];
  const valueCell = (label: string): CellBlock => ({
    row: headerRow + 1 + rows.findIndex((row) => row[0] === label),
    column: firstColumn + 1,
    rowCount: 1,
    columnCount: 1,
  });
  const { daneCode, category, entityKind, currencyUnit } = texts.profile;
  return [
    ...heading(name, "#0B4F55", texts.home.title, texts.home.note),
    format(name, headerRow + 1, firstColumn, rows.length, 1, { bold: true, vertical: "top" }),
    format(name, headerRow + 1, firstColumn + 2, rows.length, 1, { vertical: "top" }),
    format(name, headerRow + 1, firstColumn + 1, rows.length, 1, { ...inputFormat, horizontal: "left", vertical: "top", wrap: true }),
    { kind: "format-range", sheet: name, range: valueCell(daneCode.label), format: { numberFormat: "@" } },
    { kind: "format-range", sheet: name, range: valueCell(category.label), format: { numberFormat: "@" } },
    write(name, headerRow, firstColumn, [headers, ...rows]),
    addTable(name, profileTable, headerRow, firstColumn, rows.length, headers.length),
    ...headerFormats(name, headerRow, firstColumn, [mandatoryHeader, mandatoryHeader, mandatoryHeader]),
    {
      kind: "allow-list",
      sheet: name,
      range: valueCell(entityKind.label),
      source: { words: wordsOf("entityKind", language) },
      strict: true,
    },
    {
      kind: "allow-list",
      sheet: name,
      range: valueCell(currencyUnit.label),
      source: { words: wordsOf("currencyUnit", language) },
      strict: true,
    },
    { kind: "set-column-widths", sheet: name, column: firstColumn, widths: [28, 46, 74, 8, 13] },
    { kind: "freeze-panes", sheet: name, rows: 2, columns: 0 },
    pageOperation(name, null, language),
  ];
}

/** What a sheet of results is called, and what it is for. */
export interface ShownSheet {
  sheet: string;
  purpose: string;
}

/** What the overview leads to; `parameters` names the sheet Parámetros. */
interface OverviewContent {
  places: ReadonlyMap<TableKey, TablePlace>;
  shown: readonly ShownSheet[];
  parameters: string;
  language: Language;
}

/**
 * Below the plan's data: the scores, the way to every sheet with its state, and what the marks mean. Written last: its
 * formulas name the tables of all sheets.
 */
export function homeOverview(
  name: string,
  { places, shown, parameters, language }: OverviewContent,
): WorkbookOperation[] {
  const scoresRow = headerRow + Object.keys(sheetTextsIn(language).profile).length + 2;
  const scores = scoreCells(language);
  const guideRow = scoresRow + scores.length + 4;
  const guideRows = shown.length + planSheets.length + 1;
  return [
    ...scoreBlock(name, scoresRow, language),
    ...guideBlock(name, guideRow, { places, shown, parameters, language }),
    ...markBlock(name, guideRow + guideRows + 3, language),
  ];
}

function scoreBlock(name: string, row: number, language: Language): WorkbookOperation[] {
  const { title, columns } = templateTextsIn(language).scores;
  const scores = scoreCells(language);
  return [
    write(name, row, firstColumn, [[title]]),
    format(name, row, firstColumn, 1, 1, sectionTitle),
    write(name, row + 1, firstColumn, [[columns.label, columns.value, columns.help]]),
    format(name, row + 1, firstColumn, 1, 3, optionalHeader),
    write(name, row + 2, firstColumn, scores.map(({ label }) => [label])),
    format(name, row + 2, firstColumn, scores.length, 1, { bold: true, vertical: "center" }),
    ...scores.map(({ numberFormat }, index) =>
      format(name, row + 2 + index, firstColumn + 1, 1, 1, {
        numberFormat,
        bold: true,
        horizontal: "left",
        vertical: "center",
        fontSize: index === 0 ? 16 : 12,
      }),
    ),
    formulas(name, row + 2, firstColumn + 1, scores.map(({ formula }) => [formula])),
    write(name, row + 2, firstColumn + 2, scores.map(({ help }) => [help])),
    format(name, row + 2, firstColumn + 2, scores.length, 1, { vertical: "center" }),
    formulas(name, row + 2 + scores.length, firstColumn, [[inactiveNotice(language)]]),
    format(name, row + 2 + scores.length, firstColumn, 1, 1, noteFormat),
  ];
}

function guideBlock(
  name: string,
  row: number,
  { places, shown, parameters, language }: OverviewContent,
): WorkbookOperation[] {
  const texts = sheetTextsIn(language);
  const guide = templateTextsIn(language).guide;
  const { sheet, state, purpose, rows, blanks } = guide.columns;
  const firstInput = row + 2 + shown.length;
  const inputs = planSheets.map(({ key }, index) => {
    const place = places.get(key);
    return {
      sheet: place?.sheet ?? texts.tables[key].sheet,
      purpose: firstSentence(texts.tables[key].note),
      formulas: place === undefined ? null : stateFormulas(place, firstInput + index, firstColumn, language),
    };
  });
  const all = [
    ...shown.map((entry) => ({ ...entry, formulas: null })),
    ...inputs,
    { sheet: parameters, purpose: firstSentence(texts.parameters.note), formulas: null },
  ];
  return [
    write(name, row, firstColumn, [[texts.home.guide.title]]),
    format(name, row, firstColumn, 1, 1, sectionTitle),
    write(name, row + 1, firstColumn, [[sheet, state, purpose, rows, blanks]]),
    format(name, row + 1, firstColumn, 1, 3, optionalHeader),
    format(name, row + 1, firstColumn + 3, 1, 2, { ...optionalHeader, horizontal: "right" }),
    formulas(name, row + 2, firstColumn, all.map((entry) => [sheetLink(entry.sheet, entry.sheet)])),
    format(name, row + 2, firstColumn, all.length, 1, { ...linkFormat, vertical: "top" }),
    write(name, row + 2, firstColumn + 2, all.map((entry) => [entry.purpose])),
    format(name, row + 2, firstColumn + 1, all.length, 2, { vertical: "top", wrap: true }),
    ...(shown.length === 0 ? [] : [write(name, row + 2, firstColumn + 1, shown.map(() => [guide.result]))]),
    formulas(name, firstInput, firstColumn + 1, inputs.map((entry) => [entry.formulas?.state ?? '=""'])),
    formulas(name, firstInput, firstColumn + 3, inputs.map((entry) => [entry.formulas?.rows ?? '=""', entry.formulas?.blanks ?? '=""'])),
    format(name, row + 2, firstColumn + 3, all.length, 2, { vertical: "top", horizontal: "right", numberFormat: "#,##0" }),
  ];
}

/** One line for each sheet: the whole note stands on the sheet itself. */
function firstSentence(note: string): string {
  return /^[^.]*\./.exec(note)?.[0] ?? note;
}

/** Samples of the marks as they look. */
function markBlock(name: string, row: number, language: Language): WorkbookOperation[] {
  const { title, columns, rows } = templateTextsIn(language).marks;
  const { header, blank, wrong, notProgrammed } = rows;
  const marks = [
    { ...header, look: mandatoryHeader },
    { ...blank, look: markLooks.blank },
    { ...wrong, look: markLooks.wrong },
    { ...notProgrammed, look: markLooks.notProgrammed },
  ];
  return [
    write(name, row, firstColumn, [[title]]),
    format(name, row, firstColumn, 1, 1, sectionTitle),
    write(name, row + 1, firstColumn, [[columns.mark, columns.meaning]]),
    format(name, row + 1, firstColumn, 1, 3, optionalHeader),
    write(name, row + 2, firstColumn, marks.map(({ sample, meaning }) => [sample === "" ? null : sample, meaning])),
    ...marks.map(({ look }, index) => format(name, row + 2 + index, firstColumn, 1, 1, look)),
  ];
}
