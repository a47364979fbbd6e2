import { ICommandService, type ICellData, type ICommandInfo, type Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { blockAddress, cellBlock, fromRange, intersect, type Block } from "../grid/block";
import { cellValue } from "../grid/grid";
import { eventType } from "../protocol/event-hub";
import type { Book } from "./book";
import { isErrorValue } from "./range-read";
import { allTables } from "./table-facts";
import { extendOverTyped } from "./table-growth";
import { eventReference } from "./workbook";

interface CellsMutation {
  unitId: string;
  subUnitId: string;
  cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
}

interface SheetMutation {
  subUnitId?: string;
  range?: { startRow: number; endRow: number; startColumn: number; endColumn: number };
  sheet?: { id: string };
  index?: number;
  name?: string;
}

interface MutationOptions {
  onlyLocal?: boolean;
  applyFormulaCalculationResult?: boolean;
}

const structureChanges: Record<string, string> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

const selectionOperation = "sheet.operation.set-selections";
const selectionMoving = 1;

/** Turns what happens in Univer into the events of Office.js. Results of formulas are no changes. */
export class ChangeObserver {
  private readonly before = new Map<object, unknown>();
  private readonly selectionListeners = new Set<() => void>();
  private readonly editListeners = new Set<() => void>();
  private lastSelection = "";
  private activeSheet = "";

  constructor(private readonly book: Book) {
    const commands = book.grid.injector.get(ICommandService);
    commands.beforeCommandExecuted((command, options) => this.beforeMutation(command, options));
    commands.onCommandExecuted((command, options) => this.afterMutation(command, options as MutationOptions));
    this.activeSheet = book.grid.workbook.getActiveSheet().getSheetId();
  }

  onSelection(listener: () => void): void {
    this.selectionListeners.add(listener);
  }

  /** Calls `listener` after each change of cells or of the structure, whoever made it. */
  onEdit(listener: () => void): void {
    this.editListeners.add(listener);
  }

  /** Only a single cell tells what it held before, as in Excel. */
  private beforeMutation(command: ICommandInfo, options: MutationOptions | undefined): void {
    if (command.id !== SetRangeValuesMutation.id || options?.applyFormulaCalculationResult) return;
    const params = command.params as CellsMutation;
    const single = onlyCell(params);
    if (!single || params.unitId !== this.book.grid.unitId) return;
    const matrix = this.book.grid.worksheet(params.subUnitId).getCellMatrix();
    this.before.set(params, cellValue(matrix.getValue(single.row, single.column)));
  }

  private afterMutation(command: ICommandInfo, options: MutationOptions | undefined): void {
    if (command.id === SetRangeValuesMutation.id) {
      if (!options?.applyFormulaCalculationResult && !options?.onlyLocal) this.cellsChanged(command);
      return;
    }
    const params = command.params as SheetMutation | undefined;
    const structure = structureChanges[command.id];
    if (structure && params?.range && params.subUnitId) {
      this.fireChanged(params.subUnitId, wholeLines(fromRange(params.range), structure), structure, {});
      return;
    }
    switch (command.id) {
      case "sheet.mutation.insert-sheet":
        if (params?.sheet) this.fireSheet(eventType.worksheetAdded, "WorksheetAdded", params.sheet.id);
        break;
      case "sheet.mutation.remove-sheet":
        if (params?.subUnitId) this.fireSheet(eventType.worksheetDeleted, "WorksheetDeleted", params.subUnitId);
        break;
      case "sheet.mutation.set-worksheet-name":
        if (params?.subUnitId) this.fireSheet(eventType.worksheetNameChanged, "WorksheetNameChanged", params.subUnitId);
        break;
      case "sheet.operation.set-worksheet-active":
        this.sheetActivated(params?.subUnitId ?? "");
        break;
      case selectionOperation:
        this.selectionChanged(command.params as { subUnitId: string; type?: number; selections?: unknown[] });
        break;
    }
  }

  private cellsChanged(command: ICommandInfo): void {
    const params = command.params as CellsMutation;
    const valueBefore = this.before.get(params);
    this.before.delete(params);
    if (params.unitId !== this.book.grid.unitId) return;
    const block = changedBlock(params);
    if (!block) return;
    const { book } = this;
    if (!book.grid.isHostChange) extendOverTyped(book, params.subUnitId, block);
    const details = valueBefore === undefined ? {} : this.details(params.subUnitId, block, valueBefore);
    this.fireChanged(params.subUnitId, block, "RangeEdited", details);
  }

  private details(sheetId: string, block: Block, valueBefore: unknown): object {
    const cell = this.book.grid.worksheet(sheetId).getCellMatrix().getValue(block.row, block.column);
    const valueAfter = cellValue(cell);
    return {
      valueBefore,
      valueAfter,
      valueTypeBefore: typeName(valueBefore),
      valueTypeAfter: typeName(valueAfter),
    };
  }

  private fireChanged(sheetId: string, block: Block, changeType: string, details: object): void {
    for (const listener of this.editListeners) listener();
    const { events, grid, coauthorEdits } = this.book;
    const args = {
      address: blockAddress(block),
      changeType,
      source: coauthorEdits ? "Remote" : "Local",
      triggerSource: grid.isHostChange ? "ThisLocalAddin" : "Unknown",
      worksheetId: sheetId,
      referenceId: eventReference(sheetId, block),
      shiftDirection: "None",
      changeDirectionState: null,
      ...details,
    };
    events.fire(eventType.worksheetChanged, sheetId, args);
    if (!events.listensTo(eventType.tableChanged)) return;
    for (const table of allTables(this.book)) {
      const touched = table.sheetId === sheetId ? intersect(table.block, block) : null;
      if (touched) {
        const tableArgs = { ...args, address: blockAddress(touched), tableId: table.id };
        events.fire(eventType.tableChanged, table.id, tableArgs);
      }
    }
  }

  private fireSheet(type: number, name: string, sheetId: string): void {
    for (const listener of this.editListeners) listener();
    this.book.events.fire(type, sheetId, { type: name, source: "Local", worksheetId: sheetId });
  }

  private sheetActivated(sheetId: string): void {
    if (sheetId === "" || sheetId === this.activeSheet) return;
    const left = this.activeSheet;
    this.activeSheet = sheetId;
    this.book.events.fire(eventType.worksheetDeactivated, left, { type: "WorksheetDeactivated", worksheetId: left });
    this.book.events.fire(eventType.worksheetActivated, sheetId, { type: "WorksheetActivated", worksheetId: sheetId });
  }

  private selectionChanged(params: { subUnitId: string; type?: number; selections?: unknown[] }): void {
    if (params.type === selectionMoving) return;
    const [first] = (params.selections ?? []) as { range: Parameters<typeof fromRange>[0] }[];
    if (!first) return;
    const address = blockAddress(fromRange(first.range));
    const key = `${params.subUnitId} ${address}`;
    if (key === this.lastSelection) return;
    this.lastSelection = key;
    const args = { type: "WorksheetSelectionChanged", worksheetId: params.subUnitId, address };
    this.book.events.fire(eventType.worksheetSelectionChanged, params.subUnitId, args);
    for (const listener of this.selectionListeners) listener();
  }
}

function typeName(value: unknown): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}

function wholeLines(block: Block, change: string): Block {
  return change.startsWith("Row") ? { ...block, column: 0, columns: 16_384 } : { ...block, row: 0, rows: 1_048_576 };
}

const holdsContent = (cell: Nullable<ICellData>) =>
  cell === null || cell === undefined || "v" in cell || "f" in cell || "si" in cell || "p" in cell;

function* contentCells(params: CellsMutation): Generator<{ row: number; column: number }> {
  for (const [row, line] of Object.entries(params.cellValue ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (holdsContent(cell)) yield { row: Number(row), column: Number(column) };
    }
  }
}

function onlyCell(params: CellsMutation): { row: number; column: number } | null {
  const cells = contentCells(params);
  const first = cells.next().value ?? null;
  return first && cells.next().done ? first : null;
}

function changedBlock(params: CellsMutation): Block | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const { row, column } of contentCells(params)) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return null;
  return bottom === top && right === left
    ? cellBlock(top, left)
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
