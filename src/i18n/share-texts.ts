import { shareTexts as en } from "./en/share";
import { shareTexts as es, type ShareTexts } from "./es/share";
import type { Language } from "./language";

/** What is said of a plan handed out in parts. */
export function shareTextsIn(language: Language): ShareTexts {
  return language === "en" ? en : es;
}
