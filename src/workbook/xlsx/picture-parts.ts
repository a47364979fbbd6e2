import type { Element } from "@xmldom/xmldom";
import type { AddPicture, RemovePicture } from "../patch";
import { pictureBytes } from "../png";
import { nameKey } from "../table-shape";
import { WorkbookError } from "../workbook-error";
import { declareUsualPart } from "./content-types";
import { anchorCorner, descendant, drawingOf, drawingsOf, putInDrawing, relationshipNamespace } from "./drawing-parts";
import { nextPart, type PackageParts } from "./package-parts";
import type { PatchedPackage } from "./patched-package";
import { relate, relationships, unrelate } from "./relationships";
import { removeUnused } from "./remove-part";
import { child, children, escapeXml } from "./xml";

const emuPerPoint = 12700;

/** A picture as a drawing shows it. */
export interface PictureEntry {
  name: string;
  altText: string;
  drawing: string;
  anchor: Element;
  /** The part that holds the picture; null for one outside of the file. */
  part: string | null;
  /** The cell under its corner; null when it is not placed by a cell. */
  corner: { row: number; column: number } | null;
  /** In points; 0 where the drawing does not say it. */
  width: number;
  height: number;
}

/** The pictures of a sheet that stand for themselves, not in a group, in the order in which they lie on one another. */
export function picturesOf(parts: PackageParts, sheetPart: string): PictureEntry[] {
  return drawingsOf(parts, sheetPart).flatMap((drawing) => children(parts.read(drawing)).flatMap((anchor) => pictureIn(parts, drawing, anchor) ?? []));
}

function pictureIn(parts: PackageParts, drawing: string, anchor: Element): PictureEntry | null {
  const picture = child(anchor, "pic");
  const facts = picture && descendant(picture, ["nvPicPr", "cNvPr"]);
  if (!picture || !facts) return null;
  const id = embeddedId(picture);
  const size = child(anchor, "ext") ?? descendant(picture, ["spPr", "xfrm", "ext"]);
  const from = child(anchor, "from");
  const number = (corner: Element, name: string) => Number(child(corner, name)?.textContent ?? 0);
  const points = (side: string) => Number(size?.getAttribute(side) ?? 0) / emuPerPoint;
  return {
    name: facts.getAttribute("name") ?? "",
    altText: facts.getAttribute("descr") ?? "",
    drawing,
    anchor,
    part: relationships(parts, drawing).find((one) => one.id === id && !one.external)?.target ?? null,
    corner: from && { row: number(from, "row"), column: number(from, "col") },
    width: points("cx"),
    height: points("cy"),
  };
}

function embeddedId(picture: Element): string | null {
  return descendant(picture, ["blipFill", "blip"])?.getAttributeNS(relationshipNamespace, "embed") ?? null;
}

/** @throws WorkbookError `picture-exists` */
export function addPicture(target: PatchedPackage, { sheet: sheetName, name, altText, png, row, column, width, height }: AddPicture): void {
  const sheet = target.sheet(sheetName);
  const { parts } = target;
  if (picturesOf(parts, sheet.part).some((picture) => nameKey(picture.name) === nameKey(name)))
    throw new WorkbookError("picture-exists", { place: name });
  const drawing = drawingOf(parts, sheet);
  const part = nextPart(parts, "xl/media/image", ".png");
  parts.setBytes(part, pictureBytes(png));
  declareUsualPart(parts, part, "image/png");
  const relationship = relate(parts, drawing, "image", part);
  const size = `cx="${Math.round(width * emuPerPoint)}" cy="${Math.round(height * emuPerPoint)}"`;
  putInDrawing(parts, drawing, "oneCellAnchor", (id) =>
    `${anchorCorner("from", { row, column })}<xdr:ext ${size}/>` +
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(altText)}"/>` +
    `<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>` +
    `<xdr:blipFill><a:blip xmlns:r="${relationshipNamespace}" r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
  );
}

/** Takes the picture away, and its file when no other picture shows it. @throws WorkbookError `picture-missing` */
export function removePicture(target: PatchedPackage, { sheet, name }: RemovePicture): void {
  const { parts } = target;
  const found = picturesOf(parts, target.sheet(sheet).part).find((picture) => nameKey(picture.name) === nameKey(name));
  if (!found) throw new WorkbookError("picture-missing", { place: name });
  const { drawing, anchor, part } = found;
  parts.edit(drawing).removeChild(anchor);
  const isShown = Array.from(parts.read(drawing).getElementsByTagNameNS("*", "blip")).some((blip) => {
    const id = blip.getAttributeNS(relationshipNamespace, "embed");
    return relationships(parts, drawing).some((one) => one.id === id && one.target === part);
  });
  if (part === null || isShown) return;
  unrelate(parts, drawing, part);
  removeUnused(parts, part);
}
