import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";

export type Files = Record<string, Uint8Array>;

export const filesOf = (bytes: Uint8Array): Files => unzipSync(bytes);

export const textOf = (files: Files, part: string): string => strFromU8(files[part] ?? new Uint8Array());

/** A blank workbook whose parts were changed by hand. */
export function packageWith(change: (files: Files) => void, start = XlsxWorkbook.blank("Datos").bytes()): Uint8Array {
  const files = filesOf(start);
  change(files);
  return zipSync(files);
}

export function put(files: Files, part: string, text: string): void {
  files[part] = strToU8(text);
}

/** Puts cells (as XML of rows) into the sheet of a blank workbook. */
export const sheetWith = (rows: string, around: (sheet: string) => string = (sheet) => sheet): Uint8Array =>
  packageWith((files) => {
    const part = "xl/worksheets/sheet1.xml";
    put(files, part, around(textOf(files, part).replace("<sheetData/>", `<sheetData>${rows}</sheetData>`)));
  });

/** The parts that are not the same bytes in both packages, by name. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [filesOf(before), filesOf(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return names.filter((name) => Buffer.compare(old[name] ?? Buffer.from("absent"), now[name] ?? Buffer.from("absent")) !== 0).sort();
}
