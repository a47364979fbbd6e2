import { isBlank, isNumeric, type CellValue } from "../plan/cell-value";
import type { Plan, PlanProfile } from "../plan/plan";
import { planFirstYear, planYears } from "../plan/parse-plan";
import { tableKeys, tableSchemas, type TableKey } from "../plan/table-schemas";
import { fold } from "../i18n/fold";
import { languageOf, languages, type Language } from "../i18n/language";
import type { TableContent, WorkbookContent } from "../workbook/port";
import { contentOf } from "./cell-words";
import { columnsOf, type PlanSheet } from "./define-sheet";
import { readParameters } from "./parameters-sheet";
import { parametersTable, planSheet, profileTable } from "./plan-sheets";
import { profileFields, readProfileFields, type ProfileField } from "./home-sheet";

/** Where a table of the plan stands in the workbook: enough to turn a path of the plan into a cell. */
export interface TableLayout {
  sheet: string;
  table: string;
  /** Place of the first header cell. */
  row: number;
  column: number;
  /** Position of each plan column within the table, by key (`y1`..`yT` for annual ones). */
  columns: Map<string, number>;
  /** Position within the table's body of each row of the plan; blank rows are not rows of the plan. */
  rows: number[];
}

export interface PlanReading {
  plan: Plan;
  language: Language;
  layouts: Map<TableKey, TableLayout>;
  /** Cells of the values on the sheets with single values, by field or parameter key. */
  profilePlaces: Map<string, { sheet: string; row: number; column: number }>;
  parameterPlaces: Map<string, { sheet: string; row: number; column: number }>;
  /** Columns of the plan that the workbook does not have; they are read as blank. */
  missingColumns: { sheet: string; header: string }[];
  /** Tables that a plan needs and the workbook does not have; they are read as empty. */
  missingTables: TableKey[];
  /** Annual columns of years that are not of the plan; nothing reads them. */
  strayYears: { sheet: string; header: string }[];
}

/** A value without which no plan can be read is wrong; the place and the remedy are said by the roots. */
export class PlanUnreadableError extends Error {
  constructor(
    readonly field: "firstYear" | "years",
    readonly found: CellValue,
    readonly place: { sheet: string; row: number; column: number } | null,
  ) {
    super(`the plan's ${field} cannot be read: ${String(found)}`);
    this.name = "PlanUnreadableError";
  }
}

/**
 * Reads the plan from the tables of a workbook; null when the workbook holds no plan.
 * Tables are found by name and columns by header, in any language of the product, never by position.
 * @throws PlanUnreadableError when the first year or the number of years is no whole number in range.
 */
export function readPlan(content: WorkbookContent): PlanReading | null {
  const tables = new Map(content.tables.map((table) => [fold(table.name), table]));
  const home = tables.get(fold(profileTable));
  if (home === undefined) return null;
  const fields = readProfileFields(home);
  const profile = readProfile(fields);
  const reading: PlanReading = {
    plan: { plan: profile } as Plan,
    language: languageOfHeaders(content, tables, profile),
    layouts: new Map(),
    profilePlaces: new Map([...fields].map(([key, field]) => [key, field.place])),
    parameterPlaces: new Map(),
    missingColumns: [],
    missingTables: [],
    strayYears: [],
  };
  const parameters = tables.get(fold(parametersTable));
  reading.plan.parameters = readParameters(parameters, reading.parameterPlaces);
  const rows = Object.fromEntries(
    tableKeys.map((key) => [key, readTable(key, tables.get(fold(planSheet(key).tableName)), reading)]),
  ) as unknown as Pick<Plan, TableKey>;
  Object.assign(reading.plan, rows);
  return reading;
}

