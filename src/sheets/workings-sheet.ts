import { fill } from "../i18n/fill";
import { templateTextsIn } from "../i18n/template-texts";
import { quotedSheet } from "../workbook/address";
import type { WorkbookOperation } from "../workbook/patch";
import { addTable, backLink, format, formulas, headerFormats, titles, write } from "./cell-operations";
import { goalCode, rowNumber } from "./feasibility-sheet";
import { shownTables } from "./plan-sheets";
import { placeOf, yearsOf, type ResultContext } from "./result-context";
import { optionalHeader, sheetLayout } from "./sheet-style";
import { cellOfRow, columnOfTable, planColumn, textInFormula } from "./table-reference";

const { bandRow, headerRow, firstColumn } = sheetLayout;
const table = shownTables.workings;

/** Columns of Cálculos as formulas of other sheets name them; `money` by year. */
export function workingsColumns(context: ResultContext): { axis: string; weight: string; money: string[] } {
  const texts = templateTextsIn(context.language).workings;
  return {
    axis: columnOfTable(table, texts.axis),
    weight: columnOfTable(table, texts.weight),
    money: moneyHeaders(context).map((header) => columnOfTable(table, header)),
  };
}

/** The cells from where a goal is viable or at risk, as other sheets name them. */
export function thresholdCells(sheet: string): { viableFrom: string; atRiskFrom: string } {
  const cell = (column: string): string => `${quotedSheet(sheet)}!$${column}$${bandRow + 1}`;
  return { viableFrom: cell("C"), atRiskFrom: cell("E") };
}

const weightedCell = `$G$${bandRow + 1}`;

/**
 * The sheet Cálculos: one row for each product goal with its axis, weight and money by year, for the figures of Tablero.
 * A goal that bears the code of another one above it has no money: its first row is meant, as in the method. Codes are
 * compared as text, never by SUMIFS, for which the codes 1.1 and 1.10 are the same number.
 */
export function workingsOperations(sheet: string, context: ResultContext): WorkbookOperation[] {
  const { language, goalRows } = context;
  const texts = templateTextsIn(language).workings;
  const headers = [texts.goal, texts.axis, texts.weight, ...moneyHeaders(context)];
  const row = rowFormulas(context);
  return [
    ...titles(sheet, texts.title, texts.note),
    write(sheet, headerRow, firstColumn, [headers]),
    addTable(sheet, table, headerRow, firstColumn, goalRows, headers.length),
    formulas(sheet, headerRow + 1, firstColumn, Array.from({ length: goalRows }, () => row)),
    format(sheet, headerRow + 1, firstColumn + 3, goalRows, headers.length - 3, { numberFormat: "#,##0.##" }),
    ...headerFormats(sheet, headerRow, firstColumn, headers.map(() => optionalHeader)),
    ...backLink(sheet, context.home, language),
    write(sheet, bandRow, firstColumn + 1, [[texts.viableFrom]]),
    formulas(sheet, bandRow, firstColumn + 2, [[parameter(context, "viableFrom")]]),
    write(sheet, bandRow, firstColumn + 3, [[texts.atRiskFrom]]),
    formulas(sheet, bandRow, firstColumn + 4, [[parameter(context, "atRiskFrom")]]),
    write(sheet, bandRow, firstColumn + 5, [[texts.weighted]]),
    formulas(sheet, bandRow, firstColumn + 6, [[allWeighted(context)]]),
    { kind: "set-column-widths", sheet, column: firstColumn, widths: [18, 18, 12, ...moneyHeaders(context).map(() => 20)] },
    { kind: "freeze-panes", sheet, rows: headerRow + 1, columns: 1 },
    { kind: "hide-sheet", sheet, level: "hidden" },
  ];
}

function moneyHeaders(context: ResultContext): string[] {
  const { money } = templateTextsIn(context.language).workings;
  return yearsOf(context).map(({ year }) => fill(money, { year: String(year) }));
}

function rowFormulas(context: ResultContext): string[] {
  const goals = placeOf(context, "productGoals");
  const programs = placeOf(context, "programs");
  const investments = placeOf(context, "investments");
  const codes = planColumn(goals, "code");
  const goal = cellOfRow(table, templateTextsIn(context.language).workings.goal);
  const program = `INDEX(${planColumn(goals, "program")},${rowNumber})&""`;
  const axis = `INDEX(${planColumn(programs, "axis")},MATCH(${program},${planColumn(programs, "code")},0))&""`;
  return [
    goalCode(context),
    `=IF(${goal}="","",IFERROR(${axis},""))`,
    `=IF(${goal}="",0,IF(${weightedCell},INDEX(${planColumn(goals, "weight")},${rowNumber}),1))`,
    ...yearsOf(context).map(({ key }) => {
      const money = `SUMPRODUCT((${planColumn(investments, "goal")}=${goal})*1,${planColumn(investments, key)})`;
      return `=IF(${goal}="",0,IFERROR(IF(MATCH(${goal},${codes},0)=${rowNumber},${money},0),0))`;
    }),
  ];
}

/** Weights count when every goal has one above 0 (method, section 4). */
function allWeighted(context: ResultContext): string {
  const goals = placeOf(context, "productGoals");
  const count = `COUNTA(${planColumn(goals, "code")})`;
  return `=AND(${count}>0,COUNTIF(${planColumn(goals, "weight")},">0")=${count})`;
}

/** The office's own value of a parameter, or its default. */
function parameter({ parameters }: ResultContext, key: string): string {
  const { table: name, key: keys, value, default: standard, defaults } = parameters;
  const row = `MATCH(${textInFormula(key)},${columnOfTable(name, keys)},0)`;
  const own = `INDEX(${columnOfTable(name, value)},${row})`;
  return `=IFERROR(IF(ISNUMBER(${own}),${own},INDEX(${columnOfTable(name, standard)},${row})),${String(defaults[key] ?? 0)})`;
}
