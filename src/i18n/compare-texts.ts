import { compareTexts as en } from "./en/compare";
import { compareTexts as es, type CompareTexts } from "./es/compare";
import type { Language } from "./language";

/** What is said of two versions of a plan. */
export function compareTextsIn(language: Language): CompareTexts {
  return language === "en" ? en : es;
}
