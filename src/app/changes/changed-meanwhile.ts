import type { CellValue } from "../../plan/cell-value";
import { cellAddress, contains } from "../../workbook/address";
import type { CellBlock, WorkbookOperation, WorkbookPatch } from "../../workbook/patch";
import type { CellContent, CellPlace, RangeContent, TableContent, WorkbookContent } from "../../workbook/port";
import { nameKey } from "../../workbook/table-shape";
import { WorkbookError } from "../../workbook/workbook-error";
import { sameContent } from "./content-print";
import type { CellChange } from "./patch-changes";
import { writtenBlock } from "./read-before";

const namedPlaces = 5;

/** Cells that a patch overwrites and that hold something else than what whoever made the patch had read last. */
export function changedSinceRead(read: readonly WorkbookContent[], cells: readonly CellChange[]): CellPlace[] {
  return cells.filter((cell) => {
    const { sheet, row, column, before } = cell;
    // The result of a formula may be another without anybody having typed.
    if (before.formula !== undefined || before.filled === true) return false;
    const seen = read.findLast((content) => valuesIn(content, sheet, row, column).length > 0);
    return seen !== undefined && valuesIn(seen, sheet, row, column).some((value) => !sameContent(value, before.value));
  });
}

/** A header that a patch overwrites, as it was when it was read last. */
export interface OverwrittenHeader extends CellPlace {
  table: string;
  header: string;
}

/** A sheet is read after the headers of its tables: what somebody types between the two is in the cell alone. */
export function overwrittenHeaders(read: readonly WorkbookContent[], patch: WorkbookPatch): OverwrittenHeader[] {
  const tables = new Map(read.flatMap((content) => content.tables).map((table) => [nameKey(table.name), table]));
  const written = patch.flatMap((operation) => writtenBlock(operation) ?? []);
  return [...tables.values()].flatMap(({ name: table, sheet, row, column: first, headers }) => {
    const blocks = written.filter((each) => nameKey(each.sheet) === nameKey(sheet)).map(({ block }) => block);
    return headers.flatMap((header, at): OverwrittenHeader[] =>
      blocks.some((block) => contains(block, row, first + at)) ? [{ sheet, row, column: first + at, table, header }] : [],
    );
  });
}

/** Those of the headers that are not there any more as they were. */
export function changedHeaders(headers: readonly OverwrittenHeader[], { tables }: WorkbookContent): CellPlace[] {
  return headers.filter(({ table, row, column, header }) => {
    const now = tables.find(({ name }) => nameKey(name) === nameKey(table));
    return now?.row !== row || now.headers[column - now.column] !== header;
  });
}

/** Cells that a patch overwrites and that held something else when it was shown. */
export function changedSinceShown(shown: readonly CellChange[], cells: readonly CellChange[]): CellPlace[] {
  const key = ({ sheet, row, column }: CellPlace): string => `${nameKey(sheet)}!${row},${column}`;
  const before = new Map(shown.map((cell) => [key(cell), JSON.stringify(cell.before)]));
  return cells.filter((cell) => before.get(key(cell)) !== JSON.stringify(cell.before));
}

/** Cells that hold something else in one of two readings of a sheet than in the other. */
export function changedCells(before: RangeContent, now: RangeContent): CellPlace[] {
  const at = ({ row, column, values }: RangeContent, place: CellPlace): CellValue => values[place.row - row]?.[place.column - column] ?? null;
  const places = [before, now].flatMap(({ sheet, row, column, values }) =>
    values.flatMap((cells, down) => cells.map((_, right): CellPlace => ({ sheet, row: row + down, column: column + right }))),
  );
  const different = places.filter((place) => !sameContent(at(before, place), at(now, place)));
  return [...new Map(different.map((place) => [`${place.row},${place.column}`, place])).values()];
}

export function changedMeanwhile(cells: readonly CellPlace[]): WorkbookError {
  const places = cells.slice(0, namedPlaces).map(({ sheet, row, column }) => `${sheet}!${cellAddress(row, column)}`);
  return new WorkbookError("changed-meanwhile", { place: [...places, ...(cells.length > namedPlaces ? ["…"] : [])].join(", ") });
}

/** Puts back what others had written in cells. */
export function putBack(cells: readonly CellContent[]): WorkbookOperation[] {
  return cells.map(({ sheet, row, column, content }) =>
    "formula" in content
      ? { kind: "write-formulas", sheet, row, column, formulas: [[content.formula]] }
      : { kind: "write-values", sheet, row, column, values: [[content.value]] },
  );
}

/** The failure, saying also what others had written in cells that could not be put back. */
export function withLost(failure: unknown, cells: readonly CellContent[]): WorkbookError {
  const told = failure instanceof WorkbookError ? failure : new WorkbookError("unexpected", { cause: failure, message: String(failure) });
  told.notPutBack = cells;
  return told;
}

/** What the content says of a cell, as a part of a table and of its sheet: these are read one after the other. */
function valuesIn({ tables, ranges }: WorkbookContent, sheet: string, row: number, column: number): CellValue[] {
  const table = tables.find((each) => nameKey(each.sheet) === nameKey(sheet) && contains(bodyOf(each), row, column));
  const range = ranges.find((each) => nameKey(each.sheet) === nameKey(sheet));
  return [
    ...(table ? [table.rows[row - table.row - 1]?.[column - table.column] ?? null] : []),
    ...(range ? [range.values[row - range.row]?.[column - range.column] ?? null] : []),
  ];
}

function bodyOf({ row, column, rows, headers }: TableContent): CellBlock {
  return { row: row + 1, column, rowCount: rows.length, columnCount: headers.length };
}
