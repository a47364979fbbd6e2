import type { Element } from "@xmldom/xmldom";
import { changeChartReferences } from "./chart-parts";
import { changeDefinedNames, forgetSheetNames } from "./defined-names";
import { deletedReferences } from "./deleted-references";
import { unrelate } from "./relationships";
import { removePart } from "./remove-part";
import type { PackageParts } from "./package-parts";
import type { PatchedPackage } from "./patched-package";
import { leaveVisible } from "./sheet-tabs";
import { activeTab, calculateOnLoad, forgetSheet, removeCalculationChain, setActiveTab, type SheetEntry } from "./workbook-part";
import { children, escapeXml, setText } from "./xml";

/**
 * Takes a sheet out of the package with the parts that only it needs; what pointed to it says `#REF!`.
 * @throws WorkbookError `sheet-missing` or `last-sheet`
 */
export function removeSheet(target: PatchedPackage, name: string): void {
  const entry = leaveVisible(target, name);
  const { parts, workbookPart } = target;
  const index = target.sheets.indexOf(entry);
  const shown = target.sheets[activeTab(parts, workbookPart)]?.name;
  const tables = target.tablesOf(entry.name).map(({ shape }) => shape.name);
  target.forget(entry);
  forgetSheet(parts, workbookPart, index);
  forgetSheetNames(parts, workbookPart, index);
  unrelate(parts, workbookPart, entry.part);
  removePart(parts, entry.part);
  if (shown !== undefined) setActiveTab(parts, workbookPart, shown);
  const change = deletedReferences(entry.name, tables);
  changeDefinedNames(parts, workbookPart, change);
  changeChartReferences(parts, change);
  for (const other of target.sheets) changeSheet(target, other, [entry.name, ...tables], change);
  for (const table of target.tables) changeColumnFormulas(parts, table.part, change);
  removeCalculationChain(parts, workbookPart);
  calculateOnLoad(parts, workbookPart);
}

/** A sheet whose text names neither the sheet nor its tables keeps its bytes. */
function changeSheet(target: PatchedPackage, entry: SheetEntry, names: readonly string[], change: (formula: string) => string): void {
  if (entry.kind !== "worksheet") return;
  const text = target.isOpen(entry) ? null : target.parts.text(entry.part).toLowerCase();
  const spellings = names.map((name) => escapeXml(name.replaceAll("'", "''")).toLowerCase());
  if (text !== null && !spellings.some((name) => text.includes(name))) return;
  const sheet = target.openSheet(entry);
  sheet.changeFormulas(change);
  for (const element of rulesOf(sheet.frame)) changeText(element, change);
}

/** The formulas of drop-down lists and conditional formats. */
function rulesOf(frame: Element): Element[] {
  const walk = (parent: Element): Element[] =>
    children(parent).flatMap((element) =>
      ["formula1", "formula2", "formula", "f"].includes(element.localName ?? "") ? [element] : walk(element),
    );
  return ["conditionalFormatting", "dataValidations", "extLst"].flatMap((name) => children(frame, name).flatMap(walk));
}

function changeColumnFormulas(parts: PackageParts, part: string, change: (formula: string) => string): void {
  for (const name of ["calculatedColumnFormula", "totalsRowFormula"]) {
    for (const element of Array.from(parts.read(part).getElementsByTagNameNS("*", name))) {
      if (change(element.textContent ?? "") === element.textContent) continue;
      parts.edit(part);
      changeText(element, change);
    }
  }
}

function changeText(element: Element, change: (formula: string) => string): void {
  const before = element.textContent ?? "";
  const after = change(before);
  if (after !== before) setText(element, after);
}
