import { absoluteReference, contains } from "../address";
import type { AddChart, AddTable, ChartSeries, RemovePicture, WorkbookOperation, WorkbookPatch, WriteValues } from "../patch";
import { nameKey } from "../table-shape";
import { WorkbookState, type Growth } from "../memory/workbook-state";
import { mayBeReadOtherwise } from "./cell-input";
import { cellValues, formulaOf } from "./load-areas";
import { loadPictures, picturesIn } from "./pictures";

/** What the writing needs to know of a patch that can be done. */
export interface Rehearsal {
  /** For each operation, how the table grows; null for all but `append-rows` and `remove-rows`. */
  growths: (Growth | null)[];
  /**
   * For each operation that writes values: whether the cell in a row and column of its block is formatted as text by
   * then. There Excel takes what is written as it is, and an apostrophe before it would stay.
   */
  textCells: TextCells[];
  /** The number formats of the last row of each table that grows, by its key. */
  lastRowFormats: Map<string, string[]>;
  /** The custom parts by namespace as the writing goes on: the id of the first one there is, one that it added, or null. */
  parts: Map<string, { id: string } | "added" | null>;
  /** What the series of each chart are called, in their order, when it is drawn. */
  seriesNames: Map<AddChart, string[]>;
  /** What Excel calls the pictures that are taken away. */
  pictureIds: Map<RemovePicture, string>;
}

const visibilities = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

export type TextCells = (row: number, column: number) => boolean;

/**
 * Reads what the patch depends on, in two round trips, and does the patch on it: what cannot be done fails here, before
 * anything is written.
 * @throws WorkbookError
 */
export async function rehearse(context: Excel.RequestContext, patch: WorkbookPatch): Promise<Rehearsal> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load("items/name,items/visibility");
  const tables = workbook.tables;
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  const namespaces = [...new Set(patch.flatMap((operation) => (operation.kind === "set-part" ? operation.namespace : [])))];
  const parts = namespaces.map((namespace) => {
    const found = workbook.customXmlParts.getByNamespace(namespace);
    found.load("items/id");
    return { namespace, found };
  });
  await context.sync();

  const state = new WorkbookState();
  const lastRowFormats = new Map<string, string[]>();
  for (const { name, visibility } of sheets.items) state.addSheet(name, visibilities[visibility]);
  const needs = patchNeeds(patch);
  const concerned = tables.items.filter(({ name, worksheet }) => needs.tables.has(nameKey(name)) || needs.sheets.has(nameKey(worksheet.name)));
  const existing = concerned.map((table) => loadTable(table, needs.tables.get(nameKey(table.name)) ?? null));
  const planned = needs.added
    .filter(({ sheet }) => state.findSheet(sheet) !== undefined)
    .map((operation) => loadPlace(workbook, operation, needs.tables.get(nameKey(operation.name)) ?? null));
  const written = needs.written.filter(({ sheet }) => state.findSheet(sheet) !== undefined).map((operation) => loadFormats(workbook, operation));
  const charts = loadCharts(workbook, state, needs.charts);
  const pictured = loadPictures(sheets.items.filter(({ name }) => needs.pictured.has(nameKey(name))));
  if (existing.length + planned.length + written.length + charts.length + pictured.length > 0) await context.sync();

  for (const { table, whole, cells, around, lastRow, demand } of existing) {
    const { rowIndex, columnIndex, rowCount, columnCount } = whole;
    const { showHeaders, showTotals: hasTotals } = table;
    const row = showHeaders ? rowIndex : rowIndex - 1;
    const shape = { name: table.name, sheet: table.worksheet.name, row, column: columnIndex, columnCount, hasTotals };
    state.tables.push({ ...shape, rowCount: rowCount - (showHeaders ? 1 : 0) - (hasTotals ? 1 : 0) });
    seed(state, shape.sheet, cells);
    around.forEach((range) => occupy(state, shape.sheet, range));
    // The rows that are appended take the formats of the last one.
    if (lastRow && demand) {
      const formats = (lastRow.numberFormat[0] ?? []).map(String);
      lastRowFormats.set(nameKey(table.name), formats);
      seedFormats(state, shape.sheet, row, columnIndex, rowCount + demand.rows, formats);
    }
  }
  for (const { operation, range } of written) {
    const { sheet, row, column } = operation;
    range.numberFormat.forEach((formats, index) => seedFormats(state, sheet, row + index, column, 1, formats));
  }
  // The names of the other tables are taken too; where they stand does not matter here.
  const known = new Set(concerned.map(({ name }) => name));
  for (const { name, worksheet } of tables.items) {
    const shape = { name, sheet: worksheet.name, row: 0, column: 0, rowCount: 0, columnCount: 0, hasTotals: false };
    if (!known.has(name)) state.tables.push(shape);
  }
  for (const { operation, cells, around } of planned) {
    seed(state, operation.sheet, cells);
    around.forEach((range) => occupy(state, operation.sheet, range));
  }
  for (const { names, present, sheet } of charts) {
    for (const { range, cell } of names) seed(state, cell.sheet, range);
    for (const { name } of present?.items ?? []) state.sheet(sheet).chartNames.add(nameKey(name));
  }
  for (const { sheet, shapes } of pictured) {
    for (const { name } of picturesIn(shapes)) state.sheet(sheet).pictureNames.add(nameKey(name));
  }
  const pictureIds = new Map<RemovePicture, string>();
  const seriesNames = new Map<AddChart, string[]>();
  const textCells = patch.map(() => noTextCells);
  const growths = patch.map((operation, index) => {
    // Before a write what came before it counts; a table has to have grown before its new rows are known.
    if (operation.kind === "write-values") textCells[index] = textCellsOf(state, operation.sheet, operation.row, operation.column);
    const growth = state.apply(operation);
    if (operation.kind === "add-chart") seriesNames.set(operation, operation.series.map(({ name }) => seriesName(state, name)));
    if (operation.kind === "remove-picture") {
      const shapes = pictured.find(({ sheet }) => nameKey(sheet) === nameKey(operation.sheet))?.shapes;
      const found = shapes && picturesIn(shapes).find(({ name }) => nameKey(name) === nameKey(operation.name));
      if (found) pictureIds.set(operation, found.id);
    }
    if (growth) textCells[index] = textCellsOf(state, growth.before.sheet, growth.firstRow, growth.before.column);
    return growth;
  });
  return {
    growths,
    textCells,
    lastRowFormats,
    seriesNames,
    pictureIds,
    parts: new Map(parts.map(({ namespace, found }) => [namespace, found.items[0] ? { id: found.items[0].id } : null])),
  };
}

