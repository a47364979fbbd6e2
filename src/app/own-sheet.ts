import { isBlank, type CellValue } from "../plan/cell-value";
import { fold } from "../i18n/fold";
import type { Language } from "../i18n/language";
import { addedSheet } from "../sheets/sheet-operations";
import { pageOperation } from "../sheets/sheet-style";
import type { WorkbookOperation, WorkbookPatch } from "../workbook/patch";
import type { RangeContent, WorkbookContent } from "../workbook/port";

/** A sheet that the product writes whole, and writes anew in its place. */
export interface OwnSheet<Row extends { cells: CellValue[] }> {
  /** Namespace of the custom XML part that says which cells of the workbook are an earlier one, and its element. */
  namespace: string;
  element: string;
  widths: readonly number[];
  /** The row that empties one of an earlier sheet. */
  blank: (cells: CellValue[]) => Row;
  formats: (sheet: string, rows: readonly Row[]) => WorkbookOperation[];
}

/** The cells that were written earlier: the first `rows` rows of a sheet. */
export interface OwnBlock {
  sheet: string;
  rows: number;
  /** Of what was written: whoever typed into it must not lose it. */
  print: string;
}

/** What a custom part says of them; null when it says nothing that is understood. */
export function ownBlock(part: string | null): OwnBlock | null {
  const [, encoded, rows, print] = /sheet="([^"]*)" rows="(\d+)" print="(\w+)"/.exec(part ?? "") ?? [];
  if (encoded === undefined || rows === undefined || print === undefined) return null;
  return { sheet: decodeURIComponent(encoded), rows: Number(rows), print };
}

/** A sheet without content, to be written on. */
export function emptyBlock(sheet: string): OwnBlock {
  return { sheet, rows: 0, print: printOf([]) };
}

/**
 * The patch that writes the rows on a sheet of that name. The cells of an earlier one are replaced when they are as
 * they were written and nothing of the user stands where the new one needs room; otherwise a sheet is added.
 */
export function ownSheetPatch<Row extends { cells: CellValue[] }>(
  { namespace, element, widths, blank, formats }: OwnSheet<Row>,
  name: string,
  rows: readonly Row[],
  content: Pick<WorkbookContent, "sheets" | "ranges">,
  own: OwnBlock | null,
  language: Language,
): { sheet: string; patch: WorkbookPatch } {
  const values = rows.map(({ cells }) => cells);
  const range = content.ranges.find(({ sheet }) => own !== null && fold(sheet) === fold(own.sheet));
  const replaced = own !== null && range !== undefined && isFree(range, own, values.length, widths.length) ? own : null;
  const sheet = replaced === null ? addedSheet(name, new Set(content.sheets.map((each) => fold(each.name)))) : (range?.sheet ?? name);
  const emptied = Array.from({ length: Math.max(0, (replaced?.rows ?? 0) - values.length) }, () => new Array<CellValue>(widths.length).fill(null));
  const part = `<${element} xmlns="${namespace}" sheet="${encodeURIComponent(sheet)}" rows="${values.length}" print="${printOf(values)}"/>`;
  return {
    sheet,
    patch: [
      ...(replaced === null ? [{ kind: "add-sheet", sheet, tabColor: "#5B6770", showGridlines: false } as const] : []),
      { kind: "write-values", sheet, row: 0, column: 0, values: [...values, ...emptied] },
      ...formats(sheet, [...rows, ...emptied.map(blank)]),
      { kind: "set-column-widths", sheet, column: 0, widths: [...widths] },
      pageOperation(sheet, null, language),
      { kind: "set-part", namespace, xml: part },
      { kind: "activate-sheet", sheet },
    ],
  };
}

function isFree(range: RangeContent, own: OwnBlock, needed: number, columns: number): boolean {
  const row = (at: number) => Array.from({ length: columns }, (_, column) => range.values[at - range.row]?.[column - range.column] ?? null);
  const written = Array.from({ length: own.rows }, (_, at) => row(at));
  const below = Array.from({ length: Math.max(0, needed - own.rows) }, (_, at) => row(own.rows + at));
  return printOf(written) === own.print && below.every((cells) => cells.every(isBlank));
}

/** A short print of the cells: equal cells have the same, and others hardly ever. */
function printOf(values: readonly CellValue[][]): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (const character of JSON.stringify(values.map((cells) => cells.map((value) => (value === "" ? null : value))))) {
    const code = character.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
  }
  return `${(one >>> 0).toString(16)}x${(other >>> 0).toString(16)}`;
}
