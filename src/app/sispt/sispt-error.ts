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
export class SisptError extends Error {
  constructor(
    readonly problem: SisptProblem,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${problem} ${JSON.stringify(data)}`);
    this.name = "SisptError";
  }
}
