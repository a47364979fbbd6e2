import { gainTexts as en } from "./en/gains";
import { gainTexts as es, type GainTexts } from "./es/gains";
import type { Language } from "./language";

/** What mending a finding gains. */
export function gainTextsIn(language: Language): GainTexts {
  return language === "en" ? en : es;
}
