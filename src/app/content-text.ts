import type { CellValue } from "../plan/cell-value";
import type { PlanPath } from "../plan/plan-path";
import type { CellContent } from "../plan/row-content";
import { tableSchemas, type ColumnSchema } from "../plan/table-schemas";
import { localeOf, type Language } from "../i18n/language";
import { cellOf } from "../sheets/cell-words";
import { profileFields } from "../sheets/home-sheet";

/** What the sheet shows for a content of the plan: words in the language, lists as `a;b`. */
export function shownCell(table: PlanPath["table"], column: string, content: CellContent, language: Language): CellValue {
  return cellOf(content, schemaOf(table, column), language);
}

/** The same as text, numbers with every digit that Excel shows; `blank` for nothing. */
export function contentText(
  table: PlanPath["table"],
  column: string,
  content: CellContent,
  language: Language,
  blank: string,
): string {
  const shown = shownCell(table, column, content, language);
  if (shown === null) return blank;
  return typeof shown === "number" ? numberText(shown, language, isYear(column)) : String(shown);
}

/** A number with all of its digits; years are not grouped. */
export function numberText(value: number, language: Language, year = false): string {
  return new Intl.NumberFormat(localeOf(language), { maximumSignificantDigits: 15, useGrouping: !year }).format(value);
}

/** Whether a column or field holds calendar years. */
export function isYear(column: string): boolean {
  return ["year", "baselineYear", "firstYear", "reportingYear"].includes(column);
}

function schemaOf(table: PlanPath["table"], column: string): ColumnSchema {
  const text: ColumnSchema = { key: column, content: "text" };
  if (table === "parameters") return text;
  if (table === "plan") return profileFields.find(({ key }) => key === column)?.schema ?? text;
  return tableSchemas[table].columns.find(({ key }) => key === column) ?? { key: column, content: "number" };
}
