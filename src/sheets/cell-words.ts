import { enumerations, unspecifiedSource, type EnumerationKey } from "../plan/enumerations";
import type { CellValue } from "../plan/cell-value";
import { asText, splitList } from "../plan/parse-plan";
import type { ColumnSchema } from "../plan/table-schemas";
import { languages, type Language } from "../i18n/language";
import { fold } from "../i18n/fold";
import { sheetTextsIn } from "../i18n/sheet-texts";

type Words = Record<string, string>;

/** The word an office reads for a key of an enumeration; a word outside the enumeration stays as it is. */
export function wordFor(enumeration: EnumerationKey, key: string, language: Language): string {
  const words: Words = sheetTextsIn(language).words[enumeration];
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}

/** The name of a funding source; the plan's own word where it is none of the form. */
export function sourceWord(source: string, language: Language): string {
  return source === unspecifiedSource ? sheetTextsIn(language).unspecifiedSource : wordFor("source", source, language);
}

/** All words of an enumeration in its order, for a drop-down list. */
export function wordsOf(enumeration: EnumerationKey, language: Language): string[] {
  return enumerations[enumeration].map((key) => wordFor(enumeration, key, language));
}

const keysByWord = new Map<EnumerationKey, Map<string, string>>(
  (Object.keys(enumerations) as EnumerationKey[]).map((enumeration) => [
    enumeration,
    new Map(
      enumerations[enumeration].flatMap((key) => [
        [fold(key), key] as const,
        ...languages.map((language) => [fold(wordFor(enumeration, key, language)), key] as const),
      ]),
    ),
  ]),
);

/** The key meant by a word in any language of the product, whatever its accents and case; unknown words stay. */
export function keyFor(enumeration: EnumerationKey, word: string): string {
  return keysByWord.get(enumeration)?.get(fold(word)) ?? word;
}

const truths = new Map<string, boolean>([
  ["true", true],
  ["verdadero", true],
  ["false", false],
  ["falso", false],
  ...languages.flatMap((language) => {
    const { yes, no } = sheetTextsIn(language).truth;
    return [[fold(yes), true] as const, [fold(no), false] as const];
  }),
]);

/** What a cell of the sheet means as content of the plan. Text where a number belongs stays text. */
export function contentOf(value: CellValue, schema: ColumnSchema): CellValue | string[] {
  if (typeof value === "string" && value.trim() === "") return schema.content === "list" ? [] : null;
  switch (schema.content) {
    case "number":
      return value;
    case "truth":
      return typeof value === "string" ? (truths.get(fold(value)) ?? value) : value;
    case "list": {
      const items = splitList(asText(value));
      return schema.words === undefined ? items : items.map((item) => keyFor(schema.words as EnumerationKey, item));
    }
    case "text": {
      const text = asText(value);
      return text !== null && schema.words !== undefined ? keyFor(schema.words, text) : text;
    }
  }
}

/** The cell that shows a content of the plan in a language; inverse of `contentOf`. */
export function cellOf(content: CellValue | string[] | undefined, schema: ColumnSchema, language: Language): CellValue {
  if (content === undefined || content === null) return null;
  if (Array.isArray(content)) {
    const items = schema.words === undefined ? content : content.map((item) => wordFor(schema.words as EnumerationKey, item, language));
    return items.length === 0 ? null : items.join(";");
  }
  if (schema.content === "truth" && typeof content === "boolean") {
    const { yes, no } = sheetTextsIn(language).truth;
    return content ? yes : no;
  }
  return typeof content === "string" && schema.words !== undefined ? wordFor(schema.words, content, language) : content;
}
