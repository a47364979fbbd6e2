import { CellValueType } from "@univerjs/core";
import { isWholeColumns, isWholeRows, type Block } from "../grid/block";
import { cellValue } from "../grid/grid";
import type { RangeObject } from "./range";
import { toExcelFormula } from "./structured-reference";

const errorValue = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

export const isErrorValue = (value: unknown) => typeof value === "string" && errorValue.test(value);

/** One answer for each cell, or null where Excel refuses too: whole rows and columns. */
function readCells<T>(range: RangeObject, read: (row: number, column: number) => T): T[][] | null {
  const { block } = range;
  if (isWholeColumns(block) || isWholeRows(block)) return null;
  return Array.from({ length: block.rows }, (_row, row) =>
    Array.from({ length: block.columns }, (_column, column) => read(block.row + row, block.column + column)),
  );
}

/** Reads cell after cell without asking for the matrix each time. */
function cellReader(range: RangeObject) {
  const { grid } = range.book;
  const cells = grid.cells(range.sheetId);
  const spilled = grid.formulas.getArrayFormulaCellData()[grid.unitId]?.[range.sheetId];
  return (row: number, column: number) => {
    const cell = cells.getValue(row, column);
    const result = spilled?.[row]?.[column];
    return result && (cell?.v === undefined || cell.v === null || cell.v === "") ? result : cell;
  };
}

export function readValues(range: RangeObject): unknown[][] | null {
  const read = cellReader(range);
  return readCells(range, (row, column) => cellValue(read(row, column)));
}

export function readFormulas(range: RangeObject): unknown[][] | null {
  const { grid } = range.book;
  const read = cellReader(range);
  return readCells(range, (row, column) => {
    const formula = grid.formula(range.sheetId, row, column);
    return formula ? toExcelFormula(formula) : cellValue(read(row, column));
  });
}

export function readTypes(range: RangeObject): string[][] | null {
  const read = cellReader(range);
  return readCells(range, (row, column) => {
    const cell = read(row, column);
    const value = cellValue(cell);
    if (typeof value === "number") return "Double";
    if (typeof value === "boolean") return "Boolean";
    if (value === "") return cell?.f || cell?.si ? "String" : "Empty";
    return isErrorValue(value) ? "Error" : "String";
  });
}

export function readFormats(range: RangeObject): string[][] | null {
  return readCells(range, (row, column) => range.book.grid.numberFormat(range.sheetId, row, column));
}

/** The cells as the grid shows them, in Spanish. */
export function readText(range: RangeObject): string[][] | null {
  const { grid } = range.book;
  const { block } = range;
  if (isWholeColumns(block) || isWholeRows(block)) return null;
  const read = cellReader(range);
  const shown = displayed(range, block);
  return readCells(range, (row, column) => {
    const cell = read(row, column);
    if (cell?.t === CellValueType.BOOLEAN) return cellValue(cell) ? "VERDADERO" : "FALSO";
    const words = shown[row - block.row]?.[column - block.column];
    if (words !== undefined && words !== "") return words;
    return String(cellValue(grid.cell(range.sheetId, row, column)));
  });
}

function displayed(range: RangeObject, block: Block): string[][] {
  const clipped = range.book.grid.clip(range.sheetId, block);
  return clipped ? range.book.grid.range(range.sheetId, clipped).getDisplayValues() : [];
}
