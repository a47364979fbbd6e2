import type { PackageParts } from "../../workbook/xlsx/package-parts";
import { readCharts } from "../../workbook/xlsx/read-chart";
import { XlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import { absoluteReference, parseReference } from "../../workbook/address";
import type { AddChart, CellBlock, CellReference, ChartKind, ChartSeries } from "../../workbook/patch";
import type { Block } from "../grid/block";
import type { Book } from "../model/book";
import { areaOf, livingArea, type Area, type ChartFacts, type ChartType, type SeriesFacts } from "../model/chart-facts";

const kinds: Record<ChartType, ChartKind> = {
  ColumnClustered: "column",
  ColumnStacked: "stacked-column",
  BarClustered: "bar",
  BarStacked: "stacked-bar",
  LineMarkers: "line",
  Line: "line",
};

/** Puts the host's charts into a file that was saved without them. */
export async function withCharts(book: Book, bytes: Uint8Array): Promise<Uint8Array> {
  const patch = book.charts.flatMap((facts) => toOperation(book, facts) ?? []);
  if (patch.length === 0) return bytes;
  const file = await XlsxWorkbook.open(bytes);
  await file.apply(patch);
  return file.bytes();
}

/** Takes over the charts of a file; kinds that the host does not draw are left out, as the page says. */
export function addFileCharts(book: Book, parts: PackageParts): void {
  for (const chart of readCharts(parts)) {
    const facts = toFacts(book, chart);
    if (facts) book.charts.push(facts);
  }
  book.chartsChanged();
}

/** Null where nothing is left of what the chart drew. */
function toOperation(book: Book, facts: ChartFacts): AddChart | null {
  const series = facts.series.flatMap((one): ChartSeries[] => {
    const values = toReference(book, one.values);
    return values ? [{ name: seriesLabel(one.name), values, ...(one.color && { color: one.color }) }] : [];
  });
  const [first] = series;
  if (!first || !livingArea(book, { sheetId: facts.sheetId, block: facts.place })) return null;
  const categories = toReference(book, facts.series.find((one) => one.categories)?.categories ?? null);
  return {
    kind: "add-chart",
    sheet: book.grid.sheetName(facts.sheetId),
    name: facts.name,
    chart: kinds[facts.type],
    title: facts.title || facts.name,
    place: toCellBlock(facts.place),
    categories: categories ?? first.values,
    series,
    ...(facts.axisTitle && { axisTitle: facts.axisTitle }),
    ...(facts.valueFormat !== "General" && { valueFormat: facts.valueFormat }),
    ...rangeOfValues(facts),
  };
}

function toFacts(book: Book, chart: AddChart): ChartFacts | null {
  const { grid } = book;
  const sheetId = grid.sheetIdByName(chart.sheet);
  if (sheetId === null) return null;
  const area = ({ sheet, range }: CellReference): Area | null => areaOf(book, absoluteReference(sheet, range));
  const named = (name: ChartSeries["name"]) =>
    typeof name === "string" ? name : `=${absoluteReference(name.sheet, { ...name, rowCount: 1, columnCount: 1 })}`;
  const series = chart.series.map(
    ({ name, values, color }): SeriesFacts => ({ name: named(name), values: area(values), categories: area(chart.categories), color: color ?? null }),
  );
  return {
    id: `chart-${crypto.randomUUID()}`,
    sheetId,
    name: chart.name,
    type: (Object.keys(kinds) as ChartType[]).find((type) => kinds[type] === chart.chart) ?? "ColumnClustered",
    title: chart.title,
    place: { row: chart.place.row, column: chart.place.column, rows: chart.place.rowCount, columns: chart.place.columnCount },
    series,
    legend: { visible: series.length > 1, position: "Bottom" },
    axisTitle: chart.axisTitle ?? "",
    valueFormat: chart.valueFormat ?? "General",
    valueEnds: { least: chart.valueRange?.from ?? null, most: chart.valueRange?.to ?? null },
  };
}

function rangeOfValues({ valueEnds: { least, most } }: ChartFacts): Pick<AddChart, "valueRange"> {
  return least === null || most === null ? {} : { valueRange: { from: least, to: most } };
}

function seriesLabel(name: string): ChartSeries["name"] {
  const reference = name.startsWith("=") ? parseReference(name.slice(1)) : null;
  return reference ? { sheet: reference.sheet, row: reference.range.row, column: reference.range.column } : name;
}

function toReference(book: Book, area: Area | null): CellReference | null {
  const living = livingArea(book, area);
  return living ? { sheet: book.grid.sheetName(living.sheetId), range: toCellBlock(living.block) } : null;
}

function toCellBlock({ row, column, rows, columns }: Block): CellBlock {
  return { row, column, rowCount: rows, columnCount: columns };
}
