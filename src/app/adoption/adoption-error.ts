import type { Language } from "../../i18n/language";
import { adoptionTextsIn } from "../../i18n/adoption-texts";
import { ToldError, type ToldText } from "../told-error";

/** Why a sheet cannot be adopted; the sentence stands in i18n, `data` fills it. */
export type AdoptionProblem =
  | "sheet-missing"
  | "sheet-empty"
  | "workbook-empty"
  | "no-header-row"
  | "no-goals"
  | "mapping-not-understood"
  | "mapping-column-unknown"
  | "mapping-header-missing"
  | "mapping-header-repeated"
  | "mapping-without-goals"
  | "plan-not-empty"
  | "plan-of-other-years";

/** Nothing has been written when it is thrown. */
export class AdoptionError extends ToldError {
  constructor(
    readonly problem: AdoptionProblem,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${problem} ${JSON.stringify(data)}`);
    this.name = "AdoptionError";
  }

  told(language: Language): ToldText {
    return adoptionTextsIn(language).problems[this.problem];
  }
}
