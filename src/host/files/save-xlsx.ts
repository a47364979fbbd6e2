import { CellValueType, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import type { Cell, CellStyle, CellValue, NamedRange, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { blockAddress, fromRange } from "../grid/block";
import { cellValue, hasContent } from "../grid/grid";
import type { Book } from "../model/book";
import { isErrorValue } from "../model/range-read";
import { allTables, columnTitles } from "../model/table-facts";
import { withCharts } from "./file-charts";
import { withPictures } from "./file-pictures";
import { fileConditionalRules, fileValidations } from "./save-features";
import { toFileFormula } from "./xlsx-formula";
import { withXmlParts } from "./xlsx-package";
import { fileColor, toFileStyle } from "./xlsx-style";

/** The workbook as an .xlsx file: what the model knows, its charts, its pictures and the custom XML parts. */
export async function saveXlsx(book: Book): Promise<Uint8Array> {
  await book.settle();
  const { grid } = book;
  const sheets = grid.book.getSheets();
  const active = grid.book.getActiveSheet().getSheetId();
  const bytes = await writeXlsx({
    sheets: sheets.map((sheet) => toFileSheet(book, sheet.getSheetId())),
    namedRanges: namedRanges(book),
    activeSheet: Math.max(0, sheets.findIndex((sheet) => sheet.getSheetId() === active)),
    defaultFont: { name: "Calibri", size: 11 },
  });
  return withPictures(book, await withCharts(book, withXmlParts(bytes, book.parts.all)));
}

function namedRanges(book: Book): NamedRange[] {
  return book.grid.book.getDefinedNames().map((entry) => ({
    name: entry.getName(),
    range: toFileFormula(entry.getFormulaOrRefString(), book.functionNames),
  }));
}

function toFileSheet(book: Book, sheetId: string): WriteSheet {
  const { grid } = book;
  const sheet = grid.worksheet(sheetId);
  const facade = grid.sheet(sheetId);
  const { xSplit, ySplit } = facade.getFreeze();
  const cells = fileCells(book, sheetId, sheet);
  const isHidden = facade.isSheetHidden();
  const tabColor = fileColor(facade.getTabColor());
  return {
    name: sheet.getName(),
    cells,
    rows: valueRows(cells),
    columns: fileColumns(sheet, cells),
    rowDefs: fileRows(sheet),
    merges: sheet.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    freezePane: xSplit > 0 || ySplit > 0 ? { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) } : undefined,
    pageSetup: book.pages.get(sheetId)?.setup,
    headerFooter: book.pages.get(sheetId)?.headerFooter,
    view: { showGridLines: !facade.hasHiddenGridLines(), ...(tabColor ? { tabColor } : {}) },
    hidden: isHidden && !book.veryHidden.has(sheetId),
    veryHidden: isHidden && book.veryHidden.has(sheetId),
    dataValidations: fileValidations(book, sheetId),
    conditionalRules: fileConditionalRules(book, sheetId),
    tables: allTables(book)
      .filter((table) => table.sheetId === sheetId)
      .map((table) => {
        const look = book.look(table.id);
        return {
          name: table.name,
          displayName: table.name,
          range: blockAddress(table.block),
          columns: columnTitles(book, table).map((name) => ({ name })),
          style: look.style,
          showRowStripes: look.showBandedRows,
          showColumnStripes: look.showBandedColumns,
          showAutoFilter: look.showFilterButton,
        };
      }),
  };
}

function fileCells(book: Book, sheetId: string, sheet: Worksheet): Map<string, Partial<Cell>> {
  const { grid } = book;
  const cells = new Map<string, Partial<Cell>>();
  const styles = new Map<string, CellStyle>();
  const styleOf = (cell: ICellData): CellStyle | undefined => {
    const data = typeof cell.s === "string" ? sheet.getStyleDataByHash(cell.s) : cell.s;
    if (!data) return undefined;
    const key = JSON.stringify(data);
    const style = styles.get(key) ?? toFileStyle(data);
    styles.set(key, style);
    return style;
  };
  const spills = grid.formulas.getArrayFormulaRange()[grid.unitId]?.[sheetId] ?? {};
  grid.cells(sheetId).forValue((row, column, cell) => {
    if (!cell || (!hasContent(cell) && !cell.s)) return;
    const shown = grid.cell(sheetId, row, column);
    const entry: Partial<Cell> = fileValue(shown);
    const formula = grid.formula(sheetId, row, column);
    if (formula) {
      entry.formula = toFileFormula(formula, book.functionNames);
      entry.formulaResult = entry.value ?? null;
      const spill = spills[row]?.[column];
      if (spill) Object.assign(entry, { formulaType: "array", formulaRef: blockAddress(fromRange(spill)), formulaDynamic: true });
    }
    const style = cell.s ? styleOf(cell) : undefined;
    if (style && Object.keys(style).length > 0) entry.style = style;
    cells.set(`${row},${column}`, entry);
  });
  const spilled = grid.formulas.getArrayFormulaCellData()[grid.unitId]?.[sheetId] ?? {};
  for (const [row, line] of Object.entries(spilled)) {
    for (const [column, cell] of Object.entries((line ?? {}) as Record<string, Nullable<ICellData>>)) {
      const key = `${row},${column}`;
      const known = cells.get(key);
      if (!known?.formula && (known?.value ?? null) === null) cells.set(key, { ...known, ...fileValue(cell) });
    }
  }
  return cells;
}

function fileValue(cell: Nullable<ICellData>): Partial<Cell> {
  const value = cellValue(cell);
  if (value === "") return { value: null, type: "empty" };
  if (typeof value === "number") return { value, type: "number" };
  if (typeof value === "boolean") return { value, type: "boolean" };
  if (isErrorValue(value) && cell?.t !== CellValueType.FORCE_STRING) return { value, type: "error" };
  return { value, type: "string" };
}

/** The writer takes plain values from the rows and from the cells only what is more than a value. */
function valueRows(cells: Map<string, Partial<Cell>>): CellValue[][] {
  const rows: CellValue[][] = [];
  let columns = 0;
  for (const [key, cell] of cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    (rows[row] ??= [])[column] = cell.value ?? null;
    columns = Math.max(columns, column + 1);
  }
  return Array.from(rows, (line) => Array.from({ length: columns }, (_value, column) => line?.[column] ?? null));
}

const pixelsPerCharacter = 7;
const columnPadding = 5;
const pointsPerPixel = 3 / 4;

function fileColumns(sheet: Worksheet, cells: Map<string, Partial<Cell>>): WriteSheet["columns"] {
  const columns = valueRows(cells)[0]?.length ?? 0;
  const known = Object.keys(sheet.getConfig().columnData).map(Number);
  const count = Math.min(sheet.getColumnCount(), Math.max(columns, ...known.map((index) => index + 1), 0));
  return Array.from({ length: count }, (_value, index) => ({
    width: Math.max(1, (sheet.getColumnWidth(index) - columnPadding) / pixelsPerCharacter),
    ...(sheet.getColVisible(index) ? {} : { hidden: true }),
  }));
}

function fileRows(sheet: Worksheet): NonNullable<WriteSheet["rowDefs"]> {
  const rows: NonNullable<WriteSheet["rowDefs"]> = new Map();
  for (const [index, row] of Object.entries(sheet.getConfig().rowData)) {
    if (!row) continue;
    const height = row.ia === 0 && row.h ? { height: row.h * pointsPerPixel } : {};
    const hidden = row.hd === 1 ? { hidden: true } : {};
    if ("height" in height || "hidden" in hidden) rows.set(Number(index), { ...height, ...hidden });
  }
  return rows;
}
