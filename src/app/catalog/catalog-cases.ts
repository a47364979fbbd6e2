import type { MgaCatalog, MgaEntry, MgaLevel } from "../../catalog/mga-catalog";
import type { Language } from "../../i18n/language";
import type { PlanPath } from "../../plan/plan-path";
import { catalogOperations, catalogRequest, readCatalogSheet } from "../../sheets/catalog-sheet";
import { locate } from "../../sheets/locate";
import type { Workbook } from "../../workbook/port";
import { loadPlan } from "../load-plan";
import { CatalogError } from "./catalog-error";
import { checkCodes, type CodeCheck } from "./check-codes";
import { readCatalog, type CatalogNote } from "./read-catalog";
import { CatalogSearch } from "./search-catalog";

/** What a loading is told: the file with its name, its version in the office's words, and the day. */
export interface CatalogFile {
  workbook: Workbook;
  name: string;
  version: string;
  /** `2026-11-26`. */
  loadedOn: string;
}

export interface CatalogLoading {
  catalog: MgaCatalog;
  notes: CatalogNote[];
}

/** The catalogue of the workbook, or null. */
export async function findCatalog(workbook: Workbook): Promise<MgaCatalog | null> {
  return readCatalogSheet(await workbook.read(catalogRequest));
}

/** @throws CatalogError `no-catalog-loaded` */
export async function loadedCatalog(workbook: Workbook): Promise<MgaCatalog> {
  const catalog = await findCatalog(workbook);
  if (catalog === null) throw new CatalogError("no-catalog-loaded");
  return catalog;
}

/**
 * Puts the catalogue of a file into the workbook of a plan, in the place of the one before.
 * @throws CatalogError before anything is written; NoPlanError
 */
export async function loadCatalog(workbook: Workbook, file: CatalogFile, language: Language): Promise<CatalogLoading> {
  const version = file.version.trim();
  if (version === "") throw new CatalogError("version-missing");
  const { sheets } = await file.workbook.read({ tables: "none" });
  const { ranges } = await file.workbook.read({ tables: "none", sheets: sheets.map(({ name }) => name) });
  const { entries, notes } = readCatalog(ranges);
  const catalog: MgaCatalog = { source: file.name, version, loadedOn: file.loadedOn, entries };
  const reading = await loadPlan(workbook);
  const content = await workbook.read(catalogRequest);
  await workbook.apply(catalogOperations(catalog, content, reading, language));
  return { catalog, notes };
}

/** Searches the catalogue of the workbook by words. @throws CatalogError */
export async function searchCatalog(workbook: Workbook, words: string, level: MgaLevel | null = null): Promise<MgaEntry[]> {
  return new CatalogSearch((await loadedCatalog(workbook)).entries).find(words, level);
}

/** Compares the codes of the plan with the catalogue of its workbook. @throws CatalogError, NoPlanError */
export async function checkPlanCodes(workbook: Workbook): Promise<CodeCheck & { catalog: MgaCatalog }> {
  const catalog = await loadedCatalog(workbook);
  return { ...checkCodes((await loadPlan(workbook)).plan, catalog), catalog };
}

/** Writes a code of the catalogue into its cell of the plan; false when the cell is not there any more. */
export async function useCode(workbook: Workbook, path: PlanPath, code: string): Promise<boolean> {
  // Read again: rows may have moved since the codes were compared.
  const place = locate(await loadPlan(workbook), path);
  if (place === null) return false;
  await workbook.apply([{ kind: "write-values", ...place, values: [[code]] }]);
  return true;
}
