import {
  CellValueType,
  ICommandService,
  type ICellData,
  type IExecutionOptions,
  type Injector,
  type IStyleData,
  type IWorkbookData,
  type Nullable,
  type ObjectMatrix,
  type Univer,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { HostError, itemNotFound } from "../protocol/host-error";
import { intersect, maxColumns, maxRows, toRange, type Block } from "./block";
import { Calculation } from "./calculation";
import { CellWriter } from "./cell-writer";
import { ColumnWidths } from "./column-widths";
import { enterDependenciesOnce } from "./dependency-ranges";
import { forgetWorkbook } from "./forget-workbook";
import { showSpanishValues } from "./spanish-display";
import { readSpanishInput } from "./spanish-input";

/** What a started Univer is, with a page around it or without. */
export interface StartedUniver {
  univer: Univer;
  api: FUniver;
}

const spareRows = 200;
const spareColumns = 10;

export type CellMatrix = ObjectMatrix<Nullable<ICellData>>;

/** The Univer workbook behind the host: the only place that knows which unit is open and when writes must go first. */
export class Grid {
  readonly api: FUniver;
  readonly univer: Univer;
  readonly injector: Injector;
  readonly calculation: Calculation;
  readonly writer: CellWriter;
  readonly widths: ColumnWidths;
  /** True while the host itself changes cells: the change is the add-in's, not the user's. */
  private hostCommands = 0;
  private readonly openListeners = new Set<() => void>();

  constructor({ univer, api }: StartedUniver, data: Partial<IWorkbookData>) {
    this.univer = univer;
    this.api = api;
    this.create(data);
    this.injector = univer.__getInjector();
    enterDependenciesOnce(this.injector);
    this.calculation = new Calculation(this.injector);
    this.writer = new CellWriter(this);
    this.widths = new ColumnWidths(this);
    showSpanishValues(this.injector);
    readSpanishInput(this.injector);
  }

  /** Replaces the open workbook. */
  open(data: Partial<IWorkbookData>): void {
    this.writer.drop();
    const old = this.unitId;
    // The new one first: between the two, timers of the page would find no workbook at all.
    this.create(data);
    this.api.disposeUnit(old);
    forgetWorkbook(this.injector, old);
    for (const listener of this.openListeners) listener();
  }

  private create(data: Partial<IWorkbookData>): void {
    this.api.createWorkbook(data).setNumfmtLocal("es");
  }

  onOpen(listener: () => void): void {
    this.openListeners.add(listener);
  }

  get isHostChange(): boolean {
    return this.hostCommands > 0;
  }

  /** The workbook without looking whether writes are waiting: enough to find a sheet. */
  get workbook(): FWorkbook {
    const book = this.api.getActiveWorkbook();
    if (!book) throw new HostError("GeneralException", "No workbook is open.", 500);
    return book;
  }

  get unitId(): string {
    return this.workbook.getId();
  }

  /** The workbook with every buffered write in it. */
  get book(): FWorkbook {
    this.writer.flush();
    return this.workbook;
  }

  /** @throws ItemNotFound when the sheet has been deleted. */
  worksheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound("the worksheet has been deleted");
    return sheet;
  }

  /** The facade of a sheet, with every buffered write in it. */
  sheet(sheetId: string): FWorksheet {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound("the worksheet has been deleted");
    return sheet;
  }

  sheetName(sheetId: string): string {
    return this.worksheet(sheetId).getName();
  }

  sheetIdByName(name: string): string | null {
    const wanted = name.toLowerCase();
    const sheets = this.workbook.getWorkbook().getSheets();
    return sheets.find((sheet) => sheet.getName().toLowerCase() === wanted)?.getSheetId() ?? null;
  }

  /** The cells of a sheet, with every buffered write in them. */
  cells(sheetId: string): CellMatrix {
    this.writer.flush();
    return this.worksheet(sheetId).getCellMatrix();
  }

  /** The cell with what a spilling formula put there. */
  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const cell = this.cells(sheetId).getValue(row, column);
    if (cell?.v !== undefined && cell.v !== null && cell.v !== "") return cell;
    const spilled = this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId]?.[row]?.[column];
    return spilled ? { ...cell, ...spilled } : cell;
  }

  get formulas(): FormulaDataModel {
    return this.injector.get(FormulaDataModel);
  }

  /** The formula of a cell as Univer writes it, with `=`; null when it has none. */
  formula(sheetId: string, row: number, column: number): string | null {
    this.worksheet(sheetId);
    return this.formulaReader()(sheetId, row, column);
  }

  /** Reads formulas of the state as it is now, null on sheets that are gone: for many cells the workbook is looked for once. */
  formulaReader(): (sheetId: string, row: number, column: number) => string | null {
    this.writer.flush();
    const workbook = this.workbook.getWorkbook();
    const unitId = workbook.getUnitId();
    const { formulas } = this;
    return (sheetId, row, column) => {
      const cell = workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column);
      if (cell?.f) return cell.f;
      return cell?.si ? (formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? null) : null;
    };
  }

  style(sheetId: string, row: number, column: number): IStyleData {
    this.writer.flush();
    return this.worksheet(sheetId).getComposedCellStyle(row, column) ?? {};
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    return this.style(sheetId, row, column).n?.pattern || "General";
  }

  /** The part of the block that the sheet really has. */
  clip(sheetId: string, block: Block): Block | null {
    const sheet = this.worksheet(sheetId);
    return intersect(block, { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() });
  }

  /** Univer's sheets have a fixed size: makes the sheet large enough to write there, with free cells to go on. */
  ensureSize(sheetId: string, rows: number, columns: number): void {
    const sheet = this.worksheet(sheetId);
    if (rows > sheet.getRowCount()) this.sheet(sheetId).setRowCount(Math.min(maxRows, rows + spareRows));
    if (columns > sheet.getColumnCount()) this.sheet(sheetId).setColumnCount(Math.min(maxColumns, columns + spareColumns));
  }

  /** The smallest block around the cells that hold something; null for an empty sheet. */
  usedBlock(sheetId: string, within: Block | null, valuesOnly: boolean): Block | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const note = (row: number, column: number) => {
      if (within && !intersect(within, { row, column, rows: 1, columns: 1 })) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.cells(sheetId).forValue((row, column, cell) => {
      if (cell && (hasContent(cell) || (!valuesOnly && cell.s))) note(row, column);
    });
    const spilled = this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId] ?? {};
    for (const [row, cells] of Object.entries(spilled)) {
      for (const [column, cell] of Object.entries(cells ?? {})) if (cell) note(Number(row), Number(column));
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Runs a command of Univer at once. */
  command(id: string, params: object, options?: IExecutionOptions): boolean {
    this.writer.flush();
    return this.asHost(() => this.injector.get(ICommandService).syncExecuteCommand(id, params, options)) as boolean;
  }

  /** Runs a command whose handler is asynchronous; those that work on the active sheet get `sheetId` as such. */
  async commandOnSheet(id: string, sheetId: string, params: object): Promise<void> {
    const book = this.book;
    const active = book.getActiveSheet().getSheetId();
    this.hostCommands += 1;
    try {
      if (active !== sheetId) book.setActiveSheet(sheetId);
      await this.injector.get(ICommandService).executeCommand(id, params);
      if (active !== sheetId) book.setActiveSheet(active);
    } finally {
      this.hostCommands -= 1;
    }
  }

  asHost<T>(work: () => T): T {
    this.hostCommands += 1;
    try {
      return work();
    } finally {
      this.hostCommands -= 1;
    }
  }

  /** Moves relative references of a formula as copying the cell would. */
  movedFormula(formula: string, rows: number, columns: number): string {
    return this.api.getFormula().moveFormulaRefOffset(formula, columns, rows);
  }

  isEditingCell(): boolean {
    const book = this.workbook as FWorkbook & { isCellEditing?: () => boolean };
    return book.isCellEditing?.() ?? false;
  }

  range(sheetId: string, block: Block) {
    return this.sheet(sheetId).getRange(toRange(block));
  }
}

export function hasContent(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null && cell.v !== "") || Boolean(cell.f || cell.si || cell.p);
}

/** What a cell holds as Office.js says it: text, number, truth value; "" for nothing. */
export function cellValue(cell: Nullable<ICellData>): string | number | boolean {
  if (!cell) return "";
  if (cell.p) return (cell.p.body?.dataStream ?? "").replace(/\r\n$/, "").replaceAll("\r", "\n");
  const { v } = cell;
  if (v === undefined || v === null) return "";
  if (cell.t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1";
  if (cell.t === CellValueType.NUMBER) return typeof v === "number" ? v : Number(v);
  return v;
}
