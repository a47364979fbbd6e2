import { CellValueType, ICommandService, type IRange, type ISheetDataValidationRule, type IStyleData } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetDataValidationModel, UpdateSheetDataValidationRangeCommand } from "@univerjs/sheets-data-validation";
import type { Block } from "../grid/block";
import type { Book } from "./book";
import { textInTextCell } from "./cell-input";
import { allTables, type TableFacts } from "./table-facts";

/** New body rows, and the row that shows how the rows of the table look. */
export interface NewRows {
  source: number;
  first: number;
  count: number;
}

/**
 * What Excel does when a table grows: formats and data validation of a body row go on in the new ones. What their cells
 * have of their own stays, except the number format that typing gave them: the table's was there before it.
 */
export function continueLook(book: Book, { sheetId, block }: TableFacts, rows: NewRows): void {
  continueStyle(book, sheetId, block, rows, false);
  continueValidation(book, sheetId, block, rows);
}

/**
 * The same for a row that begins with a typed cell. Only that cell is written: the user may be typing in the next one
 * already, and a cell was once seen to lose what was typed (the cause is not known).
 */
export function continueTypedLook(book: Book, { sheetId, block }: TableFacts, rows: NewRows, typed: Block): void {
  continueStyle(book, sheetId, typed, rows, true);
  continueValidation(book, sheetId, block, rows);
}

/** A cell typed in a row that has no look of its own yet takes that of the row above. */
export function takeLookAbove(book: Book, { sheetId }: TableFacts, typed: Block): void {
  for (let column = typed.column; column < typed.column + typed.columns; column += 1) {
    const own = ownStyle(book, sheetId, typed.row, column);
    if (Object.keys(own).some((key) => key !== "n")) continue;
    const cell = { ...typed, column, columns: 1 };
    continueStyle(book, sheetId, cell, { source: typed.row - 1, first: typed.row, count: typed.rows }, true);
  }
}

function continueStyle(book: Book, sheetId: string, block: Block, rows: NewRows, typed: boolean): void {
  for (let column = block.column; column < block.column + block.columns; column += 1) {
    const look = ownStyle(book, sheetId, rows.source, column);
    if (Object.keys(look).length === 0) continue;
    for (let row = rows.first; row < rows.first + rows.count; row += 1) {
      const own = ownStyle(book, sheetId, row, column);
      const s = { ...look, ...own, ...(typed && look.n ? { n: look.n } : {}) };
      // The format of text would make text of a number that is there already: not in Excel.
      const t = book.grid.worksheet(sheetId).getCellRaw(row, column)?.t;
      book.grid.writer.set(sheetId, row, column, t === CellValueType.NUMBER ? { s, t } : { s });
    }
  }
}

/** The style of the cell itself, without those of its row, its column and the table. */
function ownStyle({ grid }: Book, sheetId: string, row: number, column: number): IStyleData {
  const written = grid.workbook.getWorkbook().getStyles().getStyleByCell(grid.worksheet(sheetId).getCellRaw(row, column));
  return withoutNothing({ ...written, ...grid.writer.pending(sheetId, row, column)?.s });
}

function withoutNothing(style: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null && value !== undefined));
}

function continueValidation(book: Book, sheetId: string, block: Block, rows: NewRows): void {
  const { grid } = book;
  const model = grid.injector.get(SheetDataValidationModel);
  const grown = new Map<string, number[]>();
  for (let column = block.column; column < block.column + block.columns; column += 1) {
    const rule = model.getRuleIdByLocation(grid.unitId, sheetId, rows.source, column);
    const isTaken = [rows.first, rows.first + rows.count - 1].some((row) =>
      model.getRuleIdByLocation(grid.unitId, sheetId, row, column),
    );
    if (rule && !isTaken) grown.set(rule, [...(grown.get(rule) ?? []), column]);
  }
  for (const [ruleId, columns] of grown) {
    const rule = model.getRuleById(grid.unitId, sheetId, ruleId);
    if (rule) growRule(book, sheetId, rule, columns, rows);
  }
}

function growRule(book: Book, sheetId: string, rule: ISheetDataValidationRule, columns: number[], rows: NewRows): void {
  const { grid } = book;
  const endRow = rows.first + rows.count - 1;
  const added = columns.map((column) => ({ startRow: rows.first, endRow, startColumn: column, endColumn: column }));
  const params = { unitId: grid.unitId, subUnitId: sheetId, ruleId: rule.uid, ranges: [...plain(rule.ranges), ...added] };
  grid.asHost(() => grid.injector.get(ICommandService).syncExecuteCommand(UpdateSheetDataValidationRangeCommand.id, params));
}

const plain = (ranges: IRange[]) =>
  ranges.map(({ startRow, endRow, startColumn, endColumn }) => ({ startRow, endRow, startColumn, endColumn }));

/** The number format with which Excel reads what a user types here: that of the table that the cell is in or joins. */
export function formatForTyping(book: Book, sheetId: string, row: number, column: number): string {
  const own = book.grid.numberFormat(sheetId, row, column);
  if (own !== "General") return own;
  const above = allTables(book).find(
    ({ sheetId: owner, block }) =>
      owner === sheetId &&
      row > block.row + 1 &&
      row <= block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns,
  );
  return above ? book.grid.numberFormat(sheetId, row - 1, column) : own;
}

/** Before the Spanish input and the number formats, which would make numbers of texts. */
const beforeReading = 200;

/** Text typed right below a column of text stays text, as the cell is about to be one of that column. */
export function keepTextBelowTables(book: Book): void {
  const { grid } = book;
  grid.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeReading,
    handler: (cell, context, next) => {
      const { unitId, subUnitId, row, col } = context;
      if (!cell || cell.f || typeof cell.v !== "string" || cell.v === "" || unitId !== grid.unitId) return next(cell);
      if (formatForTyping(book, subUnitId, row, col) !== "@") return next(cell);
      const { v, t } = textInTextCell(cell.v);
      const styles = grid.workbook.getWorkbook().getStyles();
      return { ...cell, v, t, s: { ...styles.getStyleByCell(cell), n: { pattern: "@" } } };
    },
  });
}
