import type { Language } from "../../i18n/language";
import { shareTextsIn } from "../../i18n/share-texts";
import { ToldError, type ToldText } from "../told-error";

/** Why parts cannot be made or brought together; the sentence stands in i18n, `data` fills it. */
export type ShareProblem =
  | "unit-unknown"
  | "no-units"
  | "not-a-part"
  | "other-years"
  | "other-currency"
  | "part-incomplete"
  | "same-name"
  | "decisions-not-understood"
  | "decision-unknown"
  | "choice-unknown"
  | "cell-missing";

/** Nothing has been written when it is thrown. */
export class ShareError extends ToldError {
  constructor(
    readonly problem: ShareProblem,
    readonly data: Readonly<Record<string, string>> = {},
  ) {
    super(`${problem} ${JSON.stringify(data)}`);
    this.name = "ShareError";
  }

  told(language: Language): ToldText {
    return shareTextsIn(language).errors[this.problem];
  }
}
