import type { Language } from "../../i18n/language";
import { fill } from "../../i18n/fill";
import { fold } from "../../i18n/fold";
import { functionTextsIn } from "../../i18n/function-texts";
import { noRow, rowWithCode } from "../../method/plan-index";
import { isBlank, type CellValue } from "../../plan/cell-value";
import { unspecifiedSource } from "../../plan/enumerations";
import { keyFor } from "../../sheets/cell-words";
import { isErrorCell } from "./arguments";
import { invalidValue, notAvailable, type CellError } from "./answer";
import type { PlanView } from "./plan-view";

// What the arguments of the functions mean in a plan: each gives what is asked for, or the error that says what to do.

/** The first row of productGoals with the code. */
export function askedGoal({ index }: PlanView, code: CellValue, language: Language): number | CellError {
  const texts = functionTextsIn(language);
  if (isErrorCell(code)) return errorArgument(code, language);
  if (isBlank(code)) return invalidValue(texts.noGoal);
  const row = rowWithCode(index, "productGoals", String(code));
  return row === noRow ? notAvailable(fill(texts.unknownGoal, { goal: String(code) })) : row;
}

/** The position of a year within the term, from 0; null when none is asked for. */
export function askedYear({ index }: PlanView, year: CellValue, language: Language): number | null | CellError {
  if (isBlank(year)) return null;
  if (isErrorCell(year)) return errorArgument(year, language);
  const { firstYear } = index.plan.plan;
  const position = Number(year) - firstYear;
  if (Number.isInteger(position) && position >= 0 && position < index.years) return position;
  const values = { year: String(year), first: String(firstYear), last: String(firstYear + index.years - 1) };
  return notAvailable(fill(functionTextsIn(language).unknownYear, values));
}

/** The key of a source of the plan; null when none is asked for. */
export function askedSource({ evaluation }: PlanView, source: CellValue, language: Language): string | null | CellError {
  if (isBlank(source)) return null;
  if (isErrorCell(source)) return errorArgument(source, language);
  const word = String(source).trim();
  const blankWords = ["sin fuente", "no source", unspecifiedSource];
  const key = blankWords.includes(fold(word)) ? unspecifiedSource : keyFor("source", word);
  const known = evaluation.sources.find((candidate) => fold(candidate.source) === fold(key));
  return known?.source ?? notAvailable(fill(functionTextsIn(language).unknownSource, { source: word }));
}

/** The key that a word means in Spanish or English, whatever its accents and case; `otherwise` when nothing is asked. */
export function askedWord<Key extends string>(
  words: Readonly<Record<Key, readonly string[]>>,
  word: CellValue,
  otherwise: NoInfer<Key>,
  unknown: string,
  language: Language,
): Key | CellError {
  if (isBlank(word)) return otherwise;
  if (isErrorCell(word)) return errorArgument(word, language);
  const folded = fold(String(word));
  const keys = Object.keys(words) as Key[];
  return keys.find((key) => words[key].includes(folded)) ?? invalidValue(fill(unknown, { word: String(word) }));
}

/** Whether what was asked for is an error instead. */
export function isRefused(asked: unknown): asked is CellError {
  return typeof asked === "object" && asked !== null && "error" in asked;
}

function errorArgument(error: string, language: Language): CellError {
  return invalidValue(fill(functionTextsIn(language).errorArgument, { error }));
}
