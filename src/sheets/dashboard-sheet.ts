import { fill } from "../i18n/fill";
import { templateTextsIn } from "../i18n/template-texts";
import type { WorkbookOperation } from "../workbook/patch";
import { backLink, format, formulas, titles, write } from "./cell-operations";
import { dashboardCharts } from "./dashboard-charts";
import { dashboardLayout } from "./dashboard-layout";
import { DashboardTables } from "./dashboard-tables";
import { moreGoals } from "./feasibility-sheet";
import { inactiveNotice, scoreCells } from "./plan-scores";
import type { ResultContext } from "./result-context";
import { noteFormat, pageOperation, sheetLayout } from "./sheet-style";

const { firstColumn } = sheetLayout;

/** The sheet Tablero: scores, charts and the tables that they draw. Nothing is written on it by hand. */
export function dashboardOperations(sheet: string, context: ResultContext, workings: string): WorkbookOperation[] {
  const { language } = context;
  const texts = templateTextsIn(language).dashboard;
  const layout = dashboardLayout(context);
  const cards = scoreCells(language);
  const bound = fill(texts.bound, { sheet: workings, rows: String(context.goalRows), noAxis: texts.noAxis });
  return [
    ...titles(sheet, texts.title, texts.note),
    { kind: "set-column-widths", sheet, column: firstColumn, widths: layout.widths },
    write(sheet, layout.cardRow, firstColumn, [cards.map(({ label }) => label)]),
    format(sheet, layout.cardRow, firstColumn, 1, cards.length, { fontColor: "#4A545B", fill: "#F2F8F8", vertical: "bottom", horizontal: "left" }),
    ...cards.map(({ numberFormat }, index) =>
      format(sheet, layout.cardRow + 1, firstColumn + index, 1, 1, {
        numberFormat,
        fontSize: 16,
        bold: true,
        fontColor: "#0B4F55",
        fill: "#F2F8F8",
        horizontal: "left",
      }),
    ),
    formulas(sheet, layout.cardRow + 1, firstColumn, [cards.map(({ formula }) => formula)]),
    formulas(sheet, layout.noticeRow, firstColumn, [[inactiveNotice(language)], [moreGoals(context, bound)]]),
    format(sheet, layout.noticeRow, firstColumn, 2, 1, noteFormat),
    ...new DashboardTables(sheet, context, layout).operations(),
    ...dashboardCharts(sheet, context, layout),
    ...backLink(sheet, context.home, language),
    { kind: "freeze-panes", sheet, rows: 3, columns: 0 },
    // Upright, so that scores and charts fill the first page and the tables the second.
    pageOperation(sheet, null, language, "portrait"),
  ];
}
