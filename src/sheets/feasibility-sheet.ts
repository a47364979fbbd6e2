import { fill } from "../i18n/fill";
import { sheetTextsIn } from "../i18n/sheet-texts";
import { templateTextsIn } from "../i18n/template-texts";
import { cellAddress } from "../workbook/address";
import type { CellBlock, WorkbookOperation } from "../workbook/patch";
import { addTable, backLink, format, formulas, headerFormats, titles, write } from "./cell-operations";
import { orNone } from "./plan-scores";
import { shownTables } from "./plan-sheets";
import { placeOf, yearsOf, type ResultContext } from "./result-context";
import { feasibilityScale, mandatoryHeader, markLooks, optionalHeader, pageOperation, sheetLayout } from "./sheet-style";
import { cellOfRow, planColumn, textInFormula } from "./table-reference";

const { bandRow, headerRow, firstColumn } = sheetLayout;
const table = shownTables.feasibility;

/** The place of a row among the goals: the same text in every row, so that the table keeps it as a calculated column. */
export const rowNumber = `ROW()-ROW($A$${headerRow + 1})`;

/** The headers of Viabilidad: code, name, one for each year, mean. */
export function feasibilityHeaders(context: ResultContext): { code: string; name: string; years: string[]; mean: string } {
  const { code, name } = sheetTextsIn(context.language).tables.productGoals.columns;
  return { code, name, years: yearsOf(context).map(({ year }) => String(year)), mean: templateTextsIn(context.language).feasibility.mean };
}

/**
 * The sheet Viabilidad: every product goal in every year as a heat map. Its rows follow those of Metas de producto by
 * formulas; `thresholds` are the cells that say from where a goal is viable or at risk.
 */
export function feasibilityOperations(
  sheet: string,
  context: ResultContext,
  thresholds: { viableFrom: string; atRiskFrom: string },
): WorkbookOperation[] {
  const { language, goalRows } = context;
  const texts = templateTextsIn(language).feasibility;
  const headers = feasibilityHeaders(context);
  const years = yearsOf(context);
  const row = rowFormulas(context);
  const figures: CellBlock = { row: headerRow + 1, column: firstColumn + 2, rowCount: goalRows, columnCount: years.length + 1 };
  const first = cellAddress(figures.row, figures.column);
  const count = 3 + years.length;
  return [
    ...titles(sheet, texts.title, texts.note),
    // Not formatted as text: a formula typed into such a cell would be text itself.
    format(sheet, headerRow + 1, firstColumn, goalRows, 1, { vertical: "top", horizontal: "left" }),
    format(sheet, headerRow + 1, firstColumn + 1, goalRows, 1, { vertical: "top", wrap: true }),
    format(sheet, figures.row, figures.column, goalRows, figures.columnCount, { numberFormat: "0%", horizontal: "center", vertical: "top" }),
    write(sheet, headerRow, firstColumn, [[headers.code, headers.name, ...headers.years, headers.mean]]),
    addTable(sheet, table, headerRow, firstColumn, goalRows, count),
    formulas(sheet, headerRow + 1, firstColumn, Array.from({ length: goalRows }, () => row)),
    ...headerFormats(sheet, headerRow, firstColumn, [
      mandatoryHeader,
      mandatoryHeader,
      ...years.map(() => ({ ...mandatoryHeader, horizontal: "center" as const })),
      { ...optionalHeader, horizontal: "center" },
    ]),
    { kind: "conditional-format", sheet, range: figures, rule: { formula: `=AND(ISNUMBER(${first}),${first}<${thresholds.atRiskFrom})` }, format: markLooks.notViable },
    { kind: "conditional-format", sheet, range: figures, rule: { formula: `=AND(ISNUMBER(${first}),${first}<${thresholds.viableFrom})` }, format: markLooks.atRisk },
    { kind: "conditional-format", sheet, range: figures, rule: { formula: `=${first}="NP"` }, format: markLooks.notProgrammed },
    { kind: "conditional-format", sheet, range: figures, rule: { scale: feasibilityScale } },
    { kind: "set-column-widths", sheet, column: firstColumn, widths: [16, 60, ...years.map(() => 10), 14] },
    { kind: "freeze-panes", sheet, rows: headerRow + 1, columns: 2 },
    ...backLink(sheet, context.home, language),
    formulas(sheet, bandRow, firstColumn + 1, [[moreGoals(context, fill(texts.more, { rows: String(goalRows) }))]]),
    pageOperation(sheet, [headerRow, headerRow], language),
  ];
}

/** A notice for plans with more goals than the sheet has rows. */
export function moreGoals(context: ResultContext, notice: string): string {
  return `=IF(COUNTA(${planColumn(placeOf(context, "productGoals"), "code")})>${context.goalRows},${textInFormula(notice)},"")`;
}

/** One row of the table; every row has the same. */
function rowFormulas(context: ResultContext): string[] {
  const { language } = context;
  const goals = placeOf(context, "productGoals");
  const headers = feasibilityHeaders(context);
  const code = cellOfRow(table, headers.code);
  const call = (year: string): string => orNone(`PLAN.FEASIBILITY(${code}${year})`, language).slice(1);
  return [
    goalCode(context),
    `=IF(${code}="","",INDEX(${planColumn(goals, "name")},${rowNumber})&"")`,
    ...headers.years.map((year) => `=IF(${code}="","",${call(`,${year}`)})`),
    `=IF(${code}="","",${call("")})`,
  ];
}

/** The code of the goal in the same row of Metas de producto; blank below its last row. */
export function goalCode(context: ResultContext): string {
  const codes = planColumn(placeOf(context, "productGoals"), "code");
  return `=IF(${rowNumber}>ROWS(${codes}),"",INDEX(${codes},${rowNumber})&"")`;
}
