import { blockAddress, bounding, fromRange, fullAddress, insideGrid, intersect, isWholeColumns, isWholeRows } from "../grid/block";
import { maxColumns, maxRows, parseBlock, splitAddress, type Block } from "../grid/block";
import { defineApi, type ApiType, type HostObject } from "../protocol/api-type";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import type { Book } from "./book";
import { ConditionalFormatsObject } from "./conditional-formats";
import { DataValidationObject } from "./data-validation";
import { clearRange, deleteCells, insertCells } from "./range-edit";
import { mergedAreas } from "./range-areas";
import { readFormats, readFormulas, readText, readTypes, readValues } from "./range-read";
import { writeFormats, writeValues } from "./range-write";
import { startOf } from "./picture-facts";
import { RangeFormatObject } from "./range-format";
import { TablesObject } from "./tables";

/** `Excel.Range`: a block of one sheet. Its geometry never touches the cells; only reading and writing do. */
export class RangeObject implements HostObject {
  readonly api: ApiType = rangeApi;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly block: Block,
  ) {}

  at(block: Block): RangeObject {
    return this.book.range(this.sheetId, insideGrid(block));
  }
}

/** A range given as an object or as an address. */
export function asRange(book: Book, sheetId: string | null, value: RangeObject | string): RangeObject {
  if (value instanceof RangeObject) return value;
  const { sheet, local } = splitAddress(String(value));
  const owner = sheet === null ? sheetId : book.grid.sheetIdByName(sheet);
  const block = parseBlock(local);
  if (!owner) throw itemNotFound(`sheet ${sheet ?? ""}`);
  if (!block) throw invalidArgument(`${value} is no address.`);
  return book.range(owner, block);
}

function usedWithin(range: RangeObject, valuesOnly: unknown): RangeObject | null {
  const block = range.book.grid.usedBlock(range.sheetId, range.block, valuesOnly === true);
  return block ? range.at(block) : null;
}

function intersection(range: RangeObject, other: RangeObject | string): RangeObject | null {
  const second = asRange(range.book, range.sheetId, other);
  const block = second.sheetId === range.sheetId ? intersect(range.block, second.block) : null;
  return block ? range.at(block) : null;
}

/** The cells that the formula in the first cell fills; null when it fills its own only. */
function spillingTo(range: RangeObject): RangeObject | null {
  const { grid } = range.book;
  const filled = grid.formulas.getArrayFormulaRange()[grid.unitId]?.[range.sheetId]?.[range.block.row]?.[range.block.column];
  const block = filled ? fromRange(filled) : null;
  return block && block.rows * block.columns > 1 ? range.at(block) : null;
}

export function selectRange(range: RangeObject): void {
  const { grid } = range.book;
  const sheet = grid.sheet(range.sheetId);
  if (sheet.isSheetHidden()) throw new HostError("InvalidOperation", "The sheet is hidden.");
  // As in Excel, cells below and to the right of all content can be selected; whole rows and columns end with the sheet.
  const { row, column, rows, columns } = range.block;
  grid.ensureSize(
    range.sheetId,
    row + (isWholeColumns(range.block) ? 1 : rows),
    column + (isWholeRows(range.block) ? 1 : columns),
  );
  const clipped = grid.clip(range.sheetId, range.block) ?? range.block;
  grid.asHost(() => {
    grid.book.setActiveSheet(sheet);
    grid.range(range.sheetId, clipped).activate();
  });
  range.book.reveal(range.sheetId, clipped);
}

function below(range: RangeObject, count: number): RangeObject {
  const { row, column, rows, columns } = range.block;
  if (count < 0) return range.at({ row: row + rows + count, column, rows: -count, columns });
  return range.at({ row: row + rows, column, rows: count, columns });
}

function rightOf(range: RangeObject, count: number): RangeObject {
  const { row, column, rows, columns } = range.block;
  if (count < 0) return range.at({ row, column: column + columns + count, rows, columns: -count });
  return range.at({ row, column: column + columns, rows, columns: count });
}

function setHidden(range: RangeObject, dimension: "row" | "column", hidden: boolean): void {
  const sheet = range.book.grid.sheet(range.sheetId);
  const { row, column, rows, columns } = range.block;
  range.book.grid.asHost(() => {
    if (dimension === "row") return hidden ? sheet.hideRows(row, rows) : sheet.showRows(row, rows);
    return hidden ? sheet.hideColumns(column, columns) : sheet.showColumns(column, columns);
  });
}

