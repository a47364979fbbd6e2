import { ruleTexts as en } from "./en/rules";
import { ruleTexts as es, type RuleTexts } from "./es/rules";
import type { Language } from "./language";

/** What findings say, in one language. */
export function ruleTextsIn(language: Language): RuleTexts {
  return language === "en" ? en : es;
}
