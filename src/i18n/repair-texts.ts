import { repairTexts as en } from "./en/repair";
import { repairTexts as es, type RepairTexts } from "./es/repair";
import type { Language } from "./language";

/** What is said of renamed headers, lost tables, and cells without their lists and marks. */
export function repairTextsIn(language: Language): RepairTexts {
  return language === "en" ? en : es;
}