function readProfile(fields: Map<ProfileField, { value: CellValue; place: { sheet: string; row: number; column: number } }>): PlanProfile {
  const value = (key: ProfileField): CellValue => fields.get(key)?.value ?? null;
  const whole = (key: "firstYear" | "years", range: { least: number; most: number }): number => {
    const found = value(key);
    if (key === "years" && isBlank(found)) return planYears.usual;
    if (!isNumeric(found) || !Number.isInteger(found) || found < range.least || found > range.most) {
      throw new PlanUnreadableError(key, found, fields.get(key)?.place ?? null);
    }
    return found;
  };
  const profile: Record<string, CellValue> = {};
  for (const { key, schema } of profileFields) profile[key] = contentOf(value(key), schema) as CellValue;
  return {
    ...(profile as unknown as PlanProfile),
    firstYear: whole("firstYear", planFirstYear),
    years: whole("years", planYears),
  };
}

/** The language in which the sheets were made: the one whose headers the first table with headers bears. */
function languageOfHeaders(content: WorkbookContent, tables: Map<string, TableContent>, profile: PlanProfile): Language {
  const stated = content.part === null ? null : /language="(\w+)"/.exec(content.part);
  if (stated?.[1] !== undefined) return languageOf(stated[1]);
  const axes = tables.get(fold(planSheet("axes").tableName));
  const matches = (language: Language): number =>
    columnsOf(planSheet("axes"), profile, language).filter((column) => axes?.headers.includes(column.header)).length;
  return matches("en") > matches("es") ? "en" : "es";
}

function readTable(key: TableKey, table: TableContent | undefined, reading: PlanReading): object[] {
  const sheet = planSheet(key);
  const { plan } = reading.plan;
  if (table === undefined) {
    if (tableSchemas[key].optional !== true) reading.missingTables.push(key);
    return [];
  }
  const columns = columnsOf(sheet, plan, reading.language);
  const positions = findColumns(sheet, table, plan);
  noteGaps(sheet, table, positions, reading);
  const layout: TableLayout = {
    sheet: table.sheet,
    table: table.name,
    row: table.row,
    column: table.column,
    columns: positions,
    rows: [],
  };
  reading.layouts.set(key, layout);
  const fixed = columns.filter((column) => column.year === null);
  const annual = columns.filter((column) => column.year !== null);
  const rows: object[] = [];
  table.rows.forEach((cells, index) => {
    if (cells.every((value) => value === null || (typeof value === "string" && value.trim() === ""))) return;
    const at = (columnKey: string): CellValue => {
      const position = positions.get(columnKey);
      return position === undefined ? null : (cells[position] ?? null);
    };
    const row: Record<string, unknown> = {};
    for (const column of fixed) row[column.key] = contentOf(at(column.key), column.schema);
    if (annual.length > 0) row.annual = annual.map((column) => contentOf(at(column.key), column.schema));
    rows.push(row);
    layout.rows.push(index);
  });
  return rows;
}

/** Where each column of the plan stands in a table, found by its header in any language. */
export function findColumns(
  sheet: PlanSheet,
  table: TableContent,
  profile: Pick<PlanProfile, "firstYear" | "years">,
): Map<string, number> {
  const byHeader = new Map(table.headers.map((header, index) => [fold(header), index]));
  const positions = new Map<string, number>();
  for (const language of languages) {
    for (const column of columnsOf(sheet, profile, language)) {
      const position = byHeader.get(fold(column.header));
      if (position !== undefined && !positions.has(column.key)) positions.set(column.key, position);
    }
  }
  return positions;
}

/** Notes what the table lacks and, where it has annual columns, the years that are not of the plan. */
function noteGaps(sheet: PlanSheet, table: TableContent, positions: Map<string, number>, reading: PlanReading): void {
  for (const { key, header } of columnsOf(sheet, reading.plan.plan, reading.language)) {
    if (!positions.has(key)) reading.missingColumns.push({ sheet: table.sheet, header });
  }
  if (tableSchemas[sheet.key].annualAfter === undefined) return;
  const found = new Set(positions.values());
  table.headers.forEach((header, position) => {
    if (/^(19|20)\d\d$/.test(header.trim()) && !found.has(position)) reading.strayYears.push({ sheet: table.sheet, header });
  });
}