/** By how much a table will grow at most. */
interface Demand {
  rows: number;
  columns: number;
}

interface PatchNeeds {
  tables: Map<string, Demand>;
  /** Sheets that get a new table: their other tables must not be in its way. */
  sheets: Set<string>;
  added: AddTable[];
  /** Writes of text that Excel could read as something else. */
  written: WriteValues[];
  charts: AddChart[];
  /** Sheets whose pictures are concerned. */
  pictured: Set<string>;
}

function patchNeeds(patch: WorkbookPatch): PatchNeeds {
  const needs: PatchNeeds = { tables: new Map(), sheets: new Set(), added: [], written: [], charts: [], pictured: new Set() };
  const demand = (table: string): Demand => {
    const found = needs.tables.get(nameKey(table)) ?? { rows: 0, columns: 0 };
    needs.tables.set(nameKey(table), found);
    return found;
  };
  const look = (operation: WorkbookOperation): void => {
    if (operation.kind === "append-rows") demand(operation.table).rows += operation.rows.length;
    if (operation.kind === "remove-rows" || operation.kind === "remove-columns") demand(operation.table);
    if (operation.kind === "add-columns") demand(operation.table).columns += operation.headers.length;
    if (operation.kind === "add-chart") needs.charts.push(operation);
    if (operation.kind === "add-picture" || operation.kind === "remove-picture") needs.pictured.add(nameKey(operation.sheet));
    if (operation.kind === "add-table") needs.added.push(operation);
    if (operation.kind === "write-values" && operation.values.flat().some((value) => typeof value === "string" && mayBeReadOtherwise(value))) {
      needs.written.push(operation);
    }
    if (operation.kind === "add-table") needs.sheets.add(nameKey(operation.sheet));
  };
  patch.forEach(look);
  return needs;
}

/** The charts that a sheet has, and the cells that give the series of new ones their names. */
function loadCharts(workbook: Excel.Workbook, state: WorkbookState, charts: readonly AddChart[]) {
  return charts.map(({ sheet, series }) => {
    const present = state.findSheet(sheet) ? workbook.worksheets.getItem(sheet).charts : null;
    present?.load("items/name");
    const cells = series.flatMap(({ name }) => (typeof name === "string" || !state.findSheet(name.sheet) ? [] : name));
    const names = cells.map((cell) => ({ cell, range: loadCells(workbook.worksheets.getItem(cell.sheet).getRangeByIndexes(cell.row, cell.column, 1, 1)) }));
    return { sheet, present, names };
  });
}

