import { readXlsx } from "hucre/xlsx";
import type { CellValue } from "../../plan/cell-value";
import { blockAddress, cellAddress } from "../address";
import type { CellBlock } from "../patch";
import { WorkbookError } from "../workbook-error";
import { cellsOnly, dataBlock, filledRowsIn, mostCells, mostFilledRows, sheetExtent, textDownTo, usualCells } from "./content-block";
import { isTooMuchXml } from "./xml-size";
import { pack } from "./zip-archive";
import { relationshipsPart, relationships } from "./relationships";
import { decodeText, type PackageParts } from "./package-parts";
import type { SheetEntry } from "./workbook-part";

/** The cells of the sheets asked for, by sheet name; rows and columns from A1. */
export type SheetCells = ReadonlyMap<string, CellValue[][]>;

/** A sheet to read; `block` where only that much of it is wanted. */
export interface WantedCells {
  sheet: SheetEntry;
  block: CellBlock | null;
}

/**
 * Reads cells with hucre. It gets only what cells need (those of the sheets asked for, shared strings, styles): a drawing or a
 * chart it does not know cannot keep a plan from being read.
 *
 * hucre gives full rows from A1 to the last cell of the sheet. Where a stray cell far from the data would make that too
 * much, only the block wanted is read, or else the data without the stray cells.
 * @throws WorkbookError `damaged`, or `too-large` with the sheet's last cell as place
 */
export async function readCells(
  parts: PackageParts,
  files: ReadonlyMap<string, Uint8Array>,
  workbookPart: string,
  wanted: readonly WantedCells[],
): Promise<SheetCells> {
  const whole: string[] = [];
  const bounded: { name: string; range: string }[] = [];
  const texts = new Map<string, string>();
  for (const { sheet, block } of wanted) {
    const text = cellsOnly(parts.text(sheet.part));
    const bound = boundOf(text, sheet.name, block);
    if (bound === null) whole.push(sheet.name);
    else bounded.push({ name: sheet.name, range: bound.range });
    texts.set(sheet.part, bound?.text ?? text);
  }
  const cells = new Map<string, CellValue[][]>();
  if (wanted.length === 0) return cells;
  const bytes = packed(parts, files, workbookPart, texts);
  if (whole.length > 0) await read(bytes, whole, undefined, cells);
  for (const { name, range } of bounded) await read(bytes, [name], range, cells);
  return cells;
}

/** The range to which reading a sheet must be bounded, and its text as far as that; null when all of it can be read. */
function boundOf(text: string, sheet: string, wanted: CellBlock | null): { range: string; text: string } | null {
  const extent = sheetExtent(text);
  const { rowCount, columnCount } = extent;
  const isUsual = rowCount * columnCount <= usualCells && filledRowsIn(extent, { row: 0, rowCount }) <= mostFilledRows;
  if (isUsual) return null;
  const block = wanted ?? dataBlock(extent);
  const isTooMuch = (block.row + block.rowCount) * (block.column + block.columnCount) > mostCells || filledRowsIn(extent, block) > mostFilledRows;
  if (isTooMuch) throw new WorkbookError("too-large", { place: `${sheet}!${cellAddress(rowCount - 1, columnCount - 1)}` });
  return { range: blockAddress(block), text: textDownTo(text, block.row + block.rowCount - 1) };
}

function packed(
  parts: PackageParts,
  files: ReadonlyMap<string, Uint8Array>,
  workbookPart: string,
  sheets: ReadonlyMap<string, string>,
): Uint8Array {
  const support = relationships(parts, workbookPart).filter(({ kind }) => ["sharedStrings", "styles", "theme"].includes(kind));
  // hucre makes trees of these without a bound; strings it reads one after the other.
  for (const { kind, target } of support) {
    if (kind !== "sharedStrings" && parts.has(target) && isTooMuchXml(parts.text(target))) throw new WorkbookError("too-large", { place: target });
  }
  const names = new Set([
    "[Content_Types].xml",
    relationshipsPart(""),
    workbookPart,
    relationshipsPart(workbookPart),
    ...support.map(({ target }) => target),
    ...sheets.keys(),
  ]);
  const content = (name: string, bytes: Uint8Array) => (sheets.has(name) ? new TextEncoder().encode(sheets.get(name)) : inUtf8(bytes));
  return pack(new Map([...files].filter(([name]) => names.has(name)).map(([name, bytes]) => [name, content(name, bytes)])), 0);
}

/** hucre reads nothing else. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide ? new TextEncoder().encode(decodeText(bytes)) : bytes;
}

async function read(bytes: Uint8Array, sheets: string[], range: string | undefined, into: Map<string, CellValue[][]>): Promise<void> {
  try {
    const workbook = await readXlsx(bytes, { sheets, range });
    const is1904 = workbook.dateSystem === "1904";
    const convert = (value: unknown): CellValue => cellValue(value, is1904);
    for (const sheet of workbook.sheets) into.set(sheet.name, sheet.rows.map((row) => Array.from(row ?? [], convert)));
  } catch (cause) {
    throw new WorkbookError("damaged", { cause, place: sheets.join(", ") });
  }
}

function cellValue(value: unknown, is1904: boolean): CellValue {
  if (value instanceof Date) return serialNumber(value, is1904);
  if (value === "") return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** The number that the cell holds: hucre turns numbers with a date format into dates, in universal time. */
function serialNumber(date: Date, is1904: boolean): number {
  const days = (date.getTime() - Date.UTC(is1904 ? 1904 : 1899, is1904 ? 0 : 11, is1904 ? 1 : 31)) / 86400000;
  // Excel counts a 29 February 1900 that was none.
  const serial = !is1904 && days >= 60 ? days + 1 : days;
  return Math.round(serial * 1e9) / 1e9;
}
