import {
  CellValueType,
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { EncryptedFileError } from "hucre";
import type { Cell, CellValue, Sheet, Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import { WorkbookError } from "../../workbook/workbook-error";
import { openPackage } from "../../workbook/xlsx/open-package";
import { PackageParts } from "../../workbook/xlsx/package-parts";
import type { Book } from "../model/book";
import { serialOf } from "../model/cell-input";
import { addFileCharts } from "./file-charts";
import { addFileMessages } from "./file-messages";
import { addFilePictures } from "./file-pictures";
import { addFileFeatures } from "./open-features";
import { fromFileFormula } from "./xlsx-formula";
import { readXmlParts } from "./xlsx-package";
import { Palette, toUniverStyle } from "./xlsx-style";

const spareRows = 200;
const spareColumns = 10;
const leastRows = 200;
const leastColumns = 26;

/**
 * Replaces the workbook by a file: all is read before anything is changed.
 * @throws WorkbookError as `openPackage` does
 */
export async function openXlsx(book: Book, bytes: Uint8Array, name = "Libro1.xlsx"): Promise<void> {
  const parts = new PackageParts(openPackage(bytes));
  const file = await parse(bytes);
  const ownParts = readXmlParts(parts);
  const data = toWorkbookData(file, name.replace(/\.xlsx$/i, ""));
  book.grid.open(data);
  for (const { id, xml } of ownParts) book.parts.add(xml, id);
  addFileFeatures(book, file, data.sheetOrder ?? []);
  addFileMessages(book, file, parts);
  addFileCharts(book, parts);
  addFilePictures(book, parts);
  await book.settle();
}

async function parse(bytes: Uint8Array): Promise<Workbook> {
  try {
    const file = await readXlsx(bytes, { readStyles: true });
    if (file.sheets.length === 0) throw new WorkbookError("not-a-workbook");
    return file;
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError(error instanceof EncryptedFileError ? "encrypted" : "damaged", { cause: error });
  }
}

/** Styles are kept once and named in the cells. */
class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  constructor(private readonly palette: Palette) {}

  id(cell: Cell): string | undefined {
    if (!cell.style) return undefined;
    const key = JSON.stringify(cell.style);
    let id = this.ids.get(key);
    if (!id) {
      id = `style-${this.ids.size + 1}`;
      this.ids.set(key, id);
      this.styles[id] = toUniverStyle(cell.style, this.palette);
    }
    return id;
  }
}

function toWorkbookData(file: Workbook, name: string): Partial<IWorkbookData> {
  const styles = new StyleTable(new Palette(file.themeColors ?? []));
  const sheetOrder = file.sheets.map((_sheet, index) => `sheet-${index + 1}`);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const [index, sheet] of file.sheets.entries()) {
    const id = sheetOrder[index] ?? "";
    sheets[id] = { id, ...toSheetData(sheet, styles) };
  }
  return {
    id: `book-${crypto.randomUUID()}`,
    name,
    locale: LocaleType.ES_ES,
    sheetOrder,
    styles: styles.styles,
    sheets,
  };
}

function toSheetData(sheet: Sheet, styles: StyleTable): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  const put = (row: number, column: number, data: ICellData) => {
    if (Object.keys(data).length === 0) return;
    (cellData[row] ??= {})[column] = data;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  // The reader lists a cell by itself only when it is more than a value.
  for (const [row, line] of sheet.rows.entries()) {
    for (const [column, value] of (line ?? []).entries()) put(row, column, toValue(value));
  }
  for (const [place, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    put(row, column, toCellData(cell, styles));
  }
  const { freezePane, view } = sheet;
  const rows = freezePane?.rows ?? 0;
  const columns = freezePane?.columns ?? 0;
  return {
    name: sheet.name,
    hidden: sheet.hidden || sheet.veryHidden ? 1 : 0,
    tabColor: view?.tabColor?.rgb ? `#${view.tabColor.rgb.slice(-6)}` : "",
    showGridlines: view?.showGridLines === false ? 0 : 1,
    rowCount: Math.max(leastRows, lastRow + 1 + spareRows),
    columnCount: Math.max(leastColumns, lastColumn + 1 + spareColumns),
    cellData,
    columnData: columnData(sheet),
    rowData: rowData(sheet),
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    freeze: {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    },
  };
}

function toCellData(cell: Cell, styles: StyleTable): ICellData {
  const data: ICellData = {};
  const s = styles.id(cell);
  if (s) data.s = s;
  if (cell.formula) {
    data.f = fromFileFormula(cell.formula);
    // A spilled value is the formula's own; Univer puts it there again.
    const result = cell.formulaResult ?? cell.value;
    Object.assign(data, toValue(result));
  } else {
    Object.assign(data, toValue(cell.value));
    // Text that looks like a formula or a number must not become one when it is edited again.
    if (data.t === CellValueType.STRING && /^[=+\-\d]/.test(String(data.v))) data.t = CellValueType.FORCE_STRING;
  }
  return data;
}

function toValue(value: CellValue): ICellData {
  if (value === null || value === undefined || value === "") return {};
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (value instanceof Date) return { v: serialOf(value), t: CellValueType.NUMBER };
  return { v: value, t: CellValueType.STRING };
}

const pixelsPerCharacter = 7;
const columnPadding = 5;
const pixelsPerPoint = 4 / 3;

function columnData(sheet: Sheet): NonNullable<IWorksheetData["columnData"]> {
  const result: Record<number, { w?: number; hd?: 0 | 1 }> = {};
  for (const [index, column] of (sheet.columns ?? []).entries()) {
    if (!column) continue;
    const entry: { w?: number; hd?: 0 | 1 } = {};
    if (column.width !== undefined) entry.w = Math.round(column.width * pixelsPerCharacter + columnPadding);
    if (column.hidden) entry.hd = 1;
    if (Object.keys(entry).length > 0) result[index] = entry;
  }
  return result;
}

function rowData(sheet: Sheet): NonNullable<IWorksheetData["rowData"]> {
  const result: Record<number, { h?: number; ia?: 0 | 1; hd?: 0 | 1 }> = {};
  for (const [index, row] of sheet.rowDefs ?? []) {
    const entry: { h?: number; ia?: 0 | 1; hd?: 0 | 1 } = {};
    if (row.height !== undefined) Object.assign(entry, { h: Math.round(row.height * pixelsPerPoint), ia: 0 });
    if (row.hidden) entry.hd = 1;
    if (Object.keys(entry).length > 0) result[index] = entry;
  }
  return result;
}
