import type { AddPicture } from "../../workbook/patch";
import { pictureText, pngSize } from "../../workbook/png";
import type { PackageParts } from "../../workbook/xlsx/package-parts";
import { picturesOf, type PictureEntry } from "../../workbook/xlsx/picture-parts";
import { findWorkbookPart, listSheets } from "../../workbook/xlsx/workbook-part";
import { XlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import type { Book } from "../model/book";
import type { PictureFacts } from "../model/picture-facts";

/** Puts the host's pictures into a file that was saved without them, each at the corner of its cell. */
export async function withPictures(book: Book, bytes: Uint8Array): Promise<Uint8Array> {
  if (book.pictures.length === 0) return bytes;
  const file = await XlsxWorkbook.open(bytes);
  await file.apply(toOperations(book));
  return file.bytes();
}

/** In a file each picture has a name of its own; in Excel, and here, two may bear the same. */
function toOperations(book: Book): AddPicture[] {
  const taken = new Set<string>();
  return book.pictures.map(({ sheetId, name, altText, png, row, column, width, height }) => {
    const sheet = book.grid.sheetName(sheetId);
    const key = (wanted: string) => `${sheetId} ${wanted.toLowerCase()}`;
    let free = name;
    for (let number = 2; taken.has(key(free)); number += 1) free = `${name} ${number}`;
    taken.add(key(free));
    return { kind: "add-picture", sheet, name: free, altText, png, row, column, width, height };
  });
}

/** Takes over the pictures of a file; those that are not PNG, or not placed by a cell, are left out. */
export function addFilePictures(book: Book, parts: PackageParts): void {
  for (const { name, part, kind } of listSheets(parts, findWorkbookPart(parts))) {
    const sheetId = book.grid.sheetIdByName(name);
    if (kind !== "worksheet" || !sheetId) continue;
    for (const entry of picturesOf(parts, part)) {
      const facts = toFacts(parts, sheetId, entry);
      if (facts) book.pictures.push(facts);
    }
  }
  book.picturesChanged();
}

function toFacts(parts: PackageParts, sheetId: string, { name, altText, part, corner, width, height }: PictureEntry): PictureFacts | null {
  const content = part === null ? null : parts.content(part);
  if (!content || !corner || width <= 0 || height <= 0) return null;
  const png = pictureText(content);
  if (pngSize(png) === null) return null;
  return { id: `shape-${crypto.randomUUID()}`, sheetId, name, altText, altTitle: "", png, ...corner, right: 0, down: 0, width, height, keepsShape: true, placement: "OneCell" };
}
