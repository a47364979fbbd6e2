import type { MgaCatalog, MgaEntry } from "../../catalog/mga-catalog";
import type { Language } from "../../i18n/language";
import type { PlanPath } from "../../plan/plan-path";
import type { Workbook } from "../../workbook/port";
import type { CatalogLoading } from "./catalog-cases";
import type { CodeCheck } from "./check-codes";

/** What the page of the catalogue asks for. */
export interface CatalogTool {
  find(): Promise<MgaCatalog | null>;
  /** Reads the file (.xlsx) and puts its catalogue into the workbook. @throws CatalogError, WorkbookError */
  load(file: { bytes: Uint8Array; name: string; version: string; loadedOn: string }, language: Language): Promise<CatalogLoading>;
  search(words: string): Promise<MgaEntry[]>;
  check(): Promise<CodeCheck>;
  /** False when the cell is not there any more. */
  use(path: PlanPath, code: string): Promise<boolean>;
}

export function bindCatalogTool(workbook: Workbook, writing: <Result>(work: Promise<Result>) => Promise<Result>): CatalogTool {
  // Loaded when it is asked for: it brings the search with it.
  const cases = () => import("./catalog-cases");
  return {
    find: async () => (await cases()).findCatalog(workbook),
    async load({ bytes, ...file }, language) {
      const { XlsxWorkbook } = await import("../../workbook/xlsx/xlsx-workbook");
      return writing((await cases()).loadCatalog(workbook, { ...file, workbook: await XlsxWorkbook.open(bytes) }, language));
    },
    search: async (words) => (await cases()).searchCatalog(workbook, words),
    check: async () => (await cases()).checkPlanCodes(workbook),
    use: async (path, code) => writing((await cases()).useCode(workbook, path, code)),
  };
}
