import { paneTexts as paneEn } from "./en/pane";
import { sheetTexts as en } from "./en/sheets";
import { paneTexts as paneEs } from "./es/pane";
import { sheetTexts as es, type SheetTexts } from "./es/sheets";
import type { Language } from "./language";

const byLanguage: Record<Language, SheetTexts> = { es, en };

/** Sheet names, headers and words in one language. */
export function sheetTextsIn(language: Language): SheetTexts {
  return byLanguage[language];
}

/** The names of the measures of articulation. */
export function measureNamesIn(language: Language): typeof paneEs.requirements.measures {
  return (language === "en" ? paneEn : paneEs).requirements.measures;
}

/** The names of the ten requirements: the sheet says them as the pane does. */
export function requirementNamesIn(language: Language): typeof paneEs.requirements.names {
  return (language === "en" ? paneEn : paneEs).requirements.names;
}
