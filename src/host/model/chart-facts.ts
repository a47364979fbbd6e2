import { parseReference } from "../../workbook/address";
import { cellBlock, type Block } from "../grid/block";
import { cellValue } from "../grid/grid";
import type { Book } from "./book";
import { readText } from "./range-read";

/** Cells of a sheet that a chart draws on. */
export interface Area {
  sheetId: string;
  block: Block;
}

export interface SeriesFacts {
  /** A text, or a reference such as `='Metas'!$B$1`. */
  name: string;
  values: Area | null;
  categories: Area | null;
  /** `#RRGGBB`; null: the next one of the host's own. */
  color: string | null;
}

/** A chart as the host keeps it: Univer has no place for charts. */
export interface ChartFacts {
  id: string;
  sheetId: string;
  name: string;
  type: ChartType;
  title: string;
  /** The cells that it covers. */
  place: Block;
  series: SeriesFacts[];
  legend: { visible: boolean; position: string };
  axisTitle: string;
  valueFormat: string;
  /** null: found from the values. */
  valueEnds: { least: number | null; most: number | null };
}

/** The kinds that the host draws, as Office.js names them. */
export const chartTypes = ["ColumnClustered", "ColumnStacked", "BarClustered", "BarStacked", "LineMarkers", "Line"] as const;
export type ChartType = (typeof chartTypes)[number];

/** What a series says now. */
export interface DrawnSeries {
  name: string;
  values: (number | null)[];
  color: string | null;
}

export function areaOf(book: Book, reference: string): Area | null {
  const found = parseReference(reference.replace(/^=/, ""));
  const sheetId = found && book.grid.sheetIdByName(found.sheet);
  if (!found || !sheetId) return null;
  const { row, column, rowCount, columnCount } = found.range;
  return { sheetId, block: { row, column, rows: rowCount, columns: columnCount } };
}

/** The area while its sheet is there. */
export function livingArea(book: Book, area: Area | null): Area | null {
  return area && book.grid.workbook.getWorkbook().getSheetBySheetId(area.sheetId) ? area : null;
}

export function seriesName(book: Book, { name }: SeriesFacts): string {
  const area = name.startsWith("=") ? areaOf(book, name) : null;
  return area ? (areaTexts(book, area)[0] ?? "") : name;
}

/** The numbers of an area, cell by cell; null where there is none. */
export function areaNumbers(book: Book, area: Area | null): (number | null)[] {
  return cellsOf(book, area).map(({ sheetId, row, column }) => {
    const value = cellValue(book.grid.cell(sheetId, row, column));
    return typeof value === "number" ? value : null;
  });
}

/** The texts of an area as its cells show them. */
export function areaTexts(book: Book, area: Area | null): string[] {
  return cellsOf(book, area).map(({ sheetId, row, column }) => readText(book.range(sheetId, cellBlock(row, column)))?.[0]?.[0] ?? "");
}

function cellsOf(book: Book, area: Area | null): { sheetId: string; row: number; column: number }[] {
  const living = livingArea(book, area);
  if (!living) return [];
  const { sheetId, block } = living;
  return Array.from({ length: block.rows * block.columns }, (_, index) => ({
    sheetId,
    row: block.row + Math.floor(index / block.columns),
    column: block.column + (index % block.columns),
  }));
}
