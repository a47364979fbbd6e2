import type { Element } from "@xmldom/xmldom";
import type { CellFormat, ConditionalLook } from "../patch";
import { generalFormat } from "../used-block";
import { declarePart } from "./content-types";
import type { PackageParts } from "./package-parts";
import { relate, relationships } from "./relationships";
import { append, child, children, ensureChild, insertInOrder, make, printElementText, xmlDeclaration } from "./xml";

const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The order of the children of `styleSheet`, `font` and `xf` in the schema. */
const styleSheetOrder = [
  "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst",
];
const fontOrder = [
  "b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family",
  "charset", "scheme",
];
const xfOrder = ["alignment", "protection", "extLst"];

/** Number formats that every workbook has without declaring them; those whose look depends on the language left out. */
const builtInFormats = new Map([
  ["General", 0], ["0", 1], ["0.00", 2], ["#,##0", 3], ["#,##0.00", 4], ["0%", 9], ["0.00%", 10], ["0.00E+00", 11],
  ["@", 49],
]);

/** Those and the ones whose look depends on the language, as en-US has them. */
const builtInCodes = new Map<number, string>([
  ...[...builtInFormats].map(([code, id]) => [id, code] as const),
  [12, "# ?/?"], [13, "# ??/??"], [14, "m/d/yyyy"], [15, "d-mmm-yy"], [16, "d-mmm"], [17, "mmm-yy"], [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"], [20, "h:mm"], [21, "h:mm:ss"], [22, "m/d/yyyy h:mm"], [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"], [39, "#,##0.00;(#,##0.00)"], [40, "#,##0.00;[Red](#,##0.00)"], [45, "mm:ss"],
  [46, "[h]:mm:ss"], [47, "mmss.0"], [48, "##0.0E+0"],
]);

/** The stylesheet while it is changed: gives the number of a cell format that is another one with something altered. */
export class StylesPart {
  private readonly sheet: Element;
  /** `style|format` → style, so that a block of cells asks the stylesheet once. */
  private readonly known = new Map<string, string>();
  private readonly codes = new Map<string, string>();
  private readonly texts = new Map<Element, Map<string, number>>();

  constructor(parts: PackageParts, workbookPart: string) {
    this.sheet = parts.edit(findStyles(parts, workbookPart) ?? addStyles(parts, workbookPart));
  }

  /** The en-US code of a cell format's number format. */
  numberFormatOf(style: string): string {
    const found = this.codes.get(style);
    if (found !== undefined) return found;
    const id = Number(children(this.list("cellXfs"), "xf")[Number(style)]?.getAttribute("numFmtId") ?? 0);
    const declared = children(this.list("numFmts"), "numFmt").find((element) => Number(element.getAttribute("numFmtId")) === id);
    const code = declared?.getAttribute("formatCode") ?? builtInCodes.get(id) ?? generalFormat;
    this.codes.set(style, code);
    return code;
  }

  with(style: string, format: CellFormat): string {
    const key = `${style}|${JSON.stringify(format)}`;
    const found = this.known.get(key) ?? String(this.derive(Number(style), format));
    this.known.set(key, found);
    return found;
  }

  /** The number of what a conditional format changes in the look of a cell. */
  difference({ fill, fontColor, bold, italic }: ConditionalLook): number {
    const list = this.list("dxfs");
    const element = make(list, "dxf");
    if ([fontColor, bold, italic].some((part) => part !== undefined)) {
      const font = append(element, "font");
      if (bold !== undefined) append(font, "b", bold ? {} : { val: 0 });
      if (italic !== undefined) append(font, "i", italic ? {} : { val: 0 });
      if (fontColor !== undefined) append(font, "color", { rgb: argb(fontColor) });
    }
    // Here, unlike in cells, the colour of a solid fill stands in the background.
    if (fill !== undefined) append(append(append(element, "fill"), "patternFill"), "bgColor", { rgb: argb(fill) });
    return this.add(list, element);
  }

