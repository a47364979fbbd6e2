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
export class AdoptionError extends Error {
  constructor(
    readonly problem: AdoptionProblem,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${problem} ${JSON.stringify(data)}`);
    this.name = "AdoptionError";
  }
}
