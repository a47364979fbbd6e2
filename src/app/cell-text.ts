import { rowPlace } from "../method/plan-place";
import type { Plan } from "../plan/plan";
import { annualPosition, type CellContent } from "../plan/row-content";
import { tableSchemas, type TableKey } from "../plan/table-schemas";
import { gainTextsIn } from "../i18n/gain-texts";
import { localeOf, type Language } from "../i18n/language";
import { sourceWord, wordFor } from "../sheets/cell-words";
import { columnHeader, placeName, type SheetNames } from "./place-name";

/** A column of a table of the plan: `y1`..`yT` for annual ones. */
interface Column {
  table: TableKey;
  column: string;
}

/** A cell of the plan by its place: `Metas de producto › M1 › 2025`. @throws RangeError for a row that there is not */
export function cellName({ table, column, row }: Column & { row: number }, plan: Plan, language: Language, names: SheetNames = {}): string {
  const content = plan[table][row];
  if (content === undefined) throw new RangeError(`${table} has no row ${row}`);
  return placeName(rowPlace(table, content, row, column, yearOf(column, plan)), language, names);
}

export function headerOf({ table, column }: Column, plan: Plan, language: Language): string {
  return columnHeader({ table, code: null, row: null, column, year: yearOf(column, plan) }, language) ?? column;
}

/** What a cell of the plan holds, as it is read: words of the sheet's language, numbers as they are written in it. */
export function contentText({ table, column }: Column, value: CellContent, language: Language): string {
  if (value === null) return gainTextsIn(language).blank;
  if (typeof value === "number") return numberText(value, language, { useGrouping: !isYear(column) });
  if (typeof value !== "string") return Array.isArray(value) ? value.join("; ") : String(value);
  const words = tableSchemas[table].columns.find(({ key }) => key === column)?.words;
  if (words === undefined) return value;
  return words === "source" ? sourceWord(value, language) : wordFor(words, value, language);
}

export function numberText(value: number, language: Language, { useGrouping = true }: { useGrouping?: boolean } = {}): string {
  return numberFormat(language, useGrouping).format(value);
}

/** Kept: making one takes longer than a thousand numbers, and a plan may have tens of thousands of findings. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, useGrouping: boolean): Intl.NumberFormat {
  const key = `${language} ${useGrouping}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 6, useGrouping });
    numberFormats.set(key, format);
  }
  return format;
}

function yearOf(column: string, { plan }: Plan): number | null {
  const position = annualPosition(column);
  return position === null ? null : plan.firstYear + position;
}

function isYear(column: string): boolean {
  return column === "year" || column === "baselineYear";
}
