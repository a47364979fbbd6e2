import { languages, localeOf, type Language } from "../../i18n/language";

// Made once: a column of goals may need ten thousand texts in one calculation.
const formats = new Map(
  languages.map((language) => [language, new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 6 })]),
);

/** A number as a text in that language says it. */
export function numberText(value: number, language: Language): string {
  return formats.get(language)?.format(value) ?? String(value);
}
