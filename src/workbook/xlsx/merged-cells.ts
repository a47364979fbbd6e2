import { parseBlock } from "../address";
import type { CellBlock } from "../patch";
import { attributeOf } from "./xml-tags";

/** The merged areas of a worksheet part, in the order of the file. They stand behind the rows. */
export function mergedCells(text: string): CellBlock[] {
  const behind = text.slice(Math.max(0, text.lastIndexOf("sheetData")));
  return Array.from(behind.matchAll(/<(?:[\w.-]+:)?mergeCell(\s[^<>]*?)\/?>/g)).flatMap(
    ([, attributes = ""]) => parseBlock(attributeOf(attributes, "ref") ?? "") ?? [],
  );
}
