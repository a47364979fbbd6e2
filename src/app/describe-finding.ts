import { unspecifiedSource } from "../plan/enumerations";
import { tableSchemas, type TableKey } from "../plan/table-schemas";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import { localeOf, ruleTextsIn, troubleTextsIn } from "../i18n/texts";
import type { PlanPath } from "../plan/plan-path";
import { enumerationOfData, type Finding, type FindingValue } from "../rules/finding";
import { wordFor } from "../sheets/cell-words";

/** A finding with its sentences in one language. */
export interface DescribedFinding {
  finding: Finding;
  title: string;
  /** What is wrong, why it matters, what to do. */
  what: string;
  why: string;
  remedy: string;
  /** Where, in words: `Metas de producto › 45 › 2025`. */
  place: string;
}

export function describeFinding(finding: Finding, language: Language): DescribedFinding {
  const texts: Record<string, { title: string; what: string; why: string; remedy: string } | undefined> = ruleTextsIn(language);
  const sentences = texts[finding.rule];
  if (sentences === undefined) throw new Error(`no texts for the rule ${finding.rule}`);
  const values = placeholders(finding, language);
  return {
    finding,
    title: sentences.title,
    what: fill(sentences.what, values),
    why: fill(sentences.why, values),
    remedy: fill(sentences.remedy, values),
    place: describePlace(finding.path, language),
  };
}

/** Where a path leads, in the words on the sheets. */
export function describePlace(path: PlanPath, language: Language): string {
  const code = path.code ?? (path.row === null ? null : fill(troubleTextsIn(language).place.row, { row: String(path.row + 1) }));
  return [sheetName(path.table, language), code, columnName(path, language)].filter((part) => part !== null).join(" › ");
}

function placeholders(finding: Finding, language: Language): Record<string, string> {
  const { path, data } = finding;
  const none = troubleTextsIn(language).none;
  const filled: Record<string, string> = {
    table: sheetName(path.table, language),
    code: path.code ?? none,
    column: columnName(path, language) ?? "",
    year: path.year === null ? none : String(path.year),
    row: path.row === null ? none : String(path.row + 1),
  };
  for (const [key, value] of Object.entries(data)) filled[key] = shown(key, value, language);
  return filled;
}

function shown(key: string, value: FindingValue, language: Language): string {
  if (value === null) return troubleTextsIn(language).none;
  if (Array.isArray(value)) return value.map((item: string | number) => shown(key, item, language)).join(", ");
  if (typeof value === "number") return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 6 }).format(value);
  const text = String(value);
  const enumeration = enumerationOfData[key];
  if (enumeration === "source") return sourceWord(text, language);
  if (enumeration !== undefined) return wordFor(enumeration, text, language);
  if (key === "targetTable") return sheetName(text as TableKey, language);
  return text;
}

/** The name of a funding source; the plan's own word where it is none of the form. */
export function sourceWord(source: string, language: Language): string {
  return source === unspecifiedSource ? sheetTextsIn(language).unspecifiedSource : wordFor("source", source, language);
}

function sheetName(table: PlanPath["table"], language: Language): string {
  const texts = sheetTextsIn(language);
  if (table === "plan") return texts.home.sheet;
  return table === "parameters" ? texts.parameters.sheet : texts.tables[table].sheet;
}

function columnName(path: PlanPath, language: Language): string | null {
  if (path.year !== null && (path.column === null || /^y\d+$/.test(path.column))) return String(path.year);
  if (path.column === null) return null;
  const texts = sheetTextsIn(language);
  if (path.table === "plan") return texts.profile[path.column as keyof typeof texts.profile]?.label ?? path.column;
  if (path.table === "parameters" || !(path.table in tableSchemas)) return path.column;
  const headers: Record<string, string> = texts.tables[path.table].columns;
  return headers[path.column] ?? path.column;
}
