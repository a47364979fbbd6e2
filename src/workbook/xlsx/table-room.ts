import type { Element } from "@xmldom/xmldom";
import { nameKey } from "../table-shape";
import { overlaps, parseBlock } from "../address";
import type { CellBlock } from "../patch";
import type { PatchedPackage } from "./patched-package";
import type { SheetPart } from "./sheet-part";
import { child, children } from "./xml";

/**
 * Takes away what a table cannot contain, as Excel does when it makes one: the sheet's own filter over the same cells
 * and merged cells (their text stays in the first of them).
 */
export function clearForTable(target: PatchedPackage, sheet: SheetPart, block: CellBlock): void {
  const filter = child(sheet.frame, "autoFilter");
  if (filter && covers(filter, block)) {
    sheet.frame.removeChild(filter);
    removeFilterName(target, sheet.name);
  }
  const merges = child(sheet.frame, "mergeCells");
  if (!merges) return;
  for (const merge of children(merges, "mergeCell")) {
    if (covers(merge, block)) merges.removeChild(merge);
  }
  const left = children(merges, "mergeCell").length;
  if (left > 0) merges.setAttribute("count", String(left));
  else sheet.frame.removeChild(merges);
}

function covers(element: Element, block: CellBlock): boolean {
  const area = parseBlock(element.getAttribute("ref") ?? "");
  return area !== null && overlaps(area, block);
}

/** The sheet's filter has a hidden name of the workbook beside it. */
function removeFilterName(target: PatchedPackage, sheet: string): void {
  const index = target.sheets.findIndex((entry) => nameKey(entry.name) === nameKey(sheet));
  const names = child(target.parts.edit(target.workbookPart), "definedNames");
  if (!names) return;
  for (const element of children(names, "definedName")) {
    const isFilter = element.getAttribute("name") === "_xlnm._FilterDatabase";
    if (isFilter && element.getAttribute("localSheetId") === String(index)) names.removeChild(element);
  }
  if (children(names).length === 0) names.parentNode?.removeChild(names);
}
