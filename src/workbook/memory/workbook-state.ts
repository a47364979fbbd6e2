import { isBlank } from "../../plan/cell-value";
import { overlaps } from "../address";
import { referencesOf } from "../chart-references";
import { checkHeaders, checkLeftColumns, checkOperation, checkRows } from "../check-operation";
import type {
  AddChart, AddColumns, AddPicture, AddTable, AllowList, AppendRows, CellBlock, CellFormat, CellReference, ConditionalFormat, PromptInput, RemoveColumns,
  RemovePicture, RemoveRows, SetPage, WorkbookOperation,
} from "../patch";
import { bodyBlock, grownBlock, nameKey, removedRows, wholeBlock, type TableShape } from "../table-shape";
import { WorkbookError } from "../workbook-error";
import { CellGrid } from "./cell-grid";

export interface SheetState {
  name: string;
  visibility: "visible" | "hidden" | "very-hidden";
  cells: CellGrid;
  formats: { range: CellBlock; format: CellFormat }[];
  /** What cells ask for: lists and messages, later ones in place of earlier ones. */
  inputs: (AllowList | PromptInput)[];
  conditionalFormats: ConditionalFormat[];
  page: SetPage | null;
  charts: AddChart[];
  /** Keys of the names of all charts, those that the workbook had before too. */
  chartNames: Set<string>;
  pictures: AddPicture[];
  /** Keys of the names of all pictures, those that the workbook had before too. */
  pictureNames: Set<string>;
  widths: Map<number, number>;
  frozen: { rows: number; columns: number };
  tabColor: string | null;
  showGridlines: boolean;
}

/** How `append-rows` or `remove-rows` changed a table. */
export interface Growth {
  /** The table as it was before. */
  before: TableShape;
  /** The first row that was written or emptied. */
  firstRow: number;
  /** By how many rows the table grew; less than none where it shrank. */
  addedRows: number;
}

/**
 * What a workbook holds, and what each operation does to it. The memory adapter keeps its data here; the Excel adapter
 * rehearses a patch on it before it writes anything, so that both refuse the same patches and grow tables alike.
 */
export class WorkbookState {
  readonly sheets: SheetState[] = [];
  readonly tables: TableShape[] = [];
  readonly parts = new Map<string, string>();
  active: string | null = null;

  addSheet(name: string, visibility: SheetState["visibility"] = "visible"): SheetState {
    const made: SheetState = {
      name,
      visibility,
      cells: new CellGrid(),
      formats: [],
      inputs: [],
      conditionalFormats: [],
      page: null,
      charts: [],
      chartNames: new Set(),
      pictures: [],
      pictureNames: new Set(),
      widths: new Map(),
      frozen: { rows: 0, columns: 0 },
      tabColor: null,
      showGridlines: true,
    };
    this.sheets.push(made);
    return made;
  }

  findSheet(name: string): SheetState | undefined {
    return this.sheets.find((sheet) => nameKey(sheet.name) === nameKey(name));
  }

  findTable(name: string): TableShape | undefined {
    return this.tables.find((table) => nameKey(table.name) === nameKey(name));
  }

  /** @throws WorkbookError `sheet-missing` */
  sheet(name: string): SheetState {
    const found = this.findSheet(name);
    if (!found) throw new WorkbookError("sheet-missing", { place: name });
    return found;
  }

  /** @throws WorkbookError `table-missing` */
  table(name: string): TableShape {
    const found = this.findTable(name);
    if (!found) throw new WorkbookError("table-missing", { place: name });
    return found;
  }

