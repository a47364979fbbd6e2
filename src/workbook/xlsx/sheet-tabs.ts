import type { HideSheet } from "../patch";
import { nameKey } from "../table-shape";
import { WorkbookError } from "../workbook-error";
import type { PatchedPackage } from "./patched-package";
import { selectTab } from "./sheet-settings";
import { activeTab, setActiveTab, setSheetState, type SheetEntry } from "./workbook-part";
import { children } from "./xml";

/** Makes a sheet the one that is shown, and the only one that is selected. */
export function activateSheet(target: PatchedPackage, name: string): void {
  const wanted = target.sheet(name);
  for (const entry of target.sheets) {
    if (nameKey(entry.name) !== nameKey(name) && isSelected(target, entry)) deselect(target, entry);
  }
  selectTab(wanted, true);
  setActiveTab(target.parts, target.workbookPart, name);
}

/** @throws WorkbookError `sheet-missing` or `last-sheet` */
export function hideSheet(target: PatchedPackage, { sheet, level }: HideSheet): void {
  const entry = leaveVisible(target, sheet);
  setSheetState(target.parts, target.workbookPart, entry.name, level === "hidden" ? "hidden" : "veryHidden");
  entry.hidden = true;
}

/**
 * The sheet, which is about to go out of sight: when it is the one that is shown, its neighbour is from now on.
 * @throws WorkbookError `sheet-missing`, or `last-sheet` when no other sheet can be seen
 */
export function leaveVisible(target: PatchedPackage, name: string): SheetEntry {
  const entry = target.findSheet(name);
  if (!entry) throw new WorkbookError("sheet-missing", { place: name });
  const index = target.sheets.indexOf(entry);
  const canBeSeen = (other: SheetEntry) => other !== entry && !other.hidden;
  const next = target.sheets.slice(index).find(canBeSeen) ?? target.sheets.slice(0, index).findLast(canBeSeen);
  if (!next) throw new WorkbookError("last-sheet", { place: entry.name });
  if (activeTab(target.parts, target.workbookPart) === index) showInstead(target, entry, next);
  return entry;
}

function showInstead(target: PatchedPackage, entry: SheetEntry, next: SheetEntry): void {
  if (next.kind === "worksheet") return activateSheet(target, next.name);
  deselect(target, entry);
  setActiveTab(target.parts, target.workbookPart, next.name);
}

function isSelected(target: PatchedPackage, entry: SheetEntry): boolean {
  return target.isOpen(entry) || /\stabSelected\s*=\s*["'](?:1|true)["']/.test(target.parts.text(entry.part).slice(0, 20000));
}

function deselect(target: PatchedPackage, entry: SheetEntry): void {
  if (entry.kind === "worksheet") return selectTab(target.openSheet(entry), false);
  // Chart sheets have the same views in a part of their own kind.
  for (const views of children(target.parts.edit(entry.part), "sheetViews")) {
    for (const view of children(views, "sheetView")) view.removeAttribute("tabSelected");
  }
}
