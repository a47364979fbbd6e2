import { findingsSheetTexts as en } from "./en/findings-sheet";
import { findingsSheetTexts as es, type FindingsSheetTexts } from "./es/findings-sheet";
import type { Language } from "./language";

/** What the pane says when it writes the findings on a sheet. */
export function findingsSheetTextsIn(language: Language): FindingsSheetTexts {
  return language === "en" ? en : es;
}
