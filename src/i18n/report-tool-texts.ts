import { reportToolTexts as en } from "./en/report-tool";
import { reportToolTexts as es, type ReportToolTexts } from "./es/report-tool";
import type { Language } from "./language";

/** What the pane says of the report; apart from its own texts, which are loaded when it is made. */
export function reportToolTextsIn(language: Language): ReportToolTexts {
  return language === "en" ? en : es;
}
