import type { Element } from "@xmldom/xmldom";
import { referencesOf } from "../chart-references";
import type { AddChart, CellBlock } from "../patch";
import { nameKey } from "../table-shape";
import { WorkbookError } from "../workbook-error";
import { chartNamespace, chartXml } from "./chart-xml";
import { contentTypes, declarePart } from "./content-types";
import { anchorCorner, descendant, drawingOf, drawingsOf, putInDrawing, relationshipNamespace } from "./drawing-parts";
import { nextPart, type PackageParts } from "./package-parts";
import type { PatchedPackage } from "./patched-package";
import { relate, relationships } from "./relationships";
import { child, children, escapeXml, setText } from "./xml";

const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** A chart as a drawing shows it. */
export interface ChartEntry {
  name: string;
  /** The part that holds the chart; null for kinds that are not kept in chart parts. */
  part: string | null;
  /** The cells that it covers; null when it is not placed by two cells. */
  place: CellBlock | null;
}

/** The charts of a sheet, in the order in which they lie on one another. */
export function chartsOf(parts: PackageParts, sheetPart: string): ChartEntry[] {
  return drawingsOf(parts, sheetPart).flatMap((drawing) => children(parts.read(drawing)).flatMap((anchor) => chartsIn(parts, drawing, anchor)));
}

function chartsIn(parts: PackageParts, drawing: string, anchor: Element): ChartEntry[] {
  return frames(anchor).flatMap((frame) => {
    const data = descendant(frame, ["graphic", "graphicData"]);
    const chart = data && child(data, "chart");
    if (!data || !(data.getAttribute("uri") ?? "").includes("/chart")) return [];
    const id = chart && Array.from(chart.attributes).find(({ localName }) => localName === "id")?.value;
    const part = relationships(parts, drawing).find((relationship) => relationship.id === id)?.target ?? null;
    const name = descendant(frame, ["nvGraphicFramePr", "cNvPr"])?.getAttribute("name") ?? "";
    return [{ name, part, place: placeOf(anchor) }];
  });
}

/** Frames stand in the anchor, in groups, and in the first choice of what older programs do not know. */
function frames(parent: Element): Element[] {
  return children(parent).flatMap((element) => {
    if (element.localName === "graphicFrame") return [element];
    if (element.localName === "AlternateContent") return children(element, "Choice").flatMap(frames);
    return element.localName === "grpSp" ? frames(element) : [];
  });
}

function placeOf(anchor: Element): CellBlock | null {
  const [from, to] = [child(anchor, "from"), child(anchor, "to")];
  if (!from || !to) return null;
  const number = (corner: Element, name: string) => Number(child(corner, name)?.textContent ?? 0);
  const block = { row: number(from, "row"), column: number(from, "col") };
  // An offset into a cell means that this cell is covered too.
  const end = (name: string, offset: string) => number(to, name) + (number(to, offset) > 0 ? 1 : 0);
  return { ...block, rowCount: end("row", "rowOff") - block.row, columnCount: end("col", "colOff") - block.column };
}

/** @throws WorkbookError `chart-exists`, or `sheet-missing` for what it would draw */
export function addChart(target: PatchedPackage, operation: AddChart): void {
  const sheet = target.sheet(operation.sheet);
  for (const { sheet: drawn } of referencesOf(operation)) {
    if (!target.findSheet(drawn)) throw new WorkbookError("sheet-missing", { place: drawn });
  }
  const { parts } = target;
  if (chartsOf(parts, sheet.part).some(({ name }) => nameKey(name) === nameKey(operation.name)))
    throw new WorkbookError("chart-exists", { place: operation.name });
  const drawing = drawingOf(parts, sheet);
  const part = nextPart(parts, "xl/charts/chart", ".xml");
  parts.setText(part, chartXml(operation));
  declarePart(parts, part, chartType);
  drawChart(parts, drawing, operation, relate(parts, drawing, "chart", part));
}

function drawChart(parts: PackageParts, drawing: string, { name, place }: AddChart, relationship: string): void {
  putInDrawing(parts, drawing, "twoCellAnchor", (id) =>
    anchorCorner("from", place) +
    anchorCorner("to", { row: place.row + place.rowCount, column: place.column + place.columnCount }) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chartNamespace}">` +
    `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${relationshipNamespace}" r:id="${relationship}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame>`,
  );
}

/** All parts that hold charts. */
export function chartParts(parts: PackageParts): string[] {
  return [...contentTypes(parts)].flatMap(([part, type]) => (type === chartType && parts.has(part) ? [part] : []));
}

/** Changes the references of charts to cells; a chart that names none of them keeps its bytes. */
export function changeChartReferences(parts: PackageParts, change: (formula: string) => string): void {
  for (const part of chartParts(parts)) {
    for (const element of Array.from(parts.read(part).getElementsByTagNameNS(chartNamespace, "f"))) {
      const before = element.textContent ?? "";
      const after = change(before);
      if (after === before) continue;
      parts.edit(part);
      setText(element, after);
    }
  }
}
