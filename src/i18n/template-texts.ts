import { promptTexts as promptsEn } from "./en/prompts";
import { templateTexts as templateEn } from "./en/template";
import { promptTexts as promptsEs } from "./es/prompts";
import { templateTexts as templateEs, type TemplateTexts } from "./es/template";
import type { Language } from "./language";

/** What the sheets show beside their tables. */
export function templateTextsIn(language: Language): TemplateTexts {
  return language === "en" ? templateEn : templateEs;
}

/** The message beside the cells of a column; null where there is none. */
export function promptFor(table: string, column: string, annual: boolean, language: Language): string | null {
  const texts: Record<string, Record<string, string> | undefined> = language === "en" ? promptsEn : promptsEs;
  return (annual ? texts.annual?.[table] : texts[table]?.[column]) ?? null;
}
