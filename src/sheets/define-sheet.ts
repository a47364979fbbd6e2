import { bienniumLabel, tableSchemas, type ColumnSchema, type TableKey } from "../plan/table-schemas";
import type { Plan } from "../plan/plan";
import { fill } from "../i18n/fill";
import type { TemplateTexts } from "../i18n/es/template";
import { sheetTextsIn } from "../i18n/sheet-texts";
import type { Language } from "../i18n/language";

/** How one column looks; what it holds stands in the table's schema. */
export interface ColumnLook {
  /** Characters of the default font. */
  width: number;
  wrap?: true;
  /** `code`: text that keeps its leading zeros. `money`: the plan's currency unit. */
  format: "code" | "text" | "quantity" | "money" | "year";
  /** How many digits a code of a national catalogue has; others are marked. */
  digits?: readonly number[];
}

/** A band over neighbouring columns, from the one named (`y1` for the annual ones) to the next band. */
export interface SheetSection {
  from: string;
  title: keyof TemplateTexts["sections"];
}

/** The declaration of one sheet: with the table's schema and the texts, all that writer and reader know of it. */
export interface PlanSheet {
  key: TableKey;
  /** Name of the Excel table: the contract by which the sheet is found, in every language, never renamed. */
  tableName: string;
  tabColor: string;
  looks: Readonly<Record<string, ColumnLook>>;
  annualLook?: ColumnLook;
  /** Of wide tables: what their columns are about. */
  sections?: readonly SheetSection[];
}

/** A column of a sheet as it stands for one plan: `key` is `y1`..`yT` for the annual columns. */
export interface SheetColumn {
  key: string;
  header: string;
  schema: ColumnSchema;
  look: ColumnLook;
  /** Calendar year of an annual column. */
  year: number | null;
}

/** Where a table stands once the patch has been applied. */
export interface TablePlace {
  sheet: string;
  table: string;
  headerRow: number;
  rowCount: number;
  /** How many rows have content, up to the last one. */
  filled: number;
  columns: SheetColumn[];
  /** The column of the sheet in which each of `columns` stands. */
  positions: number[];
}

/** The column of the sheet in which a column of the plan stands; null when the table does not have it. */
export function positionOf(place: TablePlace, key: string): number | null {
  return place.positions[place.columns.findIndex((column) => column.key === key)] ?? null;
}

const plainLook: ColumnLook = { width: 22, format: "text", wrap: true };

export function defineSheet(sheet: PlanSheet): PlanSheet {
  const known = new Set(tableSchemas[sheet.key].columns.map((column) => column.key));
  if (tableSchemas[sheet.key].annualAfter !== undefined) known.add("y1");
  const named = [...Object.keys(sheet.looks), ...(sheet.sections ?? []).map(({ from }) => from)];
  const unknown = named.find((key) => !known.has(key));
  if (unknown !== undefined) throw new Error(`${sheet.key} has no column ${unknown}`);
  return sheet;
}

/** The columns of the sheet in their order, annual ones headed by their calendar year. */
export function columnsOf(
  sheet: PlanSheet,
  profile: Pick<Plan["plan"], "firstYear" | "years">,
  language: Language,
): SheetColumn[] {
  const schema = tableSchemas[sheet.key];
  const headers: Record<string, string> = sheetTextsIn(language).tables[sheet.key].columns;
  return schema.columns.flatMap((column) => {
    const own: SheetColumn = {
      key: column.key,
      header: headerOf(column, headers[column.key] ?? column.key, profile.firstYear),
      schema: column,
      look: sheet.looks[column.key] ?? plainLook,
      year: null,
    };
    return column.key === schema.annualAfter ? [own, ...annualColumns(sheet, profile)] : [own];
  });
}

function headerOf({ biennium }: ColumnSchema, text: string, firstYear: number): string {
  return biennium === undefined ? text : fill(text, { biennium: bienniumLabel(firstYear, biennium) });
}

function annualColumns(sheet: PlanSheet, profile: Pick<Plan["plan"], "firstYear" | "years">): SheetColumn[] {
  const mandatory = tableSchemas[sheet.key].annualMandatory;
  return Array.from({ length: profile.years }, (_, index) => ({
    key: `y${index + 1}`,
    header: String(profile.firstYear + index),
    schema: { key: `y${index + 1}`, content: "number", ...(mandatory ? { mandatory } : {}) },
    look: sheet.annualLook ?? plainLook,
    year: profile.firstYear + index,
  }));
}
