import { toRange, type Block } from "../grid/block";
import { hasContent } from "../grid/grid";
import type { Book } from "./book";
import { allTables, tableFacts, tablesTouching, type TableFacts } from "./table-facts";
import { continueLook, continueTypedLook, takeLookAbove, type NewRows } from "./table-row-look";

export function tableAround(book: Book, sheetId: string, place: { row: number; column: number }): TableFacts | null {
  return tablesTouching(book, sheetId, { ...place, rows: 1, columns: 1 })[0] ?? null;
}

/** Sets the block of a table and keeps its own commands out of the user's undo. */
export function setTableBlock(book: Book, table: TableFacts, block: Block): void {
  book.grid.ensureSize(table.sheetId, block.row + block.rows, block.column + block.columns);
  book.grid.command("sheet.command.set-table-config", {
    unitId: book.grid.unitId,
    tableId: table.id,
    updateRange: { newRange: toRange(block) },
  });
}

/**
 * Excel's automatic growth: a block written in the row right below a table, inside its columns, joins the table, and
 * the calculated columns go on. What is written to the right of a table does not add a column here.
 */
export function extendOver(book: Book, sheetId: string, written: Block): void {
  growOver(book, sheetId, written, (table, rows) => continueLook(book, table, rows));
}

/** The same for what a user typed; in a row that is in the table already, the typed cells take the look above them. */
export function extendOverTyped(book: Book, sheetId: string, typed: Block): void {
  if (growOver(book, sheetId, typed, (table, rows) => continueTypedLook(book, table, rows, typed))) return;
  const around = tableAround(book, sheetId, typed);
  // Above the second body row stand the headers, whose look is their own.
  if (around !== null && typed.row > around.block.row + 1) takeLookAbove(book, around, typed);
}

/** Grows the tables right above a written block; false when there is none. */
function growOver(book: Book, sheetId: string, written: Block, look: (table: TableFacts, rows: NewRows) => void): boolean {
  const tables = tablesBelowWhich(book, sheetId, written);
  for (const table of tables) {
    const { block } = table;
    const first = block.row + block.rows;
    const count = written.row + written.rows - first;
    setTableBlock(book, table, { ...block, rows: block.rows + count });
    look(table, { source: first - 1, first, count });
    fillCalculatedColumns(book, table.id, first, count);
  }
  return tables.length > 0;
}

function tablesBelowWhich(book: Book, sheetId: string, written: Block): TableFacts[] {
  return allTables(book).filter(
    ({ sheetId: owner, block }) =>
      owner === sheetId &&
      written.row === block.row + block.rows &&
      written.column >= block.column &&
      written.column + written.columns <= block.column + block.columns,
  );
}

/** Gives new body rows the formula of the row above them, in the columns where the cell is empty. */
export function fillCalculatedColumns(book: Book, tableId: string, firstRow: number, rows: number): void {
  const { grid } = book;
  const table = tableFacts(book, tableId);
  const { block, sheetId } = table;
  const source = firstRow - 1 > block.row ? firstRow - 1 : firstRow + rows;
  if (source <= block.row || source >= block.row + block.rows) return;
  for (let column = block.column; column < block.column + block.columns; column += 1) {
    const formula = grid.formula(sheetId, source, column);
    if (!formula) continue;
    for (let row = firstRow; row < firstRow + rows; row += 1) {
      const cell = grid.cells(sheetId).getValue(row, column);
      if (cell && hasContent(cell)) continue;
      grid.writer.set(sheetId, row, column, {
        v: null,
        t: null,
        si: null,
        p: null,
        f: grid.movedFormula(formula, row - source, 0),
      });
    }
  }
}
