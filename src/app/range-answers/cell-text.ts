import { isBlank, isNotProgrammed, isNumeric, type CellValue } from "../../plan/cell-value";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { rangeFunctionTextsIn, type RangeFunctionTexts } from "../../i18n/range-function-texts";
import { isErrorCell } from "../answers/arguments";
import { numberText } from "./number-text";

/** A cell of an argument and where it stands: its year, or its row and column, from 1. */
export interface PlacedCell {
  value: CellValue;
  of: keyof RangeFunctionTexts["places"];
  year?: number;
  row?: number;
  column?: number;
}

/** The cells of a range by year. */
export function cellsByYear(of: PlacedCell["of"], values: readonly CellValue[]): PlacedCell[] {
  return values.map((value, year) => ({ value, of, year: year + 1 }));
}

/**
 * Whether a cell is wrong wherever a number is meant: an error, a number too large to reckon with, or text with digits that somebody takes for a number and
 * a formula does not. What says in words that there is no number (NP, SD) is not wrong of itself.
 */
export function isWrongNumber(value: CellValue): boolean {
  if (isBlank(value) || isNumeric(value)) return false;
  return typeof value !== "string" || isErrorCell(value) || /\d/.test(value);
}

/** Whether a cell is an amount: a number, or blank or NP where there is none. A word such as SD says that it is unknown. */
export function isAmount(value: CellValue): boolean {
  return isNumeric(value) || isBlank(value) || isNotProgrammed(value);
}

/** A sentence that names a cell without a number, says what it holds instead and what to do. */
export function textOfCell(cell: PlacedCell, language: Language): string {
  const texts = rangeFunctionTextsIn(language);
  const { value, of } = cell;
  if (isBlank(value)) return sentence(of === "annual" ? texts.missingYear : texts.missing, cell, language);
  if (typeof value === "number") return sentence(texts.tooLarge, cell, language);
  return sentence(isErrorCell(value) ? texts.holdsError : texts.notNumber, cell, language);
}

/** A text about a cell with its `{place}` and `{value}`, as a sentence. */
export function sentence(text: string, { value, of, ...at }: PlacedCell, language: Language): string {
  const numbers = Object.fromEntries(Object.entries(at).map(([key, number]) => [key, String(number)]));
  const place = fill(rangeFunctionTextsIn(language).places[of], numbers);
  const filled = fill(text, { place, value: shown(value, language) });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

/** The longest text of a cell that is repeated in a sentence. */
const longest = 40;

function shown(value: CellValue, language: Language): string {
  if (typeof value === "number") return numberText(value, language);
  const text = String(value).trim();
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
