import { adoptionTexts as adoptionTextsEn } from "./en/adoption";
import { budgetTexts as budgetTextsEn } from "./en/budget";
import { compareTexts as compareTextsEn } from "./en/compare";
import { changeTexts as changeTextsEn } from "./en/changes";
import { explanationTexts as explanationTextsEn } from "./en/explanations";
import { functionTexts as functionTextsEn } from "./en/functions";
import { gainTexts as gainTextsEn } from "./en/gains";
import { ruleTexts as ruleTextsEn } from "./en/rules";
import { sisptTexts as sisptTextsEn } from "./en/sispt";
import { troubleTexts as troubleTextsEn } from "./en/troubles";
import { adoptionTexts, type AdoptionTexts } from "./es/adoption";
import { budgetTexts, type BudgetTexts } from "./es/budget";
import { compareTexts, type CompareTexts } from "./es/compare";
import { changeTexts, type ChangeTexts } from "./es/changes";
import { explanationTexts, type ExplanationTexts } from "./es/explanations";
import { functionTexts, type FunctionTexts } from "./es/functions";
import { gainTexts, type GainTexts } from "./es/gains";
import { ruleTexts, type RuleTexts } from "./es/rules";
import { sisptTexts, type SisptTexts } from "./es/sispt";
import { troubleTexts, type TroubleTexts } from "./es/troubles";
import type { Language } from "./language";

export { localeOf } from "./language";

/** What is said of a budget file and its join with the plan. */
export function budgetTextsIn(language: Language): BudgetTexts {
  return language === "en" ? budgetTextsEn : budgetTexts;
}

/** What is said of a writing and of undoing it. */
export function changeTextsIn(language: Language): ChangeTexts {
  return language === "en" ? changeTextsEn : changeTexts;
}

/** What findings say, in one language. */
export function ruleTextsIn(language: Language): RuleTexts {
  return language === "en" ? ruleTextsEn : ruleTexts;
}

/** What the adoption of sheets says. */
export function adoptionTextsIn(language: Language): AdoptionTexts {
  return language === "en" ? adoptionTextsEn : adoptionTexts;
}

/** How a figure is explained. */
export function explanationTextsIn(language: Language): ExplanationTexts {
  return language === "en" ? explanationTextsEn : explanationTexts;
}

/** What mending a finding gains. */
export function gainTextsIn(language: Language): GainTexts {
  return language === "en" ? gainTextsEn : gainTexts;
}

/** Reading and writing files of the SisPT form. */
export function sisptTextsIn(language: Language): SisptTexts {
  return language === "en" ? sisptTextsEn : sisptTexts;
}

/** What is said when the program, the workbook or a file fails. */
export function troubleTextsIn(language: Language): TroubleTexts {
  return language === "en" ? troubleTextsEn : troubleTexts;
}

/** What the PLAN functions say instead of a number. */
export function functionTextsIn(language: Language): FunctionTexts {
  return language === "en" ? functionTextsEn : functionTexts;
}

/** What is said of two versions of a plan. */
export function compareTextsIn(language: Language): CompareTexts {
  return language === "en" ? compareTextsEn : compareTexts;
}

