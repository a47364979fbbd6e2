/** Why a file cannot be read as the catalogue; the sentence stands in i18n, `data` fills it. */
export type CatalogProblem = "no-catalog-columns" | "no-entries" | "no-catalog-loaded" | "version-missing";

/** Nothing has been written when it is thrown. */
export class CatalogError extends Error {
  constructor(
    readonly problem: CatalogProblem,
    readonly data: Readonly<Record<string, string>> = {},
  ) {
    super(`${problem} ${JSON.stringify(data)}`);
    this.name = "CatalogError";
  }
}
