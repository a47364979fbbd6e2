import { bienniumLabel, tableSchemas, type ColumnSchema, type TableKey } from "../plan/table-schemas";
import type { Plan } from "../plan/plan";
import { fill } from "../i18n/fill";
import { sheetTextsIn } from "../i18n/sheet-texts";
import type { Language } from "../i18n/language";

/** How one column looks; what it holds stands in the table's schema. */
export interface ColumnLook {
  /** Characters of the default font. */
  width: number;
  wrap?: true;
  /** `code`: text that keeps its leading zeros. `money`: the plan's currency unit. */
  format: "code" | "text" | "quantity" | "money" | "year";
}

/** The declaration of one sheet: with the table's schema and the texts, all that writer and reader know of it. */
export interface PlanSheet {
  key: TableKey;
  /** Name of the Excel table: the contract by which the sheet is found, in every language, never renamed. */
  tableName: string;
  tabColor: string;
  looks: Readonly<Record<string, ColumnLook>>;
  annualLook?: ColumnLook;
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
  headerRow: number;
  rowCount: number;
  columns: SheetColumn[];
  /** The column of the sheet in which each of `columns` stands. */
  positions: number[];
}

const plainLook: ColumnLook = { width: 22, format: "text", wrap: true };

export function defineSheet(sheet: PlanSheet): PlanSheet {
  const known = new Set(tableSchemas[sheet.key].columns.map((column) => column.key));
  const unknown = Object.keys(sheet.looks).find((key) => !known.has(key));
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
