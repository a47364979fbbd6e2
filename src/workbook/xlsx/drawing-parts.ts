import type { Element } from "@xmldom/xmldom";
import type { CellPlace } from "../port";
import { drawingNamespace } from "./chart-xml";
import { declarePart } from "./content-types";
import { nextPart, type PackageParts } from "./package-parts";
import { relate, relationships } from "./relationships";
import type { SheetPart } from "./sheet-part";
import { worksheetOrder } from "./worksheet-order";
import { child, insertInOrder, make, parseXml, root, xmlDeclaration } from "./xml";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const anchorNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The drawings that there are of a sheet: one, as a rule. */
export function drawingsOf(parts: PackageParts, sheetPart: string): string[] {
  return relationships(parts, sheetPart).flatMap(({ kind, target }) => (kind === "drawing" && parts.has(target) ? [target] : []));
}

/** The drawing of a sheet, where charts and pictures lie; it is made when there is none. */
export function drawingOf(parts: PackageParts, sheet: SheetPart): string {
  const [found] = drawingsOf(parts, sheet.part);
  if (found !== undefined) return found;
  const part = nextPart(parts, "xl/drawings/drawing", ".xml");
  parts.setText(part, `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${anchorNamespace}" xmlns:a="${drawingNamespace}"/>`);
  declarePart(parts, part, drawingType);
  const element = make(sheet.frame, "drawing");
  const prefix = sheet.frame.lookupPrefix(relationshipNamespace) ?? "r";
  element.setAttributeNS(relationshipNamespace, `${prefix}:id`, relate(parts, sheet.part, "drawing", part));
  insertInOrder(sheet.frame, element, worksheetOrder);
  return part;
}

/** Lays something over what a drawing has. `content` gets the number that tells it from all else in the drawing. */
export function putInDrawing(parts: PackageParts, drawing: string, kind: "oneCellAnchor" | "twoCellAnchor", content: (id: number) => string): void {
  const list = parts.edit(drawing);
  const ids = Array.from(list.getElementsByTagNameNS("*", "cNvPr")).map((element) => Number(element.getAttribute("id")));
  const id = Math.max(1, ...ids.filter(Number.isFinite)) + 1;
  const anchor = `<xdr:${kind} xmlns:xdr="${anchorNamespace}" xmlns:a="${drawingNamespace}">${content(id)}<xdr:clientData/></xdr:${kind}>`;
  const made = root(parseXml(anchor, drawing), drawing);
  const document = list.ownerDocument;
  if (document) list.appendChild(document.importNode(made, true));
}

/** One corner of an anchor: the corner of a cell. */
export function anchorCorner(tag: "from" | "to", { row, column }: Omit<CellPlace, "sheet">): string {
  return `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
}

export function descendant(element: Element, path: readonly string[]): Element | null {
  return path.reduce<Element | null>((found, name) => found && child(found, name), element);
}
