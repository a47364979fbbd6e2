import { sheetTexts as en } from "./en/sheets";
import { sheetTexts as es, type SheetTexts } from "./es/sheets";
import type { Language } from "./language";

const byLanguage: Record<Language, SheetTexts> = { es, en };

/** Sheet names, headers and words in one language. */
export function sheetTextsIn(language: Language): SheetTexts {
  return byLanguage[language];
}
