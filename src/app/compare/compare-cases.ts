import type { Language } from "../../i18n/language";
import { compareTextsIn } from "../../i18n/compare-texts";
import type { Workbook } from "../../workbook/port";
import { loadPlan } from "../load-plan";
import { emptyBlock, ownBlock, ownSheetPatch } from "../own-sheet";
import type { SheetNames } from "../place-name";
import { readPlanFile, type ChosenFile } from "../plan-file";
import { comparePlans } from "./compare-plans";
import { comparisonSheet, sheetRows, type VersionNames } from "./comparison-sheet";
import { describeComparison, type DescribedComparison } from "./describe-comparison";

/** Which version the other file is; the workbook is the other one. */
export type FileRole = "before" | "after";

/** Comparing the plan of a workbook with another version, in a file. */
export interface CompareCases {
  /** Changes nothing. @throws PlanFileError and what reading a plan throws */
  compareWith(file: ChosenFile, role: FileRole, language: Language): Promise<DescribedComparison>;
  /** Writes the sheet; gives its name. What the user wrote stays as it is. */
  writeSheet(described: DescribedComparison, versions: VersionNames, language: Language): Promise<string>;
}

/** The use cases over one workbook; `namesOf` gives what its sheets are called. */
export function compareCases(
  workbook: Workbook,
  namesOf: (reading: Awaited<ReturnType<typeof loadPlan>>) => SheetNames,
): CompareCases {
  return {
    async compareWith(file, role, language) {
      const other = await readPlanFile(file);
      const reading = await loadPlan(workbook);
      const comparison = role === "before" ? comparePlans(other, reading.plan) : comparePlans(reading.plan, other);
      return describeComparison(comparison, language, namesOf(reading));
    },
    writeSheet: (described, versions, language) => writeComparison(workbook, described, versions, language),
  };
}

/**
 * Writes the comparison on a sheet of its own, over an earlier one where that is as it was written. A sheet known to be
 * empty may be named: it becomes that sheet.
 */
export async function writeComparison(
  workbook: Workbook,
  described: DescribedComparison,
  versions: VersionNames,
  language: Language,
  emptySheet: string | null = null,
): Promise<string> {
  const { part } = await workbook.read({ tables: "none", partNamespace: comparisonSheet.namespace });
  const own = emptySheet === null ? ownBlock(part) : emptyBlock(emptySheet);
  const content = await workbook.read({ tables: "none", ...(own === null ? {} : { sheets: [own.sheet] }) });
  const { sheet, patch } = ownSheetPatch(comparisonSheet, compareTextsIn(language).sheet, sheetRows(described, versions, language), content, own, language);
  await workbook.apply(patch);
  return sheet;
}
