import { isBlank, type CellValue } from "../plan/cell-value";
import type { Plan, PlanRow } from "../plan/plan";
import { annualKeys, type TableKey } from "../plan/table-schemas";
import { fold } from "../i18n/fold";
import type { Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import { templateTextsIn } from "../i18n/template-texts";
import type { WorkbookOperation, WorkbookPatch } from "../workbook/patch";
import type { TableContent, WorkbookContent } from "../workbook/port";
import { cellOf } from "./cell-words";
import { columnsOf, type PlanSheet, type SheetColumn, type TablePlace } from "./define-sheet";
import { profileFields, readProfileFields, schemaVersion } from "./home-sheet";
import { homeOperations } from "./home-operations";
import { inputOperations } from "./lists";
import { markOperations } from "./marks";
import type { ParameterDefaults } from "./parameters-sheet";
import { parametersTable, planPartNamespace, planSheets, profileTable, shownTables } from "./plan-sheets";
import { findColumns, readPlan } from "./read-plan";
import { bodyFormat } from "./sheet-style";
import { placeOf } from "./table-place";
import { addedSheet, parameterOperations, tableOperations } from "./sheet-operations";
import { resultOperations } from "./result-sheets";

export interface WritingChoice {
  emptySheet?: string | null;
  withResults?: boolean;
  withheld?: ReadonlySet<string>;
}

export interface PlanWriting {
  patch: WorkbookPatch;
  /** Names of the sheets added, and of those that were there already. */
  added: string[];
  kept: string[];
  /** Where the tables of the plan stand once the patch has been applied, and which of them are new. */
  places: ReadonlyMap<TableKey, TablePlace>;
  addedTables: ReadonlySet<TableKey>;
}

/**
 * The patch that gives a workbook the sheets of a plan with its content. What is there is kept: sheets are found by
 * table name, missing columns are added at the right end, rows are appended, nothing is deleted or overwritten but
 * the blank values of Inicio. Applied twice without rows, it changes nothing. A sheet known to be empty becomes the
 * first one that is needed under its name (a file cannot be without any sheet). `withResults` adds the sheets that show
 * what the plan gives: Tablero, Viabilidad and, hidden, Cálculos. `withheld` are columns, as `PlanEjes.weight`, that are not
 * added though they are missing.
 */
export function writePlan(
  plan: Plan,
  language: Language,
  content: WorkbookContent,
  defaults: ParameterDefaults,
  { emptySheet = null, withResults = false, withheld = new Set() }: WritingChoice = {},
): PlanWriting {
  const reading = readPlan(content);
  const spoken = reading?.language ?? language;
  const taken = new Set(content.sheets.flatMap((sheet) => (sheet.name === emptySheet ? [] : [fold(sheet.name)])));
  const tables = new Map(content.tables.map((table) => [fold(table.name), table]));
  const operations: WorkbookOperation[] = [];
  /** Body range of each column of each table, for the drop-down lists that refer to it. */
  const places = new Map<TableKey, TablePlace>();
  const changed = new Set<TableKey>();
  const addedTables = new Set<TableKey>();
  const writing: PlanWriting = { patch: [], added: [], kept: [], places, addedTables };
  const texts = sheetTextsIn(spoken);

  const add = (name: string): string => {
    const sheet = addedSheet(name, taken);
    writing.added.push(sheet);
    return sheet;
  };
  const home = tables.get(fold(profileTable));
  const homeSheet = home?.sheet ?? add(texts.home.sheet);
  if (home === undefined) operations.push(...homeOperations(homeSheet, plan, spoken));
  else {
    writing.kept.push(home.sheet);
    operations.push(...blankProfileOperations(home, plan, spoken));
  }
  /** A sheet of results in its place among the others; its content comes last, when all tables are there. */
  const show = (table: keyof typeof shownTables): { sheet: string; isNew: boolean } => {
    const existing = tables.get(fold(shownTables[table]));
    if (existing !== undefined) {
      writing.kept.push(existing.sheet);
      return { sheet: existing.sheet, isNew: false };
    }
    const sheet = add(templateTextsIn(spoken)[table].sheet);
    operations.push({ kind: "add-sheet", sheet, tabColor: "#0B4F55", showGridlines: table !== "dashboard" });
    return { sheet, isNew: true };
  };
  const results = withResults ? { dashboard: show("dashboard"), feasibility: show("feasibility") } : null;

  for (const sheet of planSheets) {
    const columns = columnsOf(sheet, plan.plan, spoken).filter(({ key }) => !withheld.has(`${sheet.tableName}.${key}`));
    const rows = bodyRows(sheet, plan, columns, spoken);
    const existing = tables.get(fold(sheet.tableName));
    if (existing === undefined) {
      const name = add(texts.tables[sheet.key].sheet);
      const place = tableOperations(operations, { sheet, name, home: homeSheet, columns, rows, plan, language: spoken });
      places.set(sheet.key, place);
      changed.add(sheet.key);
      addedTables.add(sheet.key);
    } else {
      writing.kept.push(existing.sheet);
      const { operations: growing, place } = growTable(existing, columns, rows, findColumns(sheet, existing, plan.plan));
      operations.push(...growing);
      places.set(sheet.key, place);
      if (rows.length > 0) {
        changed.add(sheet.key);
        operations.push(...newRowFormats(existing, place, plan.plan.currencyUnit));
      }
    }
  }
  const parameters = tables.get(fold(parametersTable));
  const parametersSheet = parameters?.sheet ?? add(texts.parameters.sheet);
  if (parameters === undefined) {
    operations.push(...parameterOperations(parametersSheet, homeSheet, plan, defaults, spoken));
  } else writing.kept.push(parameters.sheet);
  const workings = results === null ? null : show("workings");

  operations.push(
    ...inputOperations(places, { added: addedTables, changed }, spoken),
    ...markOperations(places, addedTables, spoken),
    ...resultOperations({
      home: { sheet: homeSheet, isNew: home === undefined },
      results: results === null || workings === null ? null : { ...results, workings },
      parameters: { sheet: parametersSheet, table: parameters, defaults },
      places,
      profile: { ...plan.plan, currencyUnit: reading?.plan.plan.currencyUnit ?? plan.plan.currencyUnit },
      language: spoken,
    }),
  );
  if (writing.added.length > 0) {
    operations.push({ kind: "set-part", namespace: planPartNamespace, xml: planPart(spoken) });
    if (home === undefined && writing.added[0] !== undefined) {
      operations.push({ kind: "activate-sheet", sheet: writing.added[0] });
    }
  }
  writing.patch = operations.filter((operation) => !(operation.kind === "add-sheet" && operation.sheet === emptySheet));
  return writing;
}

function planPart(language: Language): string {
  return `<articula xmlns="${planPartNamespace}" schema="${schemaVersion}" language="${language}"/>`;
}

/** Fills what is still blank on an Inicio that was there already; what somebody wrote stays. */
function blankProfileOperations(home: TableContent, plan: Plan, language: Language): WorkbookOperation[] {
  const fields = readProfileFields(home);
  return profileFields.flatMap(({ key, schema }) => {
    const field = fields.get(key);
    const value = cellOf(plan.plan[key], schema, language);
    if (field === undefined || !isBlank(field.value) || isBlank(value)) return [];
    return [{ kind: "write-values", ...field.place, values: [[value]] } as const];
  });
}

/** The rows of a table of the plan as cells, in the order of `columns`. */
function bodyRows(sheet: PlanSheet, plan: Plan, columns: SheetColumn[], language: Language): CellValue[][] {
  const annual = annualKeys(plan.plan.years);
  return plan[sheet.key].map((row: PlanRow) => {
    const contents = row as unknown as Record<string, CellValue | string[]>;
    const years = (row as { annual?: CellValue[] }).annual ?? [];
    return columns.map((column) =>
      column.year === null
        ? cellOf(contents[column.key], column.schema, language)
        : (years[annual.indexOf(column.key)] ?? null),
    );
  });
}

function growTable(
  existing: TableContent,
  columns: SheetColumn[],
  rows: CellValue[][],
  positions: ReadonlyMap<string, number>,
): { operations: WorkbookOperation[]; place: TablePlace } {
  const missing = columns.filter((column) => !positions.has(column.key));
  const operations: WorkbookOperation[] = [];
  const target = columns.map((column) => positions.get(column.key) ?? existing.headers.length + missing.indexOf(column));
  if (missing.length > 0) {
    operations.push({ kind: "add-columns", table: existing.name, headers: missing.map((column) => column.header) });
  }
  if (rows.length > 0) {
    const width = existing.headers.length + missing.length;
    operations.push({
      kind: "append-rows",
      table: existing.name,
      rows: rows.map((row) => {
        const cells = new Array<CellValue>(width).fill(null);
        row.forEach((value, index) => (cells[target[index] as number] = value));
        return cells;
      }),
    });
  }
  const place = placeOf(existing, columns, positions);
  const filled = place.filled + rows.length;
  return {
    operations,
    place: { ...place, filled, rowCount: Math.max(place.rowCount, filled), positions: target.map((position) => existing.column + position) },
  };
}

/** What a table's new rows look like: how far Excel copies the rows above depends on how the table grew. */
function newRowFormats(existing: TableContent, place: TablePlace, currencyUnit: string | null): WorkbookOperation[] {
  const rowCount = place.rowCount - existing.rows.length;
  if (rowCount <= 0) return [];
  const row = existing.row + 1 + existing.rows.length;
  return place.columns.map((column, index) => ({
    kind: "format-range",
    sheet: place.sheet,
    range: { row, column: place.positions[index] ?? index, rowCount, columnCount: 1 },
    format: bodyFormat(column.look, currencyUnit),
  }));
}
