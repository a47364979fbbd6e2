import type { CellValue } from "../../plan/cell-value";
import { cellAddress, contains } from "../../workbook/address";
import type { WorkbookOperation } from "../../workbook/patch";
import type { CellContent, CellPlace, RangeContent, WorkbookContent } from "../../workbook/port";
import { nameKey } from "../../workbook/table-shape";
import { WorkbookError } from "../../workbook/workbook-error";
import { sameContent } from "./content-print";
import type { CellChange } from "./patch-changes";

const namedPlaces = 5;

/** Cells that a patch overwrites and that hold something else than what whoever made the patch had read last. */
export function changedSinceRead(read: readonly WorkbookContent[], cells: readonly CellChange[]): CellPlace[] {
  return cells.filter((cell) => {
    const { sheet, row, column, before } = cell;
    // The result of a formula may be another without anybody having typed.
    if (before.formula !== undefined || before.filled === true) return false;
    const seen = read.findLast((content) => valueIn(content, sheet, row, column) !== undefined);
    const value = seen && valueIn(seen, sheet, row, column);
    return value !== undefined && !sameContent(value, before.value);
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

/** Undefined where the content does not have the cell. */
function valueIn({ tables, ranges }: WorkbookContent, sheet: string, row: number, column: number): CellValue | undefined {
  for (const table of tables) {
    if (nameKey(table.sheet) !== nameKey(sheet)) continue;
    const body = { row: table.row + 1, column: table.column, rowCount: table.rows.length, columnCount: table.headers.length };
    if (contains(body, row, column)) return table.rows[row - body.row]?.[column - body.column] ?? null;
  }
  const range = ranges.find((each) => nameKey(each.sheet) === nameKey(sheet));
  return range && (range.values[row - range.row]?.[column - range.column] ?? null);
}
