import { adoptionTexts as en } from "./en/adoption";
import { adoptionTexts as es, type AdoptionTexts } from "./es/adoption";
import type { Language } from "./language";

/** What the adoption of sheets says. */
export function adoptionTextsIn(language: Language): AdoptionTexts {
  return language === "en" ? en : es;
}