  /**
   * Does one operation. Gives the growth of the table for `append-rows` and `remove-rows`, null for all others.
   * @throws WorkbookError when the operation cannot be done; the state is then unchanged.
   */
  apply(operation: WorkbookOperation): Growth | null {
    checkOperation(operation);
    switch (operation.kind) {
      case "add-sheet": {
        if (this.findSheet(operation.sheet)) throw new WorkbookError("sheet-exists", { place: operation.sheet });
        const sheet = this.addSheet(operation.sheet);
        sheet.tabColor = operation.tabColor ?? null;
        sheet.showGridlines = operation.showGridlines ?? true;
        break;
      }
      case "write-values": {
        const { cells } = this.sheet(operation.sheet);
        operation.values.forEach((values, row) =>
          values.forEach((value, column) => cells.set(operation.row + row, operation.column + column, value)),
        );
        break;
      }
      case "write-formulas": {
        const { cells } = this.sheet(operation.sheet);
        operation.formulas.forEach((formulas, row) =>
          formulas.forEach((text, column) => cells.setFormula(operation.row + row, operation.column + column, text, null, operation.fills)),
        );
        break;
      }
      case "add-table":
        this.addTable(operation);
        break;
      case "append-rows":
        return this.appendRows(operation);
      case "add-columns":
        this.addColumns(operation);
        break;
      case "remove-rows":
        return this.removeRows(operation);
      case "remove-columns":
        this.removeColumns(operation);
        break;
      case "remove-table":
        this.tables.splice(this.tables.indexOf(this.table(operation.table)), 1);
        break;
      case "format-range":
        this.sheet(operation.sheet).formats.push({ range: operation.range, format: operation.format });
        break;
      case "set-column-widths": {
        const { widths } = this.sheet(operation.sheet);
        operation.widths.forEach((width, index) => widths.set(operation.column + index, width));
        break;
      }
      case "freeze-panes":
        this.sheet(operation.sheet).frozen = { rows: operation.rows, columns: operation.columns };
        break;
      case "allow-list":
        if ("sheet" in operation.source) this.sheet(operation.source.sheet);
        this.sheet(operation.sheet).inputs.push(operation);
        break;
      case "prompt-input":
        this.sheet(operation.sheet).inputs.push(operation);
        break;
      case "conditional-format":
        this.sheet(operation.sheet).conditionalFormats.push(operation);
        break;
      case "set-page": {
        const sheet = this.sheet(operation.sheet);
        sheet.page = { ...sheet.page, ...operation, titleRows: operation.titleRows ?? sheet.page?.titleRows ?? null };
        break;
      }
      case "add-chart":
        this.addChart(operation);
        break;
      case "add-picture":
        this.addPicture(operation);
        break;
      case "remove-picture":
        this.removePicture(operation);
        break;
      case "set-part":
        if (operation.xml === null) this.parts.delete(operation.namespace);
        else this.parts.set(operation.namespace, operation.xml);
        break;
      case "activate-sheet":
        this.active = this.sheet(operation.sheet).name;
        break;
      case "hide-sheet":
        this.leaveVisible(operation.sheet).visibility = operation.level;
        break;
      case "remove-sheet":
        this.removeSheet(operation.sheet);
        break;
    }
    return null;
  }

  private addTable(operation: AddTable): void {
    const { name, row, column, rowCount, columnCount } = operation;
    const sheet = this.sheet(operation.sheet);
    if (this.findTable(name)) throw new WorkbookError("table-exists", { place: name });
    const shape: TableShape = { name, sheet: sheet.name, row, column, rowCount, columnCount, hasTotals: false };
    const inTheWay = this.tables.find((other) => other.sheet === shape.sheet && overlaps(wholeBlock(other), wholeBlock(shape)));
    if (inTheWay) throw new WorkbookError("no-room", { place: inTheWay.name });
    checkHeaders(sheet.cells.values({ row, column, rowCount: 1, columnCount })[0] ?? [], name);
    this.tables.push(shape);
  }

  private addChart(operation: AddChart): void {
    const { charts, chartNames } = this.sheet(operation.sheet);
    for (const { sheet } of referencesOf(operation)) this.sheet(sheet);
    const key = nameKey(operation.name);
    if (chartNames.has(key)) throw new WorkbookError("chart-exists", { place: operation.name });
    chartNames.add(key);
    charts.push(operation);
  }

  private addPicture(operation: AddPicture): void {
    const { pictures, pictureNames } = this.sheet(operation.sheet);
    const key = nameKey(operation.name);
    if (pictureNames.has(key)) throw new WorkbookError("picture-exists", { place: operation.name });
    pictureNames.add(key);
    pictures.push(operation);
  }

  private removePicture({ sheet, name }: RemovePicture): void {
    const state = this.sheet(sheet);
    if (!state.pictureNames.delete(nameKey(name))) throw new WorkbookError("picture-missing", { place: name });
    state.pictures = state.pictures.filter((picture) => nameKey(picture.name) !== nameKey(name));
  }

