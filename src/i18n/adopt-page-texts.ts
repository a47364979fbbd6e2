import { adoptPageTexts as en } from "./en/adopt-page";
import { adoptPageTexts as es, type AdoptPageTexts } from "./es/adopt-page";
import type { Language } from "./language";

/** What the page that adopts a sheet says. */
export function adoptPageTextsIn(language: Language): AdoptPageTexts {
  return language === "en" ? en : es;
}
