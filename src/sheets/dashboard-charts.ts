import { templateTextsIn } from "../i18n/template-texts";
import type { AddChart, CellReference, ChartSeries } from "../workbook/patch";
import type { DashboardLayout } from "./dashboard-layout";
import { yearsOf, type ResultContext } from "./result-context";
import { sheetLayout } from "./sheet-style";

const { firstColumn } = sheetLayout;

/** Dark against light: the two read apart in grey too. */
const colors = { programmed: "#0B6E75", ceiling: "#E3B23C" } as const;
const firstYearColor = [11, 79, 85] as const;
const lastYearColor = [203, 229, 230] as const;

/** Millions are written with an M, so that an axis of pesos stays readable; smaller amounts as they are. */
const moneyAxis = '[>=1000000]#,##0,,"M";#,##0';

/** The charts of Tablero, over its own cells. */
export function dashboardCharts(sheet: string, context: ResultContext, layout: DashboardLayout): AddChart[] {
  const texts = templateTextsIn(context.language).dashboard;
  const years = yearsOf(context);
  const down = (row: number, column: number, rowCount: number): CellReference => ({ sheet, range: { row, column, rowCount, columnCount: 1 } });
  const across = (row: number): CellReference => ({
    sheet,
    range: { row, column: firstColumn + 1, rowCount: 1, columnCount: years.length },
  });
  const named = (row: number, column: number, values: CellReference, color: string): ChartSeries => ({ name: { sheet, row, column }, values, color });
  const { axes, sources, requirements } = layout;
  const axisCount = layout.axisRows + 1;
  const sourceCount = layout.sourceRows + 1;
  const totals = firstColumn + years.length + 1;
  return [
    {
      kind: "add-chart",
      sheet,
      name: "TableroEjes",
      chart: "stacked-bar",
      title: texts.charts.axes,
      place: layout.charts.axes,
      categories: down(axes + 1, firstColumn, axisCount),
      series: years.map((_, index) =>
        named(axes, firstColumn + 1 + index, down(axes + 1, firstColumn + 1 + index, axisCount), yearColor(index, years.length)),
      ),
      valueFormat: moneyAxis,
    },
    {
      kind: "add-chart",
      sheet,
      name: "TableroVigencias",
      chart: "column",
      title: texts.charts.years,
      place: layout.charts.years,
      categories: across(layout.years),
      series: [
        named(layout.years + 1, firstColumn, across(layout.years + 1), colors.programmed),
        named(layout.years + 2, firstColumn, across(layout.years + 2), colors.ceiling),
      ],
      valueFormat: moneyAxis,
    },
    {
      kind: "add-chart",
      sheet,
      name: "TableroFuentes",
      chart: "bar",
      title: texts.charts.sources,
      place: layout.charts.sources,
      categories: down(sources + 1, firstColumn, sourceCount),
      series: [
        { name: texts.programmed, values: down(sources + 1, totals, sourceCount), color: colors.programmed },
        { name: texts.ceiling, values: down(sources + 1, totals + 1, sourceCount), color: colors.ceiling },
      ],
      valueFormat: moneyAxis,
    },
    {
      kind: "add-chart",
      sheet,
      name: "TableroViabilidad",
      chart: "column",
      title: texts.charts.feasibility,
      place: layout.charts.feasibility,
      categories: across(layout.years),
      series: [named(layout.years + 3, firstColumn, across(layout.years + 3), colors.programmed)],
      valueFormat: "0%",
      valueRange: { from: 0, to: 1 },
    },
    {
      kind: "add-chart",
      sheet,
      name: "TableroRequisitos",
      chart: "bar",
      title: texts.charts.requirements,
      place: layout.charts.requirements,
      categories: down(requirements + 1, firstColumn, 10),
      series: [named(requirements, firstColumn + 1, down(requirements + 1, firstColumn + 1, 10), colors.programmed)],
      valueFormat: "0",
      valueRange: { from: 0, to: 100 },
    },
  ];
}

/** From dark to light over the years. */
function yearColor(index: number, count: number): string {
  const share = count === 1 ? 0 : index / (count - 1);
  const parts = firstYearColor.map((from, part) => Math.round(from + ((lastYearColor[part] ?? from) - from) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}
