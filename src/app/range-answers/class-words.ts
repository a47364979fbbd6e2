import { goalClasses, type GoalClass } from "../../plan/goal-class";
import { isBlank, type CellValue } from "../../plan/cell-value";
import { fill } from "../../i18n/fill";
import { fold } from "../../i18n/fold";
import { languages, type Language } from "../../i18n/language";
import { rangeFunctionTextsIn } from "../../i18n/range-function-texts";
import { wordFor } from "../../sheets/cell-words";
import { isErrorCell } from "../answers/arguments";
import { textOfCell } from "./cell-text";

/** The class a cell names, null when it names none, and the language of its word: Spanish unless the word is English. */
export interface NamedClass {
  key: GoalClass | null;
  language: Language;
}

const classByWord = new Map<string, NamedClass & { key: GoalClass }>(
  goalClasses.flatMap((key) => [
    // A key is an English word.
    [fold(key), { key, language: "en" }] as const,
    ...languages.map((language) => [fold(classWord(key, language)), { key, language }] as const),
  ]),
);

/** The class that a cell names by its key or its word in any language, whatever the accents and the case. */
export function classIn(value: CellValue): NamedClass {
  return (typeof value === "string" ? classByWord.get(fold(value)) : undefined) ?? { key: null, language: "es" };
}

export function classWord(key: GoalClass, language: Language): string {
  return wordFor("class", key, language);
}

/** What is wrong with a cell that names no class. */
export function noClassText(value: CellValue, language: Language): string {
  const texts = rangeFunctionTextsIn(language);
  if (isErrorCell(value)) return textOfCell({ value, of: "class" }, language);
  const classes = goalClasses.map((key) => classWord(key, language)).join(", ");
  return isBlank(value) ? fill(texts.noClass, { classes }) : fill(texts.unknownClass, { value: String(value), classes });
}
