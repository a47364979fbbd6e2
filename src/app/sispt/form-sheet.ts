import { isBlank, type CellValue } from "../../plan/cell-value";
import type { RangeContent } from "../../workbook/port";
import { headerWords } from "../adoption/header-words";
import type { FormColumn, FormSheetShape } from "./form-columns";
import { SisptError } from "./sispt-error";
import { columnLetters } from "../../workbook/address";

/** A sheet of the form as a file has it: columns found by their headers, wherever they stand. */
export interface FormSheet {
  shape: FormSheetShape;
  name: string;
  /** Row of the headers, from 0. */
  headerRow: number;
  /** By id (`line`, `programming.2024`): the column of the sheet, from 0, and the header as it stands there. */
  columns: ReadonlyMap<string, { at: number; header: string }>;
  /** The rows below the headers that have any content. */
  rows: FormRow[];
  /** Columns whose header means nothing of the form. */
  unknown: { letter: string; header: string }[];
  /** Last row with content, from 0. */
  lastRow: number;
}

export interface FormRow {
  /** From 1, as Excel counts. */
  number: number;
  /** The cell as it stands, or null where the sheet lacks the column. */
  cell(id: string): CellValue;
}

/** Above the headers stands a line with the section's title; so deep a header row is looked for. */
const headerDepth = 15;

interface HeaderRow {
  row: number;
  columns: Map<string, { at: number; header: string }>;
  repeated: { header: string; letters: string } | null;
  unknown: { letter: string; header: string }[];
}

/**
 * Reads a sheet of the form.
 * @throws SisptError `no-header-row`, `column-repeated`, or `columns-missing` with what is missing
 */
export function readFormSheet(shape: FormSheetShape, range: RangeContent): FormSheet {
  const header = bestHeaderRow(shape, range);
  if (header === null) throw new SisptError("no-header-row", { sheet: range.sheet, depth: headerDepth });
  if (header.repeated !== null) throw new SisptError("column-repeated", { sheet: range.sheet, ...header.repeated });
  const absent = missingColumns(shape, header.columns);
  if (absent.length > 0) {
    throw new SisptError("columns-missing", { sheet: range.sheet, row: header.row + 1, columns: absent.join("», «") });
  }
  const rows = range.values.flatMap((values, index): FormRow[] => {
    const row = range.row + index;
    if (row <= header.row || values.every(isBlank)) return [];
    const cell = (id: string): CellValue => {
      const place = header.columns.get(id);
      return place === undefined ? null : (values[place.at - range.column] ?? null);
    };
    return [{ number: row + 1, cell }];
  });
  return {
    shape,
    name: range.sheet,
    headerRow: header.row,
    columns: header.columns,
    rows,
    unknown: header.unknown,
    lastRow: range.row + range.values.findLastIndex((values) => !values.every(isBlank)),
  };
}

/** True when a sheet has every column that the shape needs, whatever the sheet is called. */
export function looksLike(shape: FormSheetShape, range: RangeContent): boolean {
  const header = bestHeaderRow(shape, range);
  return header !== null && missingColumns(shape, header.columns).length === 0;
}

/** The years of the plan, as the headers of the programming say. @throws SisptError when one between them is missing */
export function yearsOf(sheet: FormSheet): number[] {
  const years = eachOf(sheet.columns, "programming").map(Number).sort((one, other) => one - other);
  const [first] = years;
  if (first === undefined || years.some((year, index) => year !== first + index)) {
    throw new SisptError("years-not-in-order", { sheet: sheet.name, years: years.join(", ") });
  }
  return years;
}

/** The years or biennia of a column that stands once for each of them. */
export function eachOf(columns: FormSheet["columns"], id: string): string[] {
  return [...columns.keys()].flatMap((key) => (key.startsWith(`${id}.`) ? [key.slice(id.length + 1)] : []));
}

function bestHeaderRow(shape: FormSheetShape, range: RangeContent): HeaderRow | null {
  let best: HeaderRow | null = null;
  for (const [index, values] of range.values.slice(0, headerDepth).entries()) {
    const row = headerRow(shape, range, index, values);
    if (row.columns.size >= 2 && row.columns.size > (best?.columns.size ?? 0)) best = row;
  }
  return best;
}

function headerRow(shape: FormSheetShape, range: RangeContent, index: number, values: readonly CellValue[]): HeaderRow {
  const found: HeaderRow = { row: range.row + index, columns: new Map(), repeated: null, unknown: [] };
  values.forEach((value, right) => {
    if (isBlank(value)) return;
    const at = range.column + right;
    const header = String(value);
    const id = meaning(shape, header);
    const before = id === null ? undefined : found.columns.get(id);
    if (id === null) found.unknown.push({ letter: columnLetters(at), header });
    else if (before !== undefined) found.repeated ??= { header, letters: `${columnLetters(before.at)}, ${columnLetters(at)}` };
    else found.columns.set(id, { at, header });
  });
  return found;
}

/** The id that a header means in this sheet; null when it means nothing of the form. */
function meaning(shape: FormSheetShape, header: string): string | null {
  const words = headerWords(header);
  const biennium = /^(.*?)(?: (?:del )?bienio)? (20\d\d) (20\d\d)$/.exec(words);
  const year = biennium === null ? /^(.*) (20\d\d)$/.exec(words) : null;
  for (const { id, words: pattern, each } of shape.columns) {
    if (each === "biennium" && biennium !== null && pattern.test(biennium[1] ?? "")) return `${id}.${biennium[2]}-${biennium[3]}`;
    if (each === "year" && year !== null && pattern.test(year[1] ?? "")) return `${id}.${year[2]}`;
    if (each === undefined && pattern.test(words)) return id;
  }
  return null;
}

/** The headers of the required columns that are not there; of annual ones, those of the years that others have. */
function missingColumns(shape: FormSheetShape, columns: HeaderRow["columns"]): string[] {
  const needed = shape.columns.filter(({ required }) => required);
  const all = (each: FormColumn["each"]): string[] => [
    ...new Set(needed.filter((one) => one.each === each).flatMap(({ id }) => eachOf(columns, id))),
  ].sort();
  return needed.flatMap(({ id, header, each }) => {
    if (each === undefined) return columns.has(id) ? [] : [header];
    const wanted = all(each);
    if (wanted.length === 0) return [header.replace(/ \{\w+\}/, "")];
    return wanted.filter((one) => !columns.has(`${id}.${one}`)).map((one) => header.replace(/\{\w+\}/, one));
  });
}
