import { nameKey } from "../table-shape";
import { WorkbookError } from "../workbook-error";
import { contentTypeOf, contentTypesPart, declarePart, forgetPart } from "./content-types";
import { nextPart, type PackageParts } from "./package-parts";
import { relate, relationships, unrelate } from "./relationships";
import { append, child, children, ensureChild, xmlDeclaration } from "./xml";

/** One sheet as workbook.xml lists it. Chart sheets and dialogs have another kind than `worksheet`. */
export interface SheetEntry {
  name: string;
  hidden: boolean;
  kind: string;
  part: string;
}

const mainTypes = [
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "application/vnd.ms-excel.template.macroEnabled.main+xml",
];
const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The order of the children of `workbook` in the schema. */
export const workbookOrder = [
  "fileVersion", "fileSharing", "workbookPr", "AlternateContent", "revisionPtr", "absPath", "workbookProtection",
  "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize",
  "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr",
  "webPublishObjects", "extLst",
];

/**
 * The part that holds the list of sheets.
 * @throws WorkbookError `not-a-workbook` for other packages, `not-supported` for binary workbooks (.xlsb)
 */
export function findWorkbookPart(parts: PackageParts): string {
  const main = relationships(parts, "").find((relationship) => relationship.kind === "officeDocument");
  const type = main && parts.has(contentTypesPart) ? contentTypeOf(parts, main.target) : null;
  if (type?.startsWith("application/vnd.ms-excel.sheet.binary")) throw new WorkbookError("not-supported", { place: ".xlsb" });
  if (!main || !type || !mainTypes.includes(type)) throw new WorkbookError("not-a-workbook");
  if (!parts.has(main.target)) throw new WorkbookError("damaged", { place: main.target });
  return main.target;
}

export function listSheets(parts: PackageParts, workbookPart: string): SheetEntry[] {
  const targets = new Map(relationships(parts, workbookPart).map((relationship) => [relationship.id, relationship]));
  const sheets = child(parts.read(workbookPart), "sheets");
  return (sheets ? children(sheets, "sheet") : []).flatMap((element) => {
    const id = Array.from(element.attributes).find((attribute) => attribute.localName === "id")?.value;
    const target = targets.get(id ?? "");
    const name = element.getAttribute("name") ?? "";
    if (!target || !parts.has(target.target)) throw new WorkbookError("damaged", { place: name });
    const hidden = ["hidden", "veryHidden"].includes(element.getAttribute("state") ?? "");
    return [{ name, hidden, kind: target.kind, part: target.target }];
  });
}

/** Adds an empty worksheet after the last sheet and gives its entry. */
export function addSheetPart(parts: PackageParts, workbookPart: string, name: string): SheetEntry {
  const part = nextPart(parts, "xl/worksheets/sheet", ".xml");
  parts.setText(
    part,
    `${xmlDeclaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${relationshipNamespace}"><dimension ref="A1"/>` +
      `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>` +
      `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`,
  );
  declarePart(parts, part, worksheetType);
  const relationship = relate(parts, workbookPart, "worksheet", part);
  const sheets = ensureChild(parts.edit(workbookPart), "sheets", workbookOrder);
  const ids = children(sheets, "sheet").map((element) => Number(element.getAttribute("sheetId")));
  const element = append(sheets, "sheet", { name, sheetId: Math.max(0, ...ids) + 1 });
  element.setAttributeNS(relationshipNamespace, `${relationshipPrefix(sheets)}:id`, relationship);
  return { name, hidden: false, kind: "worksheet", part };
}

/** Makes a sheet the one that is shown when the file is opened. */
export function setActiveTab(parts: PackageParts, workbookPart: string, name: string): void {
  const index = listSheets(parts, workbookPart).findIndex((sheet) => nameKey(sheet.name) === nameKey(name));
  const views = ensureChild(parts.edit(workbookPart), "bookViews", workbookOrder);
  const view = child(views, "workbookView") ?? append(views, "workbookView");
  view.setAttribute("activeTab", String(index));
  // A first tab left of the active one keeps it in sight only if it is not beyond it.
  if (Number(view.getAttribute("firstSheet") ?? 0) > index) view.removeAttribute("firstSheet");
}

/** The number of the sheet that is shown when the file is opened. */
export function activeTab(parts: PackageParts, workbookPart: string): number {
  const views = child(parts.read(workbookPart), "bookViews");
  return Number((views && child(views, "workbookView"))?.getAttribute("activeTab") ?? 0);
}

export function setSheetState(parts: PackageParts, workbookPart: string, name: string, state: "hidden" | "veryHidden"): void {
  const sheets = child(parts.edit(workbookPart), "sheets");
  const element = sheets && children(sheets, "sheet").find((one) => nameKey(one.getAttribute("name") ?? "") === nameKey(name));
  element?.setAttribute("state", state);
}

/** Takes a sheet out of the list by its number. */
export function forgetSheet(parts: PackageParts, workbookPart: string, index: number): void {
  const sheets = child(parts.edit(workbookPart), "sheets");
  const element = sheets && children(sheets, "sheet")[index];
  if (sheets && element) sheets.removeChild(element);
}

/** Lets Excel compute every formula when it opens the file: what we wrote has no values yet. */
export function calculateOnLoad(parts: PackageParts, workbookPart: string): void {
  ensureChild(parts.edit(workbookPart), "calcPr", workbookOrder).setAttribute("fullCalcOnLoad", "1");
}

/**
 * Takes the calculation chain out of the package. A chain that names a cell without a formula makes Excel repair the
 * file; without a chain, Excel builds it.
 */
export function removeCalculationChain(parts: PackageParts, workbookPart: string): void {
  for (const { kind, target } of relationships(parts, workbookPart)) {
    if (kind !== "calcChain") continue;
    unrelate(parts, workbookPart, target);
    forgetPart(parts, target);
    parts.remove(target);
  }
}

function relationshipPrefix(element: { lookupPrefix(namespace: string): string | null }): string {
  return element.lookupPrefix(relationshipNamespace) ?? "r";
}
