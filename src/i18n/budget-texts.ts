import { budgetTexts as en } from "./en/budget";
import { budgetTexts as es, type BudgetTexts } from "./es/budget";
import type { Language } from "./language";

/** What is said of a budget file and its join with the plan. */
export function budgetTextsIn(language: Language): BudgetTexts {
  return language === "en" ? en : es;
}
