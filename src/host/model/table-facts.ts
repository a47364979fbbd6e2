import { fromRange, intersect, type Block } from "../grid/block";
import { cellValue } from "../grid/grid";
import { itemNotFound } from "../protocol/host-error";
import type { Book } from "./book";

/** A table as it stands now. */
export interface TableFacts {
  id: string;
  name: string;
  sheetId: string;
  /** Header row and body. */
  block: Block;
  columnIds: string[];
}

interface UniverTable {
  id: string;
  name: string;
  subUnitId: string;
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
  columns: { id: string }[];
}

// Where a table stands does not depend on cells: those still buffered need not be in the workbook for every single look.
export function allTables(book: Book): TableFacts[] {
  return (book.grid.workbook.getTableList() as UniverTable[]).map(toFacts);
}

function toFacts(table: UniverTable): TableFacts {
  return {
    id: table.id,
    name: table.name,
    sheetId: table.subUnitId,
    block: fromRange(table.range),
    columnIds: table.columns.map((column) => column.id),
  };
}

/** @throws ItemNotFound when the table has been deleted. */
export function tableFacts(book: Book, id: string): TableFacts {
  const table = book.grid.workbook.getTableInfo(id) as UniverTable | undefined;
  if (!table) throw itemNotFound("the table has been deleted");
  return toFacts(table);
}

export const headerBlock = ({ block }: TableFacts): Block => ({ ...block, rows: 1 });

export const bodyBlock = ({ block }: TableFacts): Block => ({
  ...block,
  row: block.row + 1,
  rows: Math.max(1, block.rows - 1),
});

/** The header cells are the names of the columns. */
export function columnTitles(book: Book, table: TableFacts): string[] {
  const { row, column, columns } = table.block;
  return Array.from({ length: columns }, (_value, index) =>
    String(cellValue(book.grid.cell(table.sheetId, row, column + index))),
  );
}

export function tablesTouching(book: Book, sheetId: string, block: Block): TableFacts[] {
  return allTables(book).filter((table) => table.sheetId === sheetId && intersect(table.block, block));
}
