import type { Language } from "../../i18n/language";
import { sisptTextsIn } from "../../i18n/sispt-texts";
import { ToldError, type ToldText } from "../told-error";

/** Why a file cannot be taken as one of the SisPT form; the sentence stands in i18n, `data` fills it. */
export type SisptProblem =
  | "no-products-sheet"
  | "no-header-row"
  | "columns-missing"
  | "column-repeated"
  | "years-not-in-order"
  | "no-goals"
  | "years-differ"
  | "unknown-unit";

/** Nothing has been written when it is thrown. */
export class SisptError extends ToldError {
  constructor(
    readonly problem: SisptProblem,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${problem} ${JSON.stringify(data)}`);
    this.name = "SisptError";
  }

  told(language: Language): ToldText {
    return sisptTextsIn(language).problems[this.problem];
  }
}
