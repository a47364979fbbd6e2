import type { Language } from "../../i18n/language";
import { catalogTextsIn } from "../../i18n/catalog-texts";
import { ToldError, type ToldText } from "../told-error";

/** Why a file cannot be read as the catalogue; the sentence stands in i18n, `data` fills it. */
export type CatalogProblem = "no-catalog-columns" | "no-entries" | "no-catalog-loaded" | "version-missing";

/** Nothing has been written when it is thrown. */
export class CatalogError extends ToldError {
  constructor(
    readonly problem: CatalogProblem,
    readonly data: Readonly<Record<string, string>> = {},
  ) {
    super(`${problem} ${JSON.stringify(data)}`);
    this.name = "CatalogError";
  }

  told(language: Language): ToldText {
    return catalogTextsIn(language).troubles[this.problem];
  }
}
