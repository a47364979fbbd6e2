import { PlanFormatError, planFirstYear, planYears } from "../plan/parse-plan";
import { catalogTextsIn } from "../i18n/catalog-texts";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { shareTextsIn } from "../i18n/share-texts";
import { sheetTextsIn } from "../i18n/sheet-texts";
import { budgetTextsIn } from "../i18n/budget-texts";
import { compareTextsIn } from "../i18n/compare-texts";
import { sisptTextsIn } from "../i18n/sispt-texts";
import { troubleTextsIn } from "../i18n/trouble-texts";
import { PlanUnreadableError } from "../sheets/read-plan";
import { columnLetters } from "../workbook/address";
import type { CellPlace } from "../workbook/port";
import { WorkbookError } from "../workbook/workbook-error";
import { AdoptionError } from "./adoption/adoption-error";
import { BudgetError } from "./budget/budget-error";
import { CatalogError } from "./catalog/catalog-error";
import { NoPlanError } from "./load-plan";
import { PlanFileError } from "./plan-file";
import { SisptError } from "./sispt/sispt-error";
import { ShareError } from "./share/share-error";

export interface DescribedTrouble {
  title: string;
  /** What to do. */
  remedy: string;
  /** What the program reported of itself, for whoever mends it; null where the sentence says it all. */
  detail: string | null;
}

/** Where the sentences are read: what to do is said in terms of the pane, or of the commands. */
export type TroubleSetting = "pane" | "commands";

/** The sentences for an error: the program or the host failed, or what was given could not be used. */
export function describeTrouble(error: unknown, language: Language, setting: TroubleSetting = "pane"): DescribedTrouble {
  const texts = troubleTextsIn(language);
  const message = error instanceof Error ? error.message : String(error);
  const say = (text: { title: string; remedy: string }, values: Record<string, string>, detail: string | null = null) => ({
    title: fill(text.title, values),
    remedy: fill(text.remedy, values),
    detail,
  });
  if (error instanceof WorkbookError) {
    const at = error.place === null ? "" : ` (${error.place})`;
    return say(texts.workbook[error.code], { place: error.place ?? "", at, message }, message);
  }
  if (error instanceof AdoptionError) return say(texts.adoption[error.problem], asTexts(error.data));
  if (error instanceof BudgetError) return say(budgetTextsIn(language).troubles[error.problem], asTexts(error.data));
  if (error instanceof SisptError) return say(sisptTextsIn(language).problems[error.problem], asTexts(error.data));
  if (error instanceof CatalogError) return say(catalogTextsIn(language).troubles[error.problem], error.data);
  if (error instanceof PlanUnreadableError) {
    return say(texts.planUnreadable, {
      field: sheetTextsIn(language).profile[error.field].label,
      place: error.place === null ? sheetTextsIn(language).home.sheet : address(error.place),
      found: error.found === null ? "" : String(error.found),
    });
  }
  if (error instanceof PlanFormatError) {
    const range = error.key === "plan.years" ? planYears : planFirstYear;
    return say(texts.planFormat, {
      problem: fill(texts.planFormat.problems[error.problem], { least: String(range.least), most: String(range.most) }),
      key: error.key === "$" ? texts.planFormat.whole : error.key,
      row: error.row === null ? "" : `, ${fill(texts.place.row, { row: String(error.row) })}`,
    });
  }
  if (error instanceof NoPlanError) {
    const { title, remedy, commands } = texts.noPlan;
    return say({ title, remedy: setting === "commands" ? commands : remedy }, {});
  }
  if (error instanceof ShareError) return say(shareTextsIn(language).errors[error.problem], error.data);
  if (error instanceof PlanFileError) return say(compareTextsIn(language).files[error.problem], { file: error.file });
  return say(texts.unexpected, { message }, message);
}

/** `Inicio!B9`. */
function address(place: CellPlace): string {
  return `${place.sheet}!${columnLetters(place.column)}${place.row + 1}`;
}

function asTexts(data: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, String(value)]));
}
