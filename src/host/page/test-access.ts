import { blockAddress, parseBlock } from "../grid/block";
import { cellValue } from "../grid/grid";
import type { GridFunctions } from "../functions/grid-functions";
import type { Book } from "../model/book";
import { selectRange } from "../model/range";
import { readText } from "../model/range-read";
import { allTables } from "../model/table-facts";
import { selectedRange } from "../model/workbook";
import { toExcelFormula } from "../model/structured-reference";
import { typeInCell } from "../model/user-edit";
import type { Fault, Faults } from "../protocol/faults";
import type { SheetView } from "./sheet-view";

/** One cell as the grid has it. */
export interface PreviewCell {
  value: string | number | boolean;
  /** As it is shown, in Spanish. */
  text: string;
  formula: string | null;
  numberFormat: string;
  /** The text that a custom function gave with its error. */
  error: string | null;
}

/** `window.articulaPreview`: what tests (and a curious developer) may ask of the page. */
export interface PreviewAccess {
  cell(sheet: string, address: string): PreviewCell;
  /** Values of a block, row by row. */
  values(sheet: string, address: string): (string | number | boolean)[][];
  /** Does what a user does who types in a cell: fires the events and lets the formulas follow. */
  edit(sheet: string, address: string, value: string | number | boolean): Promise<void>;
  sheets(): { name: string; hidden: boolean; active: boolean }[];
  tables(): { name: string; sheet: string; address: string }[];
  /** Shows a cell, as `range.select()` does. */
  select(sheet: string, address: string): void;
  selection(): { sheet: string; address: string };
  /** The place of a cell on the page in pixels, for real clicks; the cell must be in view. */
  cellBox(sheet: string, address: string): { x: number; y: number; width: number; height: number };
  /** Resolves when no formula and no custom function is waiting. */
  calculated(): Promise<void>;
  unknownMembers(): string[];
  syncCount(): number;
  /** Lets a request to come fail: `planFault({ kind: "RequestAborted", request: 2, moment: "after" })`. */
  planFault(fault: Fault): void;
  clearFaults(): void;
  openFile(bytes: Uint8Array, name: string): Promise<void>;
  saveFile(): Promise<Uint8Array>;
}

export interface AccessParts {
  book: Book;
  functions: GridFunctions;
  view: SheetView;
  canvas(): HTMLElement | null;
  unknownMembers(): string[];
  syncCount(): number;
  faults: Faults;
  openFile(bytes: Uint8Array, name: string): Promise<void>;
  saveFile(): Promise<Uint8Array>;
}

export function createAccess(parts: AccessParts): PreviewAccess {
  const { book, functions } = parts;
  const { grid } = book;
  const place = (sheet: string, address: string) => {
    const id = grid.sheetIdByName(sheet);
    const block = parseBlock(address);
    if (id === null || !block) throw new Error(`No existe ${sheet}!${address}.`);
    return { id, block };
  };
  return {
    cell(sheet, address) {
      const { id, block } = place(sheet, address);
      const formula = grid.formula(id, block.row, block.column);
      return {
        value: cellValue(grid.cell(id, block.row, block.column)),
        text: readText(book.range(id, { ...block, rows: 1, columns: 1 }))?.[0]?.[0] ?? "",
        formula: formula ? toExcelFormula(formula) : null,
        numberFormat: grid.numberFormat(id, block.row, block.column),
        error: functions.errorAt(id, block.row, block.column),
      };
    },
    values(sheet, address) {
      const { id, block } = place(sheet, address);
      return Array.from({ length: block.rows }, (_row, row) =>
        Array.from({ length: block.columns }, (_column, column) =>
          cellValue(grid.cell(id, block.row + row, block.column + column)),
        ),
      );
    },
    edit: (sheet, address, value) => typeInCell(book, sheet, address, value),
    sheets: () =>
      grid.book.getSheets().map((sheet) => ({
        name: sheet.getSheetName(),
        hidden: sheet.isSheetHidden(),
        active: grid.book.getActiveSheet().getSheetId() === sheet.getSheetId(),
      })),
    tables: () =>
      allTables(book).map((table) => ({
        name: table.name,
        sheet: grid.sheetName(table.sheetId),
        address: blockAddress(table.block),
      })),
    select(sheet, address) {
      const { id, block } = place(sheet, address);
      selectRange(book.range(id, block));
    },
    selection() {
      const range = selectedRange(book);
      return { sheet: grid.sheetName(range.sheetId), address: blockAddress(range.block) };
    },
    cellBox(sheet, address) {
      const { id, block } = place(sheet, address);
      const box = parts.view.cellBox(id, block);
      if (!box) throw new Error(`${sheet} no está a la vista.`);
      // Univer counts from its canvas, the page from its corner.
      const canvas = parts.canvas()?.getBoundingClientRect();
      return { ...box, x: box.x + (canvas?.x ?? 0), y: box.y + (canvas?.y ?? 0) };
    },
    calculated: () => functions.settle(),
    unknownMembers: parts.unknownMembers,
    syncCount: parts.syncCount,
    planFault: (fault) => parts.faults.plan(fault),
    clearFaults: () => parts.faults.clear(),
    openFile: parts.openFile,
    saveFile: parts.saveFile,
  };
}
