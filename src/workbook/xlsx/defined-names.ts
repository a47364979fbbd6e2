import { nameKey } from "../table-shape";
import type { PackageParts } from "./package-parts";
import { workbookOrder } from "./workbook-part";
import { append, child, children, ensureChild, setText } from "./xml";
import type { Element } from "@xmldom/xmldom";

const printTitlesName = "_xlnm.Print_Titles";

/** Names of the workbook whose reference is exactly an old whole column of a table follow it as it grows. */
export function growDefinedNames(parts: PackageParts, workbookPart: string, references: ReadonlyMap<string, string>): void {
  changeDefinedNames(parts, workbookPart, (formula) => references.get(formula) ?? formula);
}

/** Changes what names mean; a workbook in which none changes keeps its bytes. */
export function changeDefinedNames(parts: PackageParts, workbookPart: string, change: (formula: string) => string): void {
  for (const element of definedNames(parts, workbookPart)) {
    const before = element.textContent ?? "";
    const after = change(before);
    if (after === before) continue;
    parts.edit(workbookPart);
    setText(element, after);
  }
}

export function hasDefinedName(parts: PackageParts, workbookPart: string, name: string): boolean {
  return definedNames(parts, workbookPart).some((element) => nameKey(element.getAttribute("name") ?? "") === nameKey(name));
}

/** Sets the rows that stand on top of every page of a sheet; columns that stand at the left stay. */
export function printTitles(parts: PackageParts, workbookPart: string, sheetIndex: number, rows: string): void {
  const list = ensureChild(parts.edit(workbookPart), "definedNames", workbookOrder);
  const found = children(list, "definedName").find(
    (element) => element.getAttribute("name") === printTitlesName && Number(element.getAttribute("localSheetId")) === sheetIndex,
  );
  const columns = /(?:'(?:[^']|'')*'|[^,']*)!\$[A-Z]+:\$[A-Z]+/.exec(found?.textContent ?? "")?.[0];
  const element = found ?? append(list, "definedName", { name: printTitlesName, localSheetId: sheetIndex });
  setText(element, columns ? `${columns},${rows}` : rows);
}

/** Takes away the names of a sheet that is removed; those of the sheets after it go by their new number. */
export function forgetSheetNames(parts: PackageParts, workbookPart: string, sheetIndex: number): void {
  for (const element of definedNames(parts, workbookPart)) {
    const own = element.getAttribute("localSheetId");
    if (own === null || Number(own) < sheetIndex) continue;
    const list = parts.edit(workbookPart);
    if (Number(own) > sheetIndex) element.setAttribute("localSheetId", String(Number(own) - 1));
    else element.parentNode?.removeChild(element);
    const names = child(list, "definedNames");
    if (names && children(names).length === 0) list.removeChild(names);
  }
}

function definedNames(parts: PackageParts, workbookPart: string): Element[] {
  const names = child(parts.read(workbookPart), "definedNames");
  return names ? children(names, "definedName") : [];
}
