import { isBlank, isNumeric, type CellValue } from "../../plan/cell-value";
import { fill } from "../../i18n/fill";
import { fold } from "../../i18n/fold";
import type { Language } from "../../i18n/language";
import { rangeFunctionTextsIn } from "../../i18n/range-function-texts";
import { invalidValue, type CellError } from "../answers/answer";
import { cellsByYear, sentence, textOfCell } from "./cell-text";
import { columnsOf, hasSize } from "./range-sizes";

/** What each year takes of the whole, before it is scaled; `year` from 0. */
const weights = {
  even: () => 1,
  ramp: (year: number) => year + 1,
  front: (year: number) => 0.5 ** year,
  back: (year: number) => 2 ** year,
} as const;

const profiles = Object.keys(weights) as (keyof typeof weights)[];

/** Shares of the years, which sum to 1: of a profile named by its word (blank: even), or of a range with one a year. */
export function profileShares(profile: CellValue[][], years: number, language: Language): { shares: number[] } | CellError {
  const texts = rangeFunctionTextsIn(language);
  const word = hasSize(profile, 1, 1) ? (profile[0]?.[0] ?? null) : null;
  if (hasSize(profile, 1, 1) && !isNumeric(word)) {
    const named = isBlank(word) ? "even" : profiles.find((key) => texts.profiles[key].includes(fold(String(word))));
    if (named === undefined) return invalidValue(fill(texts.unknownProfile, { value: String(word) }));
    return scaled(Array.from({ length: years }, (_, year) => weights[named](year)), language);
  }
  if (!hasSize(profile, 1, years) && !hasSize(profile, years, 1)) {
    const size = { rows: String(profile.length), columns: String(columnsOf(profile)), years: String(years) };
    return invalidValue(fill(texts.profileSize, size));
  }
  const cells = cellsByYear("weight", profile.flat());
  const wrong = cells.find(({ value }) => !isNumeric(value));
  if (wrong !== undefined) return invalidValue(textOfCell(wrong, language));
  const negative = cells.find(({ value }) => isNumeric(value) && value < 0);
  if (negative !== undefined) return invalidValue(sentence(texts.negativeWeight, negative, language));
  return scaled(cells.map(({ value }) => value).filter(isNumeric), language);
}

function scaled(given: number[], language: Language): { shares: number[] } | CellError {
  const sum = given.reduce((total, weight) => total + weight, 0);
  if (sum <= 0) return invalidValue(rangeFunctionTextsIn(language).noWeight);
  return { shares: given.map((weight) => weight / sum) };
}
