import type { Element } from "@xmldom/xmldom";
import { worksheetOrder } from "../../../../../src/workbook/xlsx/worksheet-order";
import { allBelow, descendantsOf, elementsOf, isXml, relationsOf, rootOf, sheetsOf, workbookPartOf, type Parts } from "./read-parts";

/** The content type that a relationship of this kind leads to, by its end. */
const typeOfKind: Record<string, string> = {
  officeDocument: "main+xml", worksheet: "spreadsheetml.worksheet+xml", chartsheet: "chartsheet+xml", table: "spreadsheetml.table+xml",
  drawing: "drawing+xml", chart: "drawingml.chart+xml", styles: "spreadsheetml.styles+xml", sharedStrings: "sharedStrings+xml",
  customXmlProps: "customXmlProperties+xml", customXml: "application/xml", comments: "comments+xml", pivotTable: "pivotTable+xml",
};

/** What Excel would refuse or repair in a package, in sentences that name the part; none in a good one. */
export function faultsOf(parts: Parts): string[] {
  const broken = Object.keys(parts).filter(isXml).flatMap((part) => {
    try {
      rootOf(parts, part);
      return [];
    } catch (error) {
      return [`${part}: ${String(error)}`];
    }
  });
  return broken.length > 0 ? broken : [...relationFaults(parts), ...typeFaults(parts), ...idFaults(parts), ...workbookFaults(parts), ...chainFaults(parts), ...sheetsOf(parts).flatMap(({ part, kind }) => (kind === "worksheet" ? sheetFaults(parts, part) : []))];
}

function relationFaults(parts: Parts): string[] {
  return Object.keys(parts).filter((part) => part.endsWith(".rels")).flatMap((name) => {
    const source = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    const relations = relationsOf(parts, source);
    const missing = relations.filter(({ target, external }) => !external && !parts[target]).map(({ id, target }) => `${name}: ${id} leads to ${target}, which is not there`);
    return [...(source === "" || parts[source] ? [] : [`${name}: of no part`]), ...missing, ...repeated(relations.map(({ id }) => id)).map((id) => `${name}: ${id} twice`)];
  });
}

function typeFaults(parts: Parts): string[] {
  const types = elementsOf(rootOf(parts, "[Content_Types].xml"));
  const named = new Map(types.flatMap((type) => (type.localName === "Override" ? [[type.getAttribute("PartName")?.slice(1) ?? "", type.getAttribute("ContentType") ?? ""] as const] : [])));
  const endings = new Map(types.flatMap((type) => (type.localName === "Default" ? [[type.getAttribute("Extension")?.toLowerCase() ?? "", type.getAttribute("ContentType") ?? ""] as const] : [])));
  const typeOf = (part: string) => named.get(part) ?? endings.get(part.replace(/^.*\./, "").toLowerCase());
  const untyped = Object.keys(parts).filter((part) => part !== "[Content_Types].xml" && typeOf(part) === undefined).map((part) => `${part}: no content type`);
  const gone = [...named.keys()].filter((part) => !parts[part]).map((part) => `[Content_Types].xml: ${part} is not there`);
  const wrong = ["", ...Object.keys(parts)].flatMap((source) => relationsOf(parts, source)).filter(({ kind, target, external }) => !external && typeOfKind[kind] !== undefined && !typeOf(target)?.endsWith(typeOfKind[kind] ?? ""));
  return [...untyped, ...gone, ...wrong.map(({ kind, target }) => `${target}: a ${kind} with the content type ${typeOf(target)}`), ...repeated([...types].map((type) => type.getAttribute("PartName") ?? type.getAttribute("Extension") ?? "")).map((part) => `[Content_Types].xml: ${part} twice`)];
}

/** Ids of relationships that a part names, and prefixes that it says may be ignored. */
function idFaults(parts: Parts): string[] {
  return Object.keys(parts).filter((part) => isXml(part) && !part.endsWith(".rels") && part !== "[Content_Types].xml").flatMap((part) => {
    const root = rootOf(parts, part);
    const known = new Set(relationsOf(parts, part).map(({ id }) => id));
    const named = [root, ...allBelow(root)].flatMap((element) => Array.from(element.attributes)).filter(({ namespaceURI, value }) => /officeDocument\/relationships$/.test(namespaceURI ?? "") && value !== "");
    const ignored = root.getAttributeNS("http://schemas.openxmlformats.org/markup-compatibility/2006", "Ignorable")?.split(/\s+/) ?? [];
    return [
      ...named.filter(({ value }) => !known.has(value)).map(({ name, value }) => `${part}: ${name} ${value} leads nowhere`),
      ...ignored.filter((prefix) => prefix !== "" && root.lookupNamespaceURI(prefix) === null).map((prefix) => `${part}: ignores ${prefix}, which is not declared`),
    ];
  });
}

