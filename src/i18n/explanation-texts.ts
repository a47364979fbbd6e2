import { explanationTexts as en } from "./en/explanations";
import { explanationTexts as es, type ExplanationTexts } from "./es/explanations";
import type { Language } from "./language";

/** How a figure is explained. */
export function explanationTextsIn(language: Language): ExplanationTexts {
  return language === "en" ? en : es;
}