/**
 * The text of the cell as it is when the chart is made: whether Excel takes a reference for the name of a series is
 * documented nowhere. Where the text is not known yet (a formula of the same patch), it is the reference all the same.
 */
function seriesName(state: WorkbookState, name: ChartSeries["name"]): string {
  if (typeof name === "string") return name;
  const value = state.sheet(name.sheet).cells.value(name.row, name.column);
  return value === null ? `=${absoluteReference(name.sheet, { ...name, rowCount: 1, columnCount: 1 }).split(":")[0]}` : String(value);
}

/** The place of a table, and its cells and surroundings when it is to grow. */
function loadTable(table: Excel.Table, demand: Demand | null) {
  const whole = table.getRange();
  whole.load("rowIndex,columnIndex,rowCount,columnCount");
  const lastRow = demand ? whole.getLastRow() : null;
  lastRow?.load("numberFormat");
  return { table, whole, cells: demand ? loadCells(whole) : null, around: demand ? loadAround(whole, demand) : [], lastRow, demand };
}

function loadFormats(workbook: Excel.Workbook, operation: WriteValues) {
  const { sheet, row, column, values } = operation;
  const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1);
  range.load("numberFormat");
  return { operation, range };
}

const noTextCells: TextCells = () => false;

/** Which cells of a block are formatted as text as things stand in `state` now. */
function textCellsOf(state: WorkbookState, sheet: string, firstRow: number, firstColumn: number): TextCells {
  const formats = state.findSheet(sheet)?.formats.filter(({ format }) => format.numberFormat !== undefined).reverse() ?? [];
  return (row, column) =>
    formats.find(({ range }) => contains(range, firstRow + row, firstColumn + column))?.format.numberFormat === "@";
}

function seedFormats(state: WorkbookState, sheet: string, row: number, column: number, rowCount: number, formats: readonly unknown[]): void {
  formats.forEach((format, index) => {
    const range = { row, column: column + index, rowCount, columnCount: 1 };
    if (typeof format === "string") state.sheet(sheet).formats.push({ range, format: { numberFormat: format } });
  });
}

/** The place where a table is to be made: its headers, and all of it when rows are to be appended at once. */
function loadPlace(workbook: Excel.Workbook, operation: AddTable, demand: Demand | null) {
  const { row, column, rowCount, columnCount } = operation;
  const sheet = workbook.worksheets.getItem(operation.sheet);
  const whole = sheet.getRangeByIndexes(row, column, rowCount + 1, columnCount);
  const cells = loadCells(demand ? whole : sheet.getRangeByIndexes(row, column, 1, columnCount));
  return { operation, cells, around: demand ? loadAround(whole, demand) : [] };
}

/** Values and formulas: only both together tell a formula from a text that begins with `=`. */
function loadCells(range: Excel.Range): Excel.Range {
  range.load("rowIndex,columnIndex,values,formulas");
  return range;
}

function loadAround(whole: Excel.Range, { rows, columns }: Demand): Excel.Range[] {
  const sides = [
    ...(rows > 0 ? [whole.getLastRow().getOffsetRange(1, 0).getResizedRange(rows - 1, 0)] : []),
    ...(columns > 0 ? [whole.getLastColumn().getOffsetRange(0, 1).getResizedRange(0, columns - 1)] : []),
  ];
  return sides.map((side) => {
    const used = side.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return used;
  });
}

function seed(state: WorkbookState, sheet: string, range: Excel.Range | null): void {
  if (!range) return;
  const { cells } = state.sheet(sheet);
  const { rowIndex, columnIndex, formulas } = range;
  cellValues(range.values).forEach((values, row) =>
    values.forEach((value, column) => {
      const formula = formulaOf(formulas[row]?.[column], value);
      const at = [rowIndex + row, columnIndex + column] as const;
      if (formula !== null) cells.setFormula(...at, formula, value);
      else cells.set(...at, value);
    }),
  );
}

/** Marks where the surroundings of a table hold something: its first and last row and column are enough to collide. */
function occupy(state: WorkbookState, sheet: string, used: Excel.Range): void {
  if (used.isNullObject) return;
  const { cells } = state.sheet(sheet);
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  for (const row of [rowIndex, rowIndex + rowCount - 1]) {
    for (const column of [columnIndex, columnIndex + columnCount - 1]) {
      if (!cells.at(row, column)) cells.setFormula(row, column, "=NA()");
    }
  }
}
