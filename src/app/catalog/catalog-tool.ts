import type { MgaCatalog, MgaEntry } from "../../catalog/mga-catalog";
import type { Language } from "../../i18n/language";
import type { PlanPath } from "../../plan/plan-path";
import type { Workbook } from "../../workbook/port";
import { checkPlanCodes, findCatalog, loadCatalog, searchCatalog, useCode, type CatalogLoading } from "./catalog-cases";
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
  return {
    find: () => findCatalog(workbook),
    async load({ bytes, ...file }, language) {
      // The reader of files is loaded with the first file.
      const { XlsxWorkbook } = await import("../../workbook/xlsx/xlsx-workbook");
      return writing(loadCatalog(workbook, { ...file, workbook: await XlsxWorkbook.open(bytes) }, language));
    },
    search: (words) => searchCatalog(workbook, words),
    check: () => checkPlanCodes(workbook),
    use: (path, code) => writing(useCode(workbook, path, code)),
  };
}