  private derive(style: number, format: CellFormat): number {
    const formats = this.list("cellXfs");
    const base = children(formats, "xf")[style];
    const xf = base ? (base.cloneNode(true) as Element) : make(formats, "xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    if (format.numberFormat !== undefined) set(xf, "numFmtId", this.numberFormat(format.numberFormat), "applyNumberFormat");
    const { bold, italic, fontSize, fontColor } = format;
    if ([bold, italic, fontSize, fontColor].some((part) => part !== undefined))
      set(xf, "fontId", this.font(Number(xf.getAttribute("fontId") ?? 0), format), "applyFont");
    if (format.fill !== undefined) set(xf, "fillId", this.fill(format.fill), "applyFill");
    if ([format.wrap, format.horizontal, format.vertical].some((part) => part !== undefined)) this.align(xf, format);
    return this.add(formats, xf);
  }

  private numberFormat(code: string): number {
    const builtIn = builtInFormats.get(code);
    if (builtIn !== undefined) return builtIn;
    const list = this.list("numFmts");
    const declared = children(list, "numFmt");
    const found = declared.find((element) => element.getAttribute("formatCode") === code);
    if (found) return Number(found.getAttribute("numFmtId"));
    const id = Math.max(163, ...declared.map((element) => Number(element.getAttribute("numFmtId")))) + 1;
    append(list, "numFmt", { numFmtId: id, formatCode: code });
    list.setAttribute("count", String(declared.length + 1));
    return id;
  }

  private font(base: number, format: CellFormat): number {
    const fonts = this.list("fonts");
    const model = children(fonts, "font")[base];
    const font = model ? (model.cloneNode(true) as Element) : make(fonts, "font");
    toggle(font, "b", format.bold);
    toggle(font, "i", format.italic);
    if (format.fontSize !== undefined) replace(font, "sz", { val: format.fontSize });
    if (format.fontColor !== undefined) replace(font, "color", { rgb: argb(format.fontColor) });
    return this.add(fonts, font);
  }

  private fill(color: string): number {
    const fills = this.list("fills");
    // Excel takes the first two fills for its own, whatever they say.
    while (children(fills, "fill").length < 2) {
      append(append(fills, "fill"), "patternFill", { patternType: children(fills, "fill").length === 1 ? "none" : "gray125" });
    }
    const fill = make(fills, "fill");
    const pattern = append(fill, "patternFill", { patternType: "solid" });
    append(pattern, "fgColor", { rgb: argb(color) });
    append(pattern, "bgColor", { indexed: 64 });
    return this.add(fills, fill);
  }

  private align(xf: Element, format: CellFormat): void {
    const alignment = ensureChild(xf, "alignment", xfOrder);
    if (format.horizontal) alignment.setAttribute("horizontal", format.horizontal);
    if (format.vertical) alignment.setAttribute("vertical", format.vertical);
    if (format.wrap !== undefined) alignment.setAttribute("wrapText", format.wrap ? "1" : "0");
    xf.setAttribute("applyAlignment", "1");
  }

  /** The place of an element in its list: that of an equal one, or a new last one. */
  private add(list: Element, element: Element): number {
    const texts = this.texts.get(list) ?? new Map(children(list).map((known, index) => [printElementText(known), index] as const));
    this.texts.set(list, texts);
    const text = printElementText(element);
    const found = texts.get(text);
    if (found !== undefined) return found;
    list.appendChild(element);
    const index = children(list).length - 1;
    texts.set(text, index);
    list.setAttribute("count", String(index + 1));
    return index;
  }

  private list(name: string): Element {
    return ensureChild(this.sheet, name, styleSheetOrder);
  }
}

function set(xf: Element, attribute: string, value: number, applied: string): void {
  xf.setAttribute(attribute, String(value));
  xf.setAttribute(applied, "1");
}

function toggle(font: Element, name: string, wanted: boolean | undefined): void {
  if (wanted === undefined) return;
  if (wanted) return replace(font, name, {});
  const found = child(font, name);
  if (found) font.removeChild(found);
}

function replace(font: Element, name: string, attributes: Record<string, string | number>): void {
  const found = child(font, name);
  if (found) font.removeChild(found);
  insertInOrder(font, make(font, name, attributes), fontOrder);
}

/** `#1F6FEB` as files write it. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function findStyles(parts: PackageParts, workbookPart: string): string | null {
  return relationships(parts, workbookPart).find(({ kind }) => kind === "styles")?.target ?? null;
}

function addStyles(parts: PackageParts, workbookPart: string): string {
  const part = "xl/styles.xml";
  parts.setText(
    part,
    `${xmlDeclaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      `<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
      `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
      `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
      `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
      `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
      `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  );
  declarePart(parts, part, stylesType);
  relate(parts, workbookPart, "styles", part);
  return part;
}