const rangeApi = defineApi<RangeObject>("Range", {
  properties: {
    address: ({ book, sheetId, block }) => fullAddress(book.grid.sheetName(sheetId), block),
    addressLocal: ({ book, sheetId, block }) => fullAddress(book.grid.sheetName(sheetId), block),
    cellCount: ({ block }) => {
      const count = block.rows * block.columns;
      return count > 2 ** 31 - 1 ? -1 : count;
    },
    rowIndex: ({ block }) => block.row,
    columnIndex: ({ block }) => block.column,
    rowCount: ({ block }) => block.rows,
    columnCount: ({ block }) => block.columns,
    left: ({ book, sheetId, block }) => startOf(book, sheetId, "column", block.column),
    top: ({ book, sheetId, block }) => startOf(book, sheetId, "row", block.row),
    isEntireColumn: ({ block }) => isWholeColumns(block),
    isEntireRow: ({ block }) => isWholeRows(block),
    values: { read: readValues, write: (range, values: unknown) => writeValues(range, values) },
    formulas: { read: readFormulas, write: (range, values: unknown) => writeValues(range, values) },
    text: readText,
    valueTypes: readTypes,
    numberFormat: { read: readFormats, write: (range, formats: unknown) => writeFormats(range, formats) },
    rowHidden: {
      read: ({ book, sheetId, block }) => !book.grid.worksheet(sheetId).getRowVisible(block.row),
      write: (range, hidden: boolean) => setHidden(range, "row", hidden),
    },
    columnHidden: {
      read: ({ book, sheetId, block }) => !book.grid.worksheet(sheetId).getColVisible(block.column),
      write: (range, hidden: boolean) => setHidden(range, "column", hidden),
    },
  },
  objects: {
    worksheet: ({ book, sheetId }) => book.sheet(sheetId),
    format: (range) => new RangeFormatObject(range),
    dataValidation: (range) => new DataValidationObject(range),
    conditionalFormats: (range) => new ConditionalFormatsObject(range),
  },
  calculated: ["getUsedRange", "getUsedRangeOrNullObject", "getSpillingToRangeOrNullObject"],
  methods: {
    getCell: (range, row: number, column: number) =>
      range.at({ row: range.block.row + row, column: range.block.column + column, rows: 1, columns: 1 }),
    getRow: (range, row: number) => range.at({ ...range.block, row: range.block.row + row, rows: 1 }),
    getColumn: (range, column: number) =>
      range.at({ ...range.block, column: range.block.column + column, columns: 1 }),
    getResizedRange: (range, rows: number, columns: number) =>
      range.at({ ...range.block, rows: range.block.rows + rows, columns: range.block.columns + columns }),
    getAbsoluteResizedRange: (range, rows: number, columns: number) => range.at({ ...range.block, rows, columns }),
    getOffsetRange: (range, rows: number, columns: number) =>
      range.at({ ...range.block, row: range.block.row + rows, column: range.block.column + columns }),
    getRowsBelow: (range, count: number | null) => below(range, count ?? 1),
    getRowsAbove: (range, count: number | null) => {
      const rows = count ?? 1;
      return range.at({ ...range.block, row: range.block.row - rows, rows });
    },
    getColumnsAfter: (range, count: number | null) => rightOf(range, count ?? 1),
    getBoundingRect: (range, other: RangeObject | string) =>
      range.at(bounding(range.block, asRange(range.book, range.sheetId, other).block)),
    getEntireColumn: (range) => range.at({ ...range.block, row: 0, rows: maxRows }),
    getEntireRow: (range) => range.at({ ...range.block, column: 0, columns: maxColumns }),
    getLastRow: (range) => range.at({ ...range.block, row: range.block.row + range.block.rows - 1, rows: 1 }),
    getLastColumn: (range) =>
      range.at({ ...range.block, column: range.block.column + range.block.columns - 1, columns: 1 }),
    getLastCell: (range) =>
      range.at({
        row: range.block.row + range.block.rows - 1,
        column: range.block.column + range.block.columns - 1,
        rows: 1,
        columns: 1,
      }),
    getIntersection: (range, other: RangeObject | string) => {
      const found = intersection(range, other);
      if (!found) throw itemNotFound("the ranges have no cell in common");
      return found;
    },
    getIntersectionOrNullObject: intersection,
    getUsedRange: (range, valuesOnly: unknown) =>
      usedWithin(range, valuesOnly) ?? range.at({ ...range.block, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: usedWithin,
    getMergedAreasOrNullObject: mergedAreas,
    getSpillingToRangeOrNullObject: spillingTo,
    getTables: (range) => new TablesObject(range.book, range.sheetId, range.block),
    select: selectRange,
    clear: (range, applyTo: string | null) => clearRange(range, applyTo ?? "All"),
    insert: insertCells,
    delete: deleteCells,
    merge: (range) => {
      range.book.grid.asHost(() => range.book.grid.range(range.sheetId, range.block).merge());
    },
    unmerge: (range) => {
      range.book.grid.asHost(() => range.book.grid.range(range.sheetId, range.block).breakApart());
    },
    _ValidateArraySize: (range, rows: number, columns: number) => {
      if (rows !== range.block.rows || columns !== range.block.columns) {
        throw invalidArgument(
          `the array has ${rows} × ${columns} cells, the range ${blockAddress(range.block)} has another size.`,
        );
      }
    },
  },
});
