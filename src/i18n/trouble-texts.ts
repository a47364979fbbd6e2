import { troubleTexts as en } from "./en/troubles";
import { troubleTexts as es, type TroubleTexts } from "./es/troubles";
import type { Language } from "./language";

/** What is said when the program, the workbook or a file fails. */
export function troubleTextsIn(language: Language): TroubleTexts {
  return language === "en" ? en : es;
}
