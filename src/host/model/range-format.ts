import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { isWholeColumns, isWholeRows, type Block } from "../grid/block";
import { fontName } from "../grid/font-fallback";
import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { invalidArgument } from "../protocol/host-error";
import type { RangeObject } from "./range";

/** A style property that is removed rather than set. */
type StyleChange = { [K in keyof IStyleData]?: IStyleData[K] | null };

const pointsPerPixel = 3 / 4;

/** `range.format`. */
export class RangeFormatObject implements HostObject {
  readonly api: ApiType = formatApi;
  constructor(readonly range: RangeObject) {}
}

class RangeFillObject implements HostObject {
  readonly api: ApiType = fillApi;
  constructor(readonly range: RangeObject) {}
}

class RangeFontObject implements HostObject {
  readonly api: ApiType = fontApi;
  constructor(readonly range: RangeObject) {}
}

/** Sets a style on every cell; on the default style of whole columns and rows. */
export function applyStyle(range: RangeObject, change: StyleChange): void {
  const { grid } = range.book;
  const { block, sheetId } = range;
  const style = change as IStyleData;
  if (isWholeColumns(block)) {
    const clipped = grid.clip(sheetId, block) ?? block;
    const sheet = grid.sheet(sheetId);
    for (let column = clipped.column; column < clipped.column + clipped.columns; column += 1) {
      const before = sheet.getColumnDefaultStyle(column);
      sheet.setColumnDefaultStyle(column, { ...(typeof before === "object" ? before : {}), ...style });
    }
    return;
  }
  const target = isWholeRows(block) ? grid.clip(sheetId, block) : block;
  if (!target) return;
  for (let row = target.row; row < target.row + target.rows; row += 1) {
    for (let column = target.column; column < target.column + target.columns; column += 1) {
      grid.writer.set(sheetId, row, column, { s: style });
    }
  }
}

/** What all cells have in common; `mixed` when they differ. */
function common<T>(range: RangeObject, read: (style: IStyleData) => T, mixed: T | null): T | null {
  const clipped = range.book.grid.clip(range.sheetId, range.block);
  if (!clipped) return read({});
  const first = read(range.book.grid.style(range.sheetId, clipped.row, clipped.column));
  for (let row = clipped.row; row < clipped.row + clipped.rows; row += 1) {
    for (let column = clipped.column; column < clipped.column + clipped.columns; column += 1) {
      if (read(range.book.grid.style(range.sheetId, row, column)) !== first) return mixed;
    }
  }
  return first;
}

