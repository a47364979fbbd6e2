import { formulaTexts as en } from "./en/formulas";
import { formulaTexts as es, type FormulaTexts } from "./es/formulas";
import type { Language } from "./language";

/** What is said of formulas of the product that are repaired or frozen. */
export function formulaTextsIn(language: Language): FormulaTexts {
  return language === "en" ? en : es;
}
