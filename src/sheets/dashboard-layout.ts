import { enumerations } from "../plan/enumerations";
import { placeOf, yearsOf, type ResultContext } from "./result-context";
import { sheetLayout } from "./sheet-style";

/** Axes of an empty template for which Tablero has rows; what has none is summed in a row of its own. */
const axisRowsOfTemplate = 5;
const mostAxisRows = 15;

const labelWidth = 36;
const figureWidth = 18;

/** Where things stand on Tablero: scores, charts, and below them the tables that the charts draw. */
export interface DashboardLayout {
  cardRow: number;
  noticeRow: number;
  /** Sheet columns with figures, after the one with labels. */
  figureColumns: number;
  widths: number[];
  charts: Record<"axes" | "years" | "sources" | "feasibility" | "requirements", { row: number; column: number; rowCount: number; columnCount: number }>;
  axisRows: number;
  sourceRows: number;
  /** Rows of the headers of the tables; a title stands above each. */
  years: number;
  axes: number;
  sources: number;
  balance: number;
  requirements: number;
}

export function dashboardLayout(context: ResultContext): DashboardLayout {
  const { filled } = placeOf(context, "axes");
  const axisRows = filled === 0 ? axisRowsOfTemplate : Math.min(mostAxisRows, filled);
  const sourceRows = enumerations.source.length;
  // Of the table of sources: the years, their total and the ceiling.
  const figureColumns = Math.max(yearsOf(context).length + 2, 6);
  const half = Math.round((figureColumns - labelWidth / figureWidth) / 2);
  const left = { column: sheetLayout.firstColumn, columnCount: 1 + half };
  const right = { column: sheetLayout.firstColumn + 1 + half, columnCount: figureColumns - half };
  const chartRow = sheetLayout.headerRow + 5;
  const secondRow = chartRow + 17;
  const years = secondRow + 28 + 1;
  const axes = years + 7;
  const sources = axes + axisRows + 5;
  const balance = sources + sourceRows + 5;
  return {
    cardRow: sheetLayout.headerRow,
    noticeRow: sheetLayout.headerRow + 2,
    figureColumns,
    widths: [labelWidth, ...new Array<number>(figureColumns).fill(figureWidth)],
    charts: {
      axes: { row: chartRow, rowCount: 16, ...left },
      years: { row: chartRow, rowCount: 16, ...right },
      sources: { row: secondRow, rowCount: 26, ...left },
      feasibility: { row: secondRow, rowCount: 11, ...right },
      requirements: { row: secondRow + 12, rowCount: 14, ...right },
    },
    axisRows,
    sourceRows,
    years,
    axes,
    sources,
    balance,
    requirements: balance + sourceRows + 5,
  };
}
