import type { Element } from "@xmldom/xmldom";
import { parseReference } from "../address";
import type { AddChart, CellReference, ChartKind, ChartSeries } from "../patch";
import { chartsOf, type ChartEntry } from "./chart-parts";
import { chartKinds } from "./chart-xml";
import type { PackageParts } from "./package-parts";
import { findWorkbookPart, listSheets } from "./workbook-part";
import { child, children } from "./xml";

/** The charts of a workbook that the port knows how to make, as operations; all others are left out. */
export function readCharts(parts: PackageParts): AddChart[] {
  return listSheets(parts, findWorkbookPart(parts))
    .filter(({ kind }) => kind === "worksheet")
    .flatMap((sheet) => chartsOf(parts, sheet.part).flatMap((entry) => readChart(parts, sheet.name, entry) ?? []));
}

/** Null for a kind, a place or data that the port does not have. */
function readChart(parts: PackageParts, sheet: string, { name, part, place }: ChartEntry): AddChart | null {
  if (part === null || place === null || !parts.has(part)) return null;
  const chart = child(parts.read(part), "chart");
  const area = chart && child(chart, "plotArea");
  const plots = area ? children(area).filter((element) => /Chart$/.test(element.localName ?? "")) : [];
  const [plot] = plots;
  const kind = plot && plots.length === 1 ? kindOf(plot) : null;
  if (!chart || !area || !plot || !kind) return null;
  const drawn = children(plot, "ser").map(readSeries);
  const series = drawn.flatMap((one) => (one ? [one.series] : []));
  const categories = drawn.find((one) => one?.categories)?.categories;
  if (!categories || series.length === 0 || series.length < drawn.length) return null;
  const axis = child(area, "valAx");
  const axisTitle = axis ? titleOf(axis) : "";
  const numbers = axis && child(axis, "numFmt");
  const valueFormat = numbers?.getAttribute("sourceLinked") === "0" ? (numbers.getAttribute("formatCode") ?? "") : "";
  return {
    kind: "add-chart", sheet, name, chart: kind, title: titleOf(chart), place, categories, series,
    ...(axisTitle && { axisTitle }),
    ...(valueFormat && { valueFormat }),
    ...rangeOfValues(axis),
  };
}

function rangeOfValues(axis: Element | null): Pick<AddChart, "valueRange"> {
  const scaling = axis && child(axis, "scaling");
  const [from, to] = ["min", "max"].map((end) => (scaling ? Number(value(scaling, end) ?? NaN) : NaN));
  return Number.isFinite(from) && Number.isFinite(to) ? { valueRange: { from: from as number, to: to as number } } : {};
}

function kindOf(plot: Element): ChartKind | null {
  const direction = value(plot, "barDir");
  const grouping = value(plot, "grouping");
  const kinds = Object.keys(chartKinds) as ChartKind[];
  return (
    kinds.find((kind) => {
      const known = chartKinds[kind];
      return known.element === plot.localName && known.grouping === grouping && (known.direction === null || known.direction === direction);
    }) ?? null
  );
}

function readSeries(element: Element): { series: ChartSeries; categories: CellReference | null } | null {
  const values = referenceIn(element, "val");
  if (!values) return null;
  const text = child(element, "tx");
  const cell = text && referenceIn(element, "tx");
  const name = cell ? { sheet: cell.sheet, row: cell.range.row, column: cell.range.column } : ((text && child(text, "v"))?.textContent ?? "");
  const look = child(element, "spPr");
  const fill = look && (child(look, "solidFill") ?? (child(look, "ln") && child(child(look, "ln") as Element, "solidFill")));
  const color = (fill && child(fill, "srgbClr"))?.getAttribute("val");
  return { series: { name, values, ...(color && { color: `#${color}` }) }, categories: referenceIn(element, "cat") };
}

/** The cells that a part of a series draws on. */
function referenceIn(series: Element, name: string): CellReference | null {
  const data = child(series, name);
  const reference = data && (child(data, "numRef") ?? child(data, "strRef"));
  return reference ? parseReference(child(reference, "f")?.textContent ?? "") : null;
}

function titleOf(parent: Element): string {
  const title = child(parent, "title");
  return title ? Array.from(title.getElementsByTagNameNS("*", "t")).map((element) => element.textContent ?? "").join("") : "";
}

function value(parent: Element, name: string): string | null {
  return child(parent, name)?.getAttribute("val") ?? null;
}
