import { tableSchemas } from "../plan/table-schemas";
import type { CellValue } from "../plan/cell-value";
import type { Plan } from "../plan/plan";
import type { PlanEdit } from "../plan/plan-edit";
import { rowPlace } from "../method/plan-place";
import type { Gain } from "../rules/gain";
import { fill } from "../i18n/fill";
import { localeOf, type Language } from "../i18n/language";
import { gainTextsIn } from "../i18n/gain-texts";
import { sourceWord, wordFor } from "../sheets/cell-words";
import { columnHeader, placeName, sheetName, type SheetNames } from "./place-name";

/** How many edits of a supposition are told one by one. */
const editsTold = 3;

/** What mending a finding gains, in words: `+0,8 puntos de articulación, +1,2 de coherencia`. */
export function gainSentence({ articulation, coherence }: Gain, language: Language): string {
  const texts = gainTextsIn(language);
  const number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2, signDisplay: "exceptZero" });
  const parts = [
    ...(articulation === null ? [] : [fill(texts.articulation, { points: number.format(articulation) })]),
    ...(coherence === null ? [] : [fill(texts.coherence, { points: number.format(coherence) })]),
  ];
  return parts.length === 0 ? texts.unknown : parts.join(", ");
}

/** What was supposed to reckon it, one change of the plan a sentence; the rest of many is counted. */
export function supposition({ edits }: Gain, plan: Plan, language: Language, names: SheetNames = {}): string[] {
  const told = edits.slice(0, editsTold).map((edit) => editSentence(edit, plan, language, names));
  const rest = edits.length - told.length;
  return rest > 0 ? [...told, fill(gainTextsIn(language).more, { count: String(rest) })] : told;
}

function editSentence(edit: PlanEdit, plan: Plan, language: Language, names: SheetNames): string {
  const { table } = edit;
  const cell = (column: string, value: CellValue | readonly string[]): string => shown(edit, column, value, language);
  if (edit.kind === "add-row") {
    const cells = Object.entries(edit.content).filter(([, value]) => value !== null);
    const content = cells.map(([column, value]) => `${header(edit, column, plan, language)}: ${cell(column, value)}`);
    return fill(gainTextsIn(language).newRow, { sheet: sheetName(table, language, names), content: content.join(", ") });
  }
  const row = plan[table][edit.row];
  if (row === undefined) throw new RangeError(`${table} has no row ${edit.row}`);
  const place = placeName(rowPlace(table, row, edit.row, edit.column, yearOf(edit.column, plan)), language, names);
  return `${place} = ${cell(edit.column, edit.value)}`;
}

function header({ table }: PlanEdit, column: string, plan: Plan, language: Language): string {
  return columnHeader({ table, code: null, row: null, column, year: yearOf(column, plan) }, language) ?? column;
}

function yearOf(column: string, { plan }: Plan): number | null {
  const position = /^y(\d+)$/.exec(column)?.[1];
  return position === undefined ? null : plan.firstYear + Number(position) - 1;
}

function shown({ table }: PlanEdit, column: string, value: CellValue | readonly string[], language: Language): string {
  if (value === null) return gainTextsIn(language).blank;
  if (typeof value === "number") return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 6, useGrouping: !isYear(column) }).format(value);
  if (typeof value !== "string") return Array.isArray(value) ? value.join("; ") : String(value);
  const words = tableSchemas[table].columns.find(({ key }) => key === column)?.words;
  if (words === undefined) return value;
  return words === "source" ? sourceWord(value, language) : wordFor(words, value, language);
}

function isYear(column: string): boolean {
  return column === "year" || column === "baselineYear";
}
