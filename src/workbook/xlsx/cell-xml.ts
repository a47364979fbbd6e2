import type { CellValue } from "../../plan/cell-value";
import { blockAddress } from "../address";
import type { CellBlock } from "../patch";
import { excelEscape, escapeXml, unescapeXml, excelUnescape } from "./xml";
import type { CellText } from "./sheet-rows";
import { attributeOf, topElements } from "./xml-tags";

/**
 * A value as a cell. Text goes inside the cell (`inlineStr`), which Excel, LibreOffice and hucre all read: the table of
 * shared strings keeps its bytes, and text can never be taken for a formula.
 */
export function valueCell(value: CellValue, style: string | null, prefix: string): CellText | null {
  const styled = style === null || style === "0" ? "" : ` s="${style}"`;
  const wrap = (name: string, text: string): string => `<${prefix}${name}>${text}</${prefix}${name}>`;
  if (value === null || value === "") return styled ? { attributes: styled, inner: "" } : null;
  if (typeof value === "number") return { attributes: styled, inner: wrap("v", String(Object.is(value, -0) ? 0 : value)) };
  if (typeof value === "boolean") return { attributes: `${styled} t="b"`, inner: wrap("v", value ? "1" : "0") };
  const space = /^\s|\s$|[\r\n\t]| {2}/.test(value) ? ' xml:space="preserve"' : "";
  const text = escapeXml(excelEscape(value));
  return { attributes: `${styled} t="inlineStr"`, inner: wrap("is", `<${prefix}t${space}>${text}</${prefix}t>`) };
}

/** A formula without a value: Excel computes it when it opens the file. `text` is the formula as files store it. */
export function formulaCell(text: string, style: string | null, prefix: string): CellText {
  const styled = style === null || style === "0" ? "" : ` s="${style}"`;
  return { attributes: styled, inner: `<${prefix}f>${escapeXml(text)}</${prefix}f>` };
}

/** A formula whose result takes a block of cells. Without `metadata` the size is fixed, as it was in Excel before 2020. */
export function fillingFormulaCell(text: string, block: CellBlock, metadata: number | null, style: string | null, prefix: string): CellText {
  const { attributes } = formulaCell(text, style, prefix);
  const inner = `<${prefix}f t="array" ref="${blockAddress(block)}">${escapeXml(text)}</${prefix}f>`;
  return { attributes: metadata === null ? attributes : `${attributes} cm="${metadata}"`, inner };
}

/** What a stored cell says, without its formatting. */
export interface CellContent {
  /** The formula element's attributes and text, when the cell has one. */
  formula: { attributes: string; text: string } | null;
  /** The value as text; `""` when there is none. */
  text: string;
  isText: boolean;
}

export function cellContent(cell: CellText, sharedStrings: () => readonly string[]): CellContent {
  const elements = topElements(cell.inner);
  const find = (name: string) => elements.find((element) => element.name.replace(/^.*:/, "") === name);
  const formula = find("f");
  const stored = unescapeXml(find("v")?.inner ?? "");
  const type = attributeOf(cell.attributes, "t") ?? "n";
  let text = stored;
  if (type === "s") text = sharedStrings()[Number(stored)] ?? "";
  if (type === "inlineStr") text = excelUnescape(textRuns(find("is")?.inner ?? ""));
  if (type === "str") text = excelUnescape(stored);
  return {
    formula: formula ? { attributes: formula.attributes, text: unescapeXml(formula.inner) } : null,
    text,
    isText: ["s", "inlineStr", "str"].includes(type),
  };
}

/** The text of an `is` or `si` element: its `t`, or those of its runs; phonetic hints left out. */
export function textRuns(inner: string): string {
  return topElements(inner)
    .map((element) => {
      const name = element.name.replace(/^.*:/, "");
      if (name === "t") return unescapeXml(element.inner);
      return name === "r" ? textRuns(element.inner) : "";
    })
    .join("");
}
