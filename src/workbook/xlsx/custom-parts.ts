import type { SetPart } from "../patch";
import { WorkbookError } from "../workbook-error";
import { declarePart, declareUsualPart, forgetPart } from "./content-types";
import { nextPart, type PackageParts } from "./package-parts";
import { relate, relationships, relationshipsPart, unrelate } from "./relationships";
import { escapeXml, parseXml, root, xmlDeclaration } from "./xml";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** The XML of the custom part whose root has this namespace, without its declaration; null when there is none. */
export function readCustomPart(parts: PackageParts, workbookPart: string, namespace: string): string | null {
  const part = findCustomPart(parts, workbookPart, namespace);
  return part === null ? null : withoutDeclaration(parts.text(part));
}

/** @throws WorkbookError `unexpected` when the XML is not well formed or its root has another namespace */
export function setCustomPart(parts: PackageParts, workbookPart: string, { namespace, xml }: SetPart): void {
  const found = findCustomPart(parts, workbookPart, namespace);
  if (xml === null) {
    if (found !== null) removeCustomPart(parts, workbookPart, found);
    return;
  }
  checkPartXml(namespace, xml);
  const part = found ?? nextPart(parts, "customXml/item", ".xml");
  parts.setText(part, xmlDeclaration + withoutDeclaration(xml));
  if (found !== null) return;
  const number = /([0-9]+)\.xml$/.exec(part)?.[1] ?? "1";
  const properties = nextPart(parts, "customXml/itemProps", ".xml");
  parts.setText(
    properties,
    `${xmlDeclaration}<ds:datastoreItem ds:itemID="${partId(namespace, number)}" ` +
      `xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  declareUsualPart(parts, part, "application/xml");
  declarePart(parts, properties, propertiesType);
  relate(parts, part, "customXmlProps", properties);
  relate(parts, workbookPart, "customXml", part);
}

function removeCustomPart(parts: PackageParts, workbookPart: string, part: string): void {
  const properties = relationships(parts, part).map(({ target }) => target);
  for (const name of [part, ...properties].filter((target) => parts.has(target))) {
    forgetPart(parts, name);
    parts.remove(name);
  }
  if (parts.has(relationshipsPart(part))) parts.remove(relationshipsPart(part));
  for (const owner of [workbookPart, ""]) {
    if (relationships(parts, owner).some(({ target }) => target === part)) unrelate(parts, owner, part);
  }
}

export function checkPartXml(namespace: string, xml: string): void {
  const wrong = (cause?: unknown) => new WorkbookError("unexpected", { place: namespace, cause });
  let found: string | null = null;
  try {
    found = root(parseXml(xml, namespace), namespace).namespaceURI;
  } catch (cause) {
    throw wrong(cause);
  }
  if (found !== namespace) throw wrong();
}

function findCustomPart(parts: PackageParts, workbookPart: string, namespace: string): string | null {
  // Some programs relate custom parts to the package instead of the workbook.
  const candidates = [...relationships(parts, workbookPart), ...relationships(parts, "")].filter(
    ({ kind, target, external }) => kind === "customXml" && !external && parts.has(target),
  );
  return candidates.find(({ target }) => parts.text(target).includes(namespace) && parts.read(target).namespaceURI === namespace)?.target ?? null;
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, "");
}

/** An id for the part in the form of a GUID: the same content gives the same file. */
function partId(namespace: string, number: string): string {
  let digits = "";
  for (let block = 0; block < 4; block++) {
    let hash = 0x811c9dc5;
    for (const character of `${block}|${number}|${namespace}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    digits += (hash >>> 0).toString(16).padStart(8, "0");
  }
  const [, a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/.exec(digits) ?? [];
  return `{${a}-${b}-4${c}-8${d}-${e}}`.toUpperCase();
}