function workbookFaults(parts: Parts): string[] {
  const part = workbookPartOf(parts);
  const root = rootOf(parts, part);
  const sheets = descendantsOf(root, "sheet");
  const tables = sheetsOf(parts).flatMap((sheet) => relationsOf(parts, sheet.part)).filter(({ kind }) => kind === "table").map(({ target }) => rootOf(parts, target));
  const lists = [sheets.map((one) => one.getAttribute("name")?.toLowerCase()), sheets.map((one) => one.getAttribute("sheetId")), tables.map((one) => one.getAttribute("id")), tables.map((one) => one.getAttribute("displayName")?.toLowerCase())];
  const shown = descendantsOf(root, "workbookView").map((view) => Number(view.getAttribute("activeTab") ?? 0));
  const local = descendantsOf(root, "definedName").map((name) => Number(name.getAttribute("localSheetId") ?? 0));
  return [...lists.flatMap(repeated).map((value) => `${part}: ${value} twice`), ...[...shown, ...local].filter((index) => index >= sheets.length).map((index) => `${part}: no sheet ${index}`)];
}

/** The calculation chain names cells by the id of their sheet; without one, it is that of the cell before. */
function chainFaults(parts: Parts): string[] {
  const chain = relationsOf(parts, workbookPartOf(parts)).find(({ kind }) => kind === "calcChain")?.target;
  if (chain === undefined) return [];
  const ids = descendantsOf(rootOf(parts, workbookPartOf(parts)), "sheet").map((sheet) => sheet.getAttribute("sheetId") ?? "");
  const withFormula = new Set(sheetsOf(parts).flatMap(({ part, kind }, index) => (kind === "worksheet" ? descendantsOf(rootOf(parts, part), "c").filter((cell) => elementsOf(cell, "f").length > 0).map((cell) => `${ids[index]}!${cell.getAttribute("r")}`) : [])));
  let id = "";
  return elementsOf(rootOf(parts, chain)).flatMap((cell) => {
    id = cell.getAttribute("i") ?? id;
    const place = `${id}!${cell.getAttribute("r")}`;
    return withFormula.has(place) ? [] : [`${chain}: ${place} has no formula`];
  });
}

function sheetFaults(parts: Parts, part: string): string[] {
  const root = rootOf(parts, part);
  const ranks = elementsOf(root).map(({ localName }) => worksheetOrder.indexOf(localName ?? "")).filter((rank) => rank >= 0);
  const related = relationsOf(parts, workbookPartOf(parts));
  const look = related.find(({ kind }) => kind === "styles");
  const styles = look && rootOf(parts, look.target);
  const size = (name: string) => (styles ? elementsOf(styles, name).flatMap((list) => elementsOf(list)).length : 0);
  const cells = descendantsOf(root, "c");
  const places = cells.map((cell) => /^([A-Z]+)(\d+)$/.exec(cell.getAttribute("r") ?? "")).map((match) => (match ? Number(match[2]) * 100000 + columnOf(match[1] ?? "") : null)).filter((place) => place !== null);
  const beyond = (elements: Element[], name: string, end: number) => elements.filter((element) => Number(element.getAttribute(name) ?? 0) >= end).map((element) => `${part}: no ${name} ${element.getAttribute(name)}`);
  return [
    ...(ranks.some((rank, index) => index > 0 && rank < (ranks[index - 1] ?? 0)) ? [`${part}: children not in the order of the schema`] : []),
    ...(places.some((place, index) => index > 0 && place <= (places[index - 1] ?? 0)) ? [`${part}: cells not in order`] : []),
    ...beyond(cells, "s", Math.max(1, size("cellXfs"))),
    ...beyond(descendantsOf(root, "cfRule").filter((rule) => rule.hasAttribute("dxfId")), "dxfId", size("dxfs")),
    ...repeated(descendantsOf(root, "mergeCell").map((merge) => merge.getAttribute("ref"))).map((ref) => `${part}: ${ref} twice`),
  ];
}

const columnOf = (letters: string): number => [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function repeated<Value>(values: readonly Value[]): Value[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