/** `#RRGGBB` from what Univer keeps: the same, a name, or `rgb(…)`. */
export function hexColor(color: Nullable<string> | void, absent: string): string {
  if (!color) return absent;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

const named: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** @throws InvalidArgument for what is no colour. */
export function readColor(color: string): string {
  const hex = named[color.toLowerCase()] ?? (color.startsWith("#") ? color : `#${color}`);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw invalidArgument(`${color} is no colour.`);
  return hex.toUpperCase();
}

const horizontal: Record<string, HorizontalAlign | null> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const vertical: Record<string, VerticalAlign | null> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

function wordFor<T>(words: Record<string, T | null>, value: T | null | undefined, absent: string): string {
  return Object.entries(words).find(([, entry]) => entry === value && entry !== null)?.[0] ?? absent;
}

function fromWord<T>(words: Record<string, T | null>, word: string): T | null {
  const value = words[word];
  if (value === undefined) throw invalidArgument(`${word} is not known.`);
  return value;
}

function sizes(range: RangeObject, axis: "columns" | "rows"): Block {
  return range.book.grid.clip(range.sheetId, axis === "columns" ? { ...range.block, rows: 1 } : { ...range.block, columns: 1 }) ?? range.block;
}

function readSize(range: RangeObject, axis: "columns" | "rows"): number | null {
  const sheet = range.book.grid.worksheet(range.sheetId);
  const block = sizes(range, axis);
  const all =
    axis === "columns"
      ? Array.from({ length: block.columns }, (_value, index) => sheet.getColumnWidth(block.column + index))
      : Array.from({ length: block.rows }, (_value, index) => sheet.getRowHeight(block.row + index));
  return all.every((size) => size === all[0]) ? (all[0] ?? 0) * pointsPerPixel : null;
}

function writeSize(range: RangeObject, axis: "columns" | "rows", points: number): void {
  const { grid } = range.book;
  const { block } = range;
  if (axis === "columns" && !isWholeRows(block)) grid.ensureSize(range.sheetId, 1, block.column + block.columns);
  if (axis === "rows" && !isWholeColumns(block)) grid.ensureSize(range.sheetId, block.row + block.rows, 1);
  const { row, column, rows, columns } = sizes(range, axis);
  const pixels = Math.round(points / pointsPerPixel);
  if (axis === "columns") grid.widths.set(range.sheetId, column, columns, pixels);
  else grid.asHost(() => grid.sheet(range.sheetId).setRowHeightsForced(row, rows, pixels));
}

const pixelsPerCharacter = 7.5;
const widestColumnPixels = 480;

/** An estimate from the length of the shown text: without a page there is nothing to measure letters with. */
function autofitColumns(range: RangeObject): void {
  const { grid } = range.book;
  const used = grid.usedBlock(range.sheetId, range.block, true);
  if (!used) return;
  const shown = grid.range(range.sheetId, used).getDisplayValues();
  for (let column = 0; column < used.columns; column += 1) {
    const longest = Math.max(...shown.map((line) => longestLine(String(line[column] ?? ""))));
    if (longest === 0) continue;
    const pixels = Math.min(widestColumnPixels, Math.round(longest * pixelsPerCharacter) + 16);
    grid.widths.set(range.sheetId, used.column + column, 1, pixels);
  }
}

const longestLine = (text: string) => Math.max(...text.split("\n").map((line) => line.length));

function autofitRows(range: RangeObject): void {
  const { grid } = range.book;
  const clipped = grid.clip(range.sheetId, range.block);
  if (clipped) grid.asHost(() => grid.sheet(range.sheetId).setRowAutoHeight(clipped.row, clipped.rows));
}

const formatApi = defineApi<RangeFormatObject>("RangeFormat", {
  properties: {
    columnWidth: {
      read: ({ range }) => readSize(range, "columns"),
      write: ({ range }, points: number) => writeSize(range, "columns", points),
    },
    rowHeight: {
      read: ({ range }) => readSize(range, "rows"),
      write: ({ range }, points: number) => writeSize(range, "rows", points),
    },
    wrapText: {
      read: ({ range }) => common(range, (style) => style.tb === WrapStrategy.WRAP, null),
      write: ({ range }, wrap: boolean) => applyStyle(range, { tb: wrap ? WrapStrategy.WRAP : null }),
    },
    horizontalAlignment: {
      read: ({ range }) => common(range, (style) => wordFor(horizontal, style.ht, "General"), null),
      write: ({ range }, word: string) => applyStyle(range, { ht: fromWord(horizontal, word) }),
    },
    verticalAlignment: {
      read: ({ range }) => common(range, (style) => wordFor(vertical, style.vt, "Bottom"), null),
      write: ({ range }, word: string) => applyStyle(range, { vt: fromWord(vertical, word) }),
    },
    indentLevel: {
      read: ({ range }) => common(range, (style) => Math.round((style.pd?.l ?? 0) / pixelsPerIndent), null),
      write: ({ range }, level: number) => applyStyle(range, { pd: level > 0 ? { l: level * pixelsPerIndent } : null }),
    },
  },
  objects: {
    fill: ({ range }) => new RangeFillObject(range),
    font: ({ range }) => new RangeFontObject(range),
    borders: ({ range }) => new RangeBordersObject(range),
  },
  methods: {
    autofitColumns: ({ range }) => autofitColumns(range),
    autofitRows: ({ range }) => autofitRows(range),
  },
});

const pixelsPerIndent = 9;

const fillApi = defineApi<RangeFillObject>("RangeFill", {
  properties: {
    color: {
      read: ({ range }) => common(range, (style) => hexColor(style.bg?.rgb, "#FFFFFF"), ""),
      write: ({ range }, color: string) => applyStyle(range, { bg: color ? { rgb: readColor(color) } : null }),
    },
  },
  methods: { clear: ({ range }) => applyStyle(range, { bg: null }) },
});

const flag = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const fontApi = defineApi<RangeFontObject>("RangeFont", {
  properties: {
    bold: {
      read: ({ range }) => common(range, (style) => style.bl === BooleanNumber.TRUE, null),
      write: ({ range }, bold: boolean) => applyStyle(range, { bl: flag(bold) }),
    },
    italic: {
      read: ({ range }) => common(range, (style) => style.it === BooleanNumber.TRUE, null),
      write: ({ range }, italic: boolean) => applyStyle(range, { it: flag(italic) }),
    },
    color: {
      read: ({ range }) => common(range, (style) => hexColor(style.cl?.rgb, "#000000"), ""),
      write: ({ range }, color: string) => applyStyle(range, { cl: { rgb: readColor(color) } }),
    },
    size: {
      read: ({ range }) => common(range, (style) => style.fs ?? 11, null),
      write: ({ range }, size: number) => applyStyle(range, { fs: size }),
    },
    name: {
      read: ({ range }) => common(range, (style) => fontName(style.ff ?? "Calibri"), null),
      write: ({ range }, name: string) => applyStyle(range, { ff: name }),
    },
    underline: {
      read: ({ range }) => common(range, (style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None"), null),
      write: ({ range }, line: string) => applyStyle(range, { ul: line === "None" ? null : { s: BooleanNumber.TRUE } }),
    },
    strikethrough: {
      read: ({ range }) => common(range, (style) => style.st?.s === BooleanNumber.TRUE, null),
      write: ({ range }, struck: boolean) => applyStyle(range, { st: struck ? { s: BooleanNumber.TRUE } : null }),
    },
  },
});

type EdgeKey = "t" | "b" | "l" | "r";

const edges: Record<string, { key: EdgeKey; of: (block: Block) => Block }> = {
  EdgeTop: { key: "t", of: (block) => ({ ...block, rows: 1 }) },
  EdgeBottom: { key: "b", of: (block) => ({ ...block, row: block.row + block.rows - 1, rows: 1 }) },
  EdgeLeft: { key: "l", of: (block) => ({ ...block, columns: 1 }) },
  EdgeRight: { key: "r", of: (block) => ({ ...block, column: block.column + block.columns - 1, columns: 1 }) },
  InsideHorizontal: { key: "b", of: (block) => ({ ...block, rows: Math.max(1, block.rows - 1) }) },
  InsideVertical: { key: "r", of: (block) => ({ ...block, columns: Math.max(1, block.columns - 1) }) },
};

const lineStyles: Record<string, BorderStyleTypes | null> = {
  None: null,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

/** `range.format.borders`: the four edges and the lines inside; Univer has no diagonals here. */
class RangeBordersObject implements HostObject {
  readonly api: ApiType = bordersApi;
  constructor(readonly range: RangeObject) {}
}

class RangeBorderObject implements HostObject {
  readonly api: ApiType = borderApi;
  constructor(
    readonly range: RangeObject,
    readonly edge: string,
  ) {}

  get key(): EdgeKey {
    return edges[this.edge]?.key ?? "t";
  }

  get cells(): RangeObject {
    const { range } = this;
    return range.book.range(range.sheetId, edges[this.edge]?.of(range.block) ?? range.block);
  }

  current() {
    const { book, sheetId, block } = this.cells;
    return book.grid.style(sheetId, block.row, block.column).bd?.[this.key] ?? null;
  }

  change(line: { s?: BorderStyleTypes | null; color?: string }): void {
    const { cells, key } = this;
    const { grid } = cells.book;
    const clipped = grid.clip(cells.sheetId, cells.block);
    if (!clipped) return;
    for (let row = clipped.row; row < clipped.row + clipped.rows; row += 1) {
      for (let column = clipped.column; column < clipped.column + clipped.columns; column += 1) {
        const before = grid.style(cells.sheetId, row, column).bd ?? {};
        const old = before[key];
        const s = line.s === undefined ? (old?.s ?? BorderStyleTypes.THIN) : line.s;
        const edge = s === null ? null : { s, cl: { rgb: line.color ?? old?.cl?.rgb ?? "#000000" } };
        grid.writer.set(cells.sheetId, row, column, { s: { bd: { ...before, [key]: edge } as IBorderData } });
      }
    }
  }
}

const bordersApi = defineApi<RangeBordersObject>("RangeBorderCollection", {
  properties: { count: () => Object.keys(edges).length },
  items: ({ range }) => Object.keys(edges).map((edge) => new RangeBorderObject(range, edge)),
  item: ({ range }, key) => {
    if (!edges[String(key)]) throw invalidArgument(`the preview has no border ${key}.`);
    return new RangeBorderObject(range, String(key));
  },
});

const borderApi = defineApi<RangeBorderObject>("RangeBorder", {
  identity: ({ edge }) => ({ Id: edge, SideIndex: edge }),
  properties: {
    sideIndex: ({ edge }) => edge,
    style: {
      read: (border) => wordFor(lineStyles, border.current()?.s ?? null, "None"),
      write: (border, word: string) => border.change({ s: fromWord(lineStyles, word) }),
    },
    color: {
      read: (border) => hexColor(border.current()?.cl?.rgb, "#000000"),
      write: (border, color: string) => border.change({ color: readColor(color) }),
    },
    weight: {
      read: (border) => (border.current()?.s === BorderStyleTypes.MEDIUM ? "Medium" : "Thin"),
      write: (border, weight: string) => {
        const s = { Medium: BorderStyleTypes.MEDIUM, Thick: BorderStyleTypes.THICK }[weight] ?? BorderStyleTypes.THIN;
        border.change({ s });
      },
    },
  },
});
