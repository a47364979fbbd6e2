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
export class BudgetError extends Error {
  constructor(
    readonly problem: BudgetProblem,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${problem} ${JSON.stringify(data)}`);
    this.name = "BudgetError";
  }
}