  /** The sheet, when another one can be seen without it. The one that is shown goes out of sight with it. */
  private leaveVisible(name: string): SheetState {
    const sheet = this.sheet(name);
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "visible");
    if (others.length === 0) throw new WorkbookError("last-sheet", { place: sheet.name });
    if (this.active === sheet.name) this.active = null;
    return sheet;
  }

  private removeSheet(name: string): void {
    const sheet = this.leaveVisible(name);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    const left = this.tables.filter((table) => nameKey(table.sheet) !== nameKey(sheet.name));
    this.tables.splice(0, this.tables.length, ...left);
  }

  private appendRows({ table, rows }: AppendRows): Growth {
    const shape = this.table(table);
    const { cells } = this.sheet(shape.sheet);
    const before = { ...shape };
    const filled = filledRows(cells, bodyBlock(shape));
    checkRows(rows, shape, filled);
    const addedRows = Math.max(0, filled + rows.length - shape.rowCount);
    const bottom = wholeBlock(shape).row + wholeBlock(shape).rowCount;
    if (!cells.isEmpty({ row: bottom, column: shape.column, rowCount: addedRows, columnCount: shape.columnCount }))
      throw new WorkbookError("no-room", { place: shape.name });
    if (shape.hasTotals) moveRow(cells, bottom - 1, addedRows, shape);
    const firstRow = shape.row + 1 + filled;
    rows.forEach((values, index) =>
      values.forEach((value, at) => value !== null && cells.set(firstRow + index, shape.column + at, value)),
    );
    shape.rowCount += addedRows;
    if (addedRows > 0) this.growWithTable(before, addedRows);
    return { before, firstRow, addedRows };
  }

  private addColumns({ table, headers }: AddColumns): void {
    const shape = this.table(table);
    const { cells } = this.sheet(shape.sheet);
    const present = cells.values({ ...shape, rowCount: 1 })[0] ?? [];
    checkHeaders(headers, shape.name, present);
    const room = { ...wholeBlock(shape), column: shape.column + shape.columnCount, columnCount: headers.length };
    if (!cells.isEmpty(room)) throw new WorkbookError("no-room", { place: shape.name });
    headers.forEach((header, index) => cells.set(room.row, room.column + index, header));
    shape.columnCount += headers.length;
  }

  private removeRows({ table, count }: RemoveRows): Growth {
    const shape = this.table(table);
    const { cells } = this.sheet(shape.sheet);
    const before = { ...shape };
    const addedRows = -removedRows(shape, count);
    const emptied = Math.min(count, shape.rowCount);
    const firstRow = shape.row + 1 + shape.rowCount - emptied;
    cells.empty({ ...bodyBlock(shape), row: firstRow, rowCount: emptied });
    if (shape.hasTotals) moveRow(cells, shape.row + 1 + shape.rowCount, addedRows, shape);
    shape.rowCount += addedRows;
    if (addedRows < 0) this.growWithTable(before, addedRows);
    return { before, firstRow, addedRows };
  }

  private removeColumns({ table, count }: RemoveColumns): void {
    const shape = this.table(table);
    checkLeftColumns(shape, count);
    const column = shape.column + shape.columnCount - count;
    this.sheet(shape.sheet).cells.empty({ ...wholeBlock(shape), column, columnCount: count });
    shape.columnCount -= count;
  }

  /** Lists, messages, conditional formats and charts go on over the rows that a table gets, as in Excel. */
  private growWithTable(before: TableShape, addedRows: number): void {
    const grown = ({ sheet, range }: CellReference): CellReference =>
      nameKey(sheet) === nameKey(before.sheet) ? { sheet, range: grownBlock(range, before, addedRows) } : { sheet, range };
    for (const sheet of this.sheets) {
      sheet.inputs = sheet.inputs.map((input) => {
        const moved = { ...input, ...grown(input) };
        return moved.kind === "allow-list" && "sheet" in moved.source ? { ...moved, source: grown(moved.source) } : moved;
      });
      sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({ ...format, ...grown(format) }));
      sheet.charts = sheet.charts.map((chart) => ({
        ...chart,
        categories: grown(chart.categories),
        series: chart.series.map((series) => ({ ...series, values: grown(series.values) })),
      }));
    }
  }
}

/** How many body rows stand up to the last one with content; the formulas of calculated columns do not count. */
function filledRows(cells: CellGrid, body: CellBlock): number {
  const columns = Array.from({ length: body.columnCount }, (_, at) => {
    const column = body.column + at;
    const texts = Array.from({ length: body.rowCount }, (_, row) => cells.at(body.row + row, column)?.formula);
    return { column, calculated: texts.every((text) => text !== undefined && text === texts[0]) };
  });
  for (let row = body.rowCount; row > 0; row--) {
    for (const { column, calculated } of columns) {
      const cell = cells.at(body.row + row - 1, column);
      const isContent = cell?.formula === undefined ? !isBlank(cell?.value) : !calculated;
      if (isContent) return row;
    }
  }
  return 0;
}

function moveRow(cells: CellGrid, row: number, down: number, shape: TableShape): void {
  for (let column = shape.column; down !== 0 && column < shape.column + shape.columnCount; column++) {
    const cell = cells.at(row, column);
    if (cell?.formula !== undefined) cells.setFormula(row + down, column, cell.formula, cell.value);
    else cells.set(row + down, column, cell?.value ?? null);
    cells.set(row, column, null);
  }
}
