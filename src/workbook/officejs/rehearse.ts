import type { AddTable, WorkbookOperation, WorkbookPatch } from "../patch";
import { nameKey } from "../table-shape";
import { WorkbookState, type Growth } from "../memory/workbook-state";
import { cellValues } from "./load-areas";

/** What the writing needs to know of a patch that can be done. */
export interface Rehearsal {
  /** For each operation, how the table grows; null for all but `append-rows`. */
  growths: (Growth | null)[];
  /** The custom parts there are, by namespace: the first one's id, or null. */
  partIds: Map<string, string | null>;
}

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
  for (const { name, visibility } of sheets.items) state.addSheet(name, visibility !== "Visible");
  const needs = patchNeeds(patch);
  const concerned = tables.items.filter(({ name, worksheet }) => needs.tables.has(nameKey(name)) || needs.sheets.has(nameKey(worksheet.name)));
  const existing = concerned.map((table) => loadTable(table, needs.tables.get(nameKey(table.name)) ?? null));
  const planned = needs.added
    .filter(({ sheet }) => state.findSheet(sheet) !== undefined)
    .map((operation) => loadPlace(workbook, operation, needs.tables.get(nameKey(operation.name)) ?? null));
  if (existing.length + planned.length > 0) await context.sync();

  for (const { table, whole, cells, around } of existing) {
    const { rowIndex, columnIndex, rowCount, columnCount } = whole;
    const { showHeaders, showTotals: hasTotals } = table;
    const row = showHeaders ? rowIndex : rowIndex - 1;
    const shape = { name: table.name, sheet: table.worksheet.name, row, column: columnIndex, columnCount, hasTotals };
    state.tables.push({ ...shape, rowCount: rowCount - (showHeaders ? 1 : 0) - (hasTotals ? 1 : 0) });
    seed(state, shape.sheet, cells);
    around.forEach((range) => occupy(state, shape.sheet, range));
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
  return {
    growths: patch.map((operation) => state.apply(operation)),
    partIds: new Map(parts.map(({ namespace, found }) => [namespace, found.items[0]?.id ?? null])),
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
}

function patchNeeds(patch: WorkbookPatch): PatchNeeds {
  const needs: PatchNeeds = { tables: new Map(), sheets: new Set(), added: [] };
  const demand = (table: string): Demand => {
    const found = needs.tables.get(nameKey(table)) ?? { rows: 0, columns: 0 };
    needs.tables.set(nameKey(table), found);
    return found;
  };
  const look = (operation: WorkbookOperation): void => {
    if (operation.kind === "append-rows") demand(operation.table).rows += operation.rows.length;
    if (operation.kind === "add-columns") demand(operation.table).columns += operation.headers.length;
    if (operation.kind === "add-table") needs.added.push(operation);
    if (operation.kind === "add-table") needs.sheets.add(nameKey(operation.sheet));
  };
  patch.forEach(look);
  return needs;
}

/** The place of a table, and its cells and surroundings when it is to grow. */
function loadTable(table: Excel.Table, demand: Demand | null) {
  const whole = table.getRange();
  whole.load("rowIndex,columnIndex,rowCount,columnCount");
  return { table, whole, cells: demand ? loadCells(whole) : null, around: demand ? loadAround(whole, demand) : [] };
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
      const formula: unknown = formulas[row]?.[column];
      const at = [rowIndex + row, columnIndex + column] as const;
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      if (isFormula) cells.setFormula(...at, formula, value);
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
