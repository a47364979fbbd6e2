import { waiveTexts as en } from "./en/waive";
import { waiveTexts as es, type WaiveTexts } from "./es/waive";
import type { Language } from "./language";

/** What became of waiving a finding, or of taking its waiver back. */
export function waiveTextsIn(language: Language): WaiveTexts {
  return language === "en" ? en : es;
}
