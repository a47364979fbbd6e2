import type { Language } from "../../i18n/language";
import { budgetTextsIn } from "../../i18n/budget-texts";
import { ToldError, type ToldText } from "../told-error";

/** Why a file cannot be brought in as a budget; the sentence stands in i18n, `data` fills it. */
export type BudgetProblem =
  | "sheet-missing"
  | "not-a-budget"
  | "income-file"
  | "column-repeated"
  | "no-amounts"
  | "year-unknown"
  | "kind-unknown"
  | "rows-exist"
  | "sources-not-understood";

/** Nothing has been written when it is thrown. */
export class BudgetError extends ToldError {
  constructor(
    readonly problem: BudgetProblem,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${problem} ${JSON.stringify(data)}`);
    this.name = "BudgetError";
  }

  told(language: Language): ToldText {
    return budgetTextsIn(language).troubles[this.problem];
  }
}
