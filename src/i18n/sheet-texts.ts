import { paneTexts as paneEn } from "./en/pane";
import { sheetTexts as en } from "./en/sheets";
import { promptTexts as promptsEn } from "./en/prompts";
import { templateTexts as templateEn } from "./en/template";
import { paneTexts as paneEs } from "./es/pane";
import { promptTexts as promptsEs } from "./es/prompts";
import { templateTexts as templateEs, type TemplateTexts } from "./es/template";
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

/** What the sheets show beside their tables. */
export function templateTextsIn(language: Language): TemplateTexts {
  return language === "en" ? templateEn : templateEs;
}

/** The message beside the cells of a column; null where there is none. */
export function promptFor(table: string, column: string, annual: boolean, language: Language): string | null {
  const texts: Record<string, Record<string, string> | undefined> = language === "en" ? promptsEn : promptsEs;
  return (annual ? texts.annual?.[table] : texts[table]?.[column]) ?? null;
}
