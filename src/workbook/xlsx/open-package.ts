import { nameKey } from "../table-shape";
import { WorkbookError } from "../workbook-error";
import { PackageParts } from "./package-parts";
import { findWorkbookPart, listSheets, type SheetEntry } from "./workbook-part";
import { unpack } from "./zip-archive";

/**
 * The files of a workbook package.
 * @throws WorkbookError `not-a-workbook` (place `.xls` for a workbook of before 2007), `encrypted`, `damaged`,
 * `too-large`, or `not-supported` (place `.xlsb`)
 */
export function openPackage(bytes: Uint8Array): Map<string, Uint8Array> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (holdsWide(bytes, "EncryptedPackage")) throw new WorkbookError("encrypted");
    throw new WorkbookError("not-a-workbook", { place: ".xls", message: "a workbook of a format before 2007, or no workbook" });
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new WorkbookError("not-a-workbook");
  const files = unpack(bytes);
  const parts = new PackageParts(files);
  refuseTwins(listSheets(parts, findWorkbookPart(parts)));
  return files;
}

/** Two sheets of one name, or of one part: one would be read here and the other elsewhere. Excel has none. */
function refuseTwins(sheets: readonly SheetEntry[]): void {
  const known = new Set<string>();
  for (const { name, part } of sheets) {
    const keys = [nameKey(name), `/${part}`];
    if (keys.some((key) => known.has(key))) throw new WorkbookError("damaged", { place: name });
    keys.forEach((key) => known.add(key));
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Names in a compound file stand in two bytes a character. */
function holdsWide(bytes: Uint8Array, name: string): boolean {
  const wide = Array.from(name).flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1)) {
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
