import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IStyleData } from "@univerjs/core";
import type { BorderLineStyle, BorderSide, CellStyle, Color } from "hucre";
import { fontName } from "../grid/font-fallback";

const pixelsPerIndent = 9;

const lines: Partial<Record<BorderLineStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
};

const horizontals: Record<string, HorizontalAlign> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const verticals: Record<string, VerticalAlign> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Colours of a file, with its theme. */
export class Palette {
  /** As the file lists them: dark 1, light 1, dark 2, light 2, accents… */
  constructor(private readonly theme: readonly string[]) {}

  hex(color: Color | undefined): string | undefined {
    if (!color) return undefined;
    if (color.rgb) return `#${color.rgb.slice(-6)}`;
    if (color.theme === undefined) return undefined;
    // Cells count light before dark, the theme dark before light.
    const index = color.theme < 4 ? color.theme ^ 1 : color.theme;
    const base = this.theme[index];
    return base ? `#${tinted(base, color.tint ?? 0)}` : undefined;
  }
}

function tinted(hex: string, tint: number): string {
  return [0, 2, 4]
    .map((start) => {
      const part = parseInt(hex.slice(start, start + 2), 16);
      const mixed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(mixed).toString(16).padStart(2, "0");
    })
    .join("")
    .toUpperCase();
}

/** A style of a file as Univer's. */
export function toUniverStyle(style: CellStyle, palette: Palette): IStyleData {
  const result: IStyleData = {};
  const { font, fill, border, alignment, numFmt } = style;
  if (font?.bold) result.bl = BooleanNumber.TRUE;
  if (font?.italic) result.it = BooleanNumber.TRUE;
  if (font?.underline) result.ul = { s: BooleanNumber.TRUE };
  if (font?.strikethrough) result.st = { s: BooleanNumber.TRUE };
  if (font?.size) result.fs = font.size;
  if (font?.name) result.ff = font.name;
  const ink = palette.hex(font?.color);
  if (ink && ink !== "#000000") result.cl = { rgb: ink };
  if (fill?.type === "pattern" && fill.pattern !== "none") {
    const paper = palette.hex(fill.fgColor);
    if (paper) result.bg = { rgb: paper };
  }
  if (numFmt && numFmt !== "General") result.n = { pattern: numFmt };
  if (alignment?.horizontal && horizontals[alignment.horizontal]) result.ht = horizontals[alignment.horizontal];
  if (alignment?.vertical && verticals[alignment.vertical]) result.vt = verticals[alignment.vertical];
  if (alignment?.wrapText) result.tb = WrapStrategy.WRAP;
  if (alignment?.indent) result.pd = { l: alignment.indent * pixelsPerIndent };
  const bd: IBorderData = {};
  for (const [edge, key] of [["top", "t"], ["bottom", "b"], ["left", "l"], ["right", "r"]] as const) {
    const side = border?.[edge];
    const s = side ? lines[side.style] : undefined;
    if (s) bd[key] = { s, cl: { rgb: palette.hex(side?.color) ?? "#000000" } };
  }
  if (Object.keys(bd).length > 0) result.bd = bd;
  return result;
}

/** A style of Univer as a file's. */
export function toFileStyle(style: IStyleData): CellStyle {
  const result: CellStyle = {};
  const font: NonNullable<CellStyle["font"]> = {};
  if (style.bl === BooleanNumber.TRUE) font.bold = true;
  if (style.it === BooleanNumber.TRUE) font.italic = true;
  if (style.ul?.s === BooleanNumber.TRUE) font.underline = true;
  if (style.st?.s === BooleanNumber.TRUE) font.strikethrough = true;
  if (style.fs) font.size = style.fs;
  if (style.ff) font.name = fontName(style.ff);
  const ink = fileColor(style.cl?.rgb);
  if (ink) font.color = ink;
  if (Object.keys(font).length > 0) result.font = { size: 11, name: "Calibri", ...font };
  const paper = fileColor(style.bg?.rgb);
  if (paper) result.fill = { type: "pattern", pattern: "solid", fgColor: paper };
  if (style.n?.pattern) result.numFmt = style.n.pattern;
  const alignment: NonNullable<CellStyle["alignment"]> = {};
  const horizontal = Object.entries(horizontals).find(([, value]) => value === style.ht)?.[0];
  const vertical = Object.entries(verticals).find(([, value]) => value === style.vt)?.[0];
  if (horizontal) alignment.horizontal = horizontal as "left";
  if (vertical) alignment.vertical = vertical as "top";
  if (style.tb === WrapStrategy.WRAP) alignment.wrapText = true;
  if (style.pd?.l) alignment.indent = Math.round(style.pd.l / pixelsPerIndent);
  if (Object.keys(alignment).length > 0) result.alignment = alignment;
  const border: NonNullable<CellStyle["border"]> = {};
  for (const [edge, key] of [["top", "t"], ["bottom", "b"], ["left", "l"], ["right", "r"]] as const) {
    const side = fileSide(style.bd?.[key]);
    if (side) border[edge] = side;
  }
  if (Object.keys(border).length > 0) result.border = border;
  return result;
}

function fileSide(side: IBorderData["t"]): BorderSide | null {
  if (!side?.s) return null;
  const line = Object.entries(lines).find(([, value]) => value === side.s)?.[0] ?? "thin";
  return { style: line as BorderLineStyle, color: fileColor(side.cl?.rgb) ?? { rgb: "000000" } };
}

export function fileColor(color: string | null | undefined | void): Color | undefined {
  if (!color) return undefined;
  const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (hex) return { rgb: hex.toUpperCase() };
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color)?.slice(1, 4);
  return parts ? { rgb: parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("").toUpperCase() } : undefined;
}
