import { reportTexts as en } from "./en/report";
import { publicSummaryTexts as summaryEn } from "./en/public-summary";
import { reportTexts as es, type ReportTexts } from "./es/report";
import { publicSummaryTexts as summaryEs, type PublicSummaryTexts } from "./es/public-summary";
import type { Language } from "./language";

/** What the report of a plan says. */
export function reportTextsIn(language: Language): ReportTexts {
  return language === "en" ? en : es;
}

/** What the public summary of one page says. */
export function publicSummaryTextsIn(language: Language): PublicSummaryTexts {
  return language === "en" ? summaryEn : summaryEs;
}
