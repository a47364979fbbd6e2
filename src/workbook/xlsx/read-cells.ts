import { readXlsx } from "hucre/xlsx";
import type { CellValue } from "../../plan/cell-value";
import { WorkbookError } from "../workbook-error";
import { pack } from "./zip-archive";
import { relationshipsPart, relationships } from "./relationships";
import type { PackageParts } from "./package-parts";
import type { SheetEntry } from "./workbook-part";

/** The cells of the sheets asked for, by sheet name; rows and columns from A1. */
export type SheetCells = ReadonlyMap<string, CellValue[][]>;

/**
 * Reads cells with hucre. It gets only what cells need (the sheets asked for, shared strings, styles): a drawing or a
 * chart it does not know cannot keep a plan from being read.
 * @throws WorkbookError `damaged`
 */
export async function readCells(
  parts: PackageParts,
  files: ReadonlyMap<string, Uint8Array>,
  workbookPart: string,
  sheets: readonly SheetEntry[],
): Promise<SheetCells> {
  if (sheets.length === 0) return new Map();
  const support = relationships(parts, workbookPart).filter(({ kind }) => ["sharedStrings", "styles", "theme"].includes(kind));
  const wanted = new Set([
    "[Content_Types].xml",
    relationshipsPart(""),
    workbookPart,
    relationshipsPart(workbookPart),
    ...support.map(({ target }) => target),
    ...sheets.map(({ part }) => part),
  ]);
  const bytes = pack(new Map([...files].filter(([name]) => wanted.has(name))), 0);
  try {
    const workbook = await readXlsx(bytes, { sheets: sheets.map(({ name }) => name) });
    const is1904 = workbook.dateSystem === "1904";
    const convert = (value: unknown): CellValue => cellValue(value, is1904);
    return new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.rows.map((row) => Array.from(row ?? [], convert))]));
  } catch (cause) {
    throw new WorkbookError("damaged", { cause, place: sheets.map(({ name }) => name).join(", ") });
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
