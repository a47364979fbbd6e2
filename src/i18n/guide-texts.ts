import { guideTexts as en } from "./en/guide";
import { guideTexts as es, type GuideTexts } from "./es/guide";
import type { Language } from "./language";

/** What the guided start says. */
export function guideTextsIn(language: Language): GuideTexts {
  return language === "en" ? en : es;
}
