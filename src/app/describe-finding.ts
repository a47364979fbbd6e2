import type { TableKey } from "../plan/table-schemas";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { ruleTextsIn } from "../i18n/rule-texts";
import { troubleTextsIn } from "../i18n/trouble-texts";
import { enumerationOfData, type Finding, type FindingValue } from "../rules/finding";
import { sourceWord, wordFor } from "../sheets/cell-words";
import { numberText } from "./cell-text";
import { columnHeader, placeName, sheetName, type SheetNames } from "./place-name";

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

export function describeFinding(finding: Finding, language: Language, names: SheetNames = {}): DescribedFinding {
  const texts: Record<string, { title: string; what: string; why: string; remedy: string } | undefined> = ruleTextsIn(language);
  const sentences = texts[finding.rule];
  if (sentences === undefined) throw new Error(`no texts for the rule ${finding.rule}`);
  const values = placeholders(finding, language, names);
  return {
    finding,
    title: sentences.title,
    what: fill(withoutIdleSentences(sentences.what, finding), values),
    why: fill(sentences.why, values),
    remedy: fill(sentences.remedy, values),
    place: placeName(finding.path, language, names),
  };
}

function placeholders(finding: Finding, language: Language, names: SheetNames): Record<string, string> {
  const { path, data } = finding;
  const none = troubleTextsIn(language).none;
  const filled: Record<string, string> = {
    table: sheetName(path.table, language, names),
    code: path.code ?? noCode(path.row, language),
    column: columnHeader(path, language) ?? "",
    year: path.year === null ? none : String(path.year),
    row: path.row === null ? none : String(path.row + 1),
  };
  for (const [key, value] of Object.entries(data)) filled[key] = shown(key, value, language);
  return filled;
}

/** Data whose sentence has nothing to say when they are null. */
const idleWhenNull = ["start", "of"];

/** The text without the sentences that are about what is not there. */
function withoutIdleSentences(text: string, { data }: Finding): string {
  const idle = idleWhenNull.filter((key) => data[key] === null);
  const sentences = text.split(/(?<=\.)\s+/);
  return sentences.filter((sentence) => !idle.some((key) => sentence.includes(`{${key}}`))).join(" ");
}

function noCode(row: number | null, language: Language): string {
  const { noCode: withRow, noCodeNoRow } = troubleTextsIn(language);
  return row === null ? noCodeNoRow : fill(withRow, { row: String(row + 1) });
}

function shown(key: string, value: FindingValue, language: Language): string {
  if (value === null) return key === "found" ? troubleTextsIn(language).emptyCell : troubleTextsIn(language).none;
  if (Array.isArray(value)) return value.map((item: string | number) => shown(key, item, language)).join(", ");
  if (typeof value === "number") return numberText(value, language);
  const text = String(value);
  const enumeration = enumerationOfData[key];
  if (enumeration === "source") return sourceWord(text, language);
  if (enumeration !== undefined) return wordFor(enumeration, text, language);
  if (key === "targetTable") return sheetName(text as TableKey, language);
  return text;
}
