import { budgetTextsIn } from "../i18n/budget-texts";
import { catalogTextsIn } from "../i18n/catalog-texts";
import { compareTextsIn } from "../i18n/compare-texts";
import type { Language } from "../i18n/language";
import { shareTextsIn } from "../i18n/share-texts";
import { sisptTextsIn } from "../i18n/sispt-texts";
import { troubleTextsIn } from "../i18n/trouble-texts";
import { AdoptionError } from "./adoption/adoption-error";
import { BudgetError } from "./budget/budget-error";
import { CatalogError } from "./catalog/catalog-error";
import { describePlanTrouble, saidTrouble as said, type DescribedTrouble, type TroubleSetting } from "./describe-plan-trouble";
import { PlanFileError } from "./plan-file";
import { ShareError } from "./share/share-error";
import { SisptError } from "./sispt/sispt-error";

export type { DescribedTrouble, TroubleSetting } from "./describe-plan-trouble";

/** The sentences for an error: the program or the host failed, or what was given could not be used. */
export function describeTrouble(error: unknown, language: Language, setting: TroubleSetting = "pane"): DescribedTrouble {
  if (error instanceof AdoptionError) return said(troubleTextsIn(language).adoption[error.problem], asTexts(error.data));
  if (error instanceof BudgetError) return said(budgetTextsIn(language).troubles[error.problem], asTexts(error.data));
  if (error instanceof SisptError) return said(sisptTextsIn(language).problems[error.problem], asTexts(error.data));
  if (error instanceof CatalogError) return said(catalogTextsIn(language).troubles[error.problem], error.data);
  if (error instanceof ShareError) return said(shareTextsIn(language).errors[error.problem], error.data);
  if (error instanceof PlanFileError) return said(compareTextsIn(language).files[error.problem], { file: error.file });
  return describePlanTrouble(error, language, setting);
}

function asTexts(data: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)]));
}
