import { changeTexts as en } from "./en/changes";
import { changeTexts as es, type ChangeTexts } from "./es/changes";
import type { Language } from "./language";

/** What is said of a writing and of undoing it. */
export function changeTextsIn(language: Language): ChangeTexts {
  return language === "en" ? en : es;
}
