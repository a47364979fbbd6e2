import { pictureText } from "../../src/workbook/png";
import { PackageParts } from "../../src/workbook/xlsx/package-parts";
import { picturesOf } from "../../src/workbook/xlsx/picture-parts";
import { findWorkbookPart, listSheets } from "../../src/workbook/xlsx/workbook-part";
import { unpack } from "../../src/workbook/xlsx/zip-archive";
import type { ContractPicture } from "./picture-contract";

/** A picture as a file has it. */
export function storedPicture(bytes: Uint8Array, sheet: string, name: string): ContractPicture | null {
  const parts = new PackageParts(unpack(bytes));
  const entry = listSheets(parts, findWorkbookPart(parts)).find((one) => one.name === sheet);
  const found = entry && picturesOf(parts, entry.part).find((picture) => picture.name === name);
  const content = found?.part ? parts.content(found.part) : null;
  if (!found?.corner || !content) return null;
  return { altText: found.altText, ...found.corner, width: found.width, height: found.height, png: pictureText(content) };
}
