import type { Language } from "../../i18n/language";
import type { Plan } from "../../plan/plan";
import { ownTableNames } from "../../sheets/plan-sheets";
import type { Workbook } from "../../workbook/port";
import { placePlan } from "../create-template";
import { templatePlan } from "../template-plan";
import type { AdoptionMapping, AdoptionReport, SheetMapping } from "./adoption";
import { buildPlan, type AdoptedPlan } from "./build-plan";
import { readRanges, sourceSheet } from "./source-sheet";

/** Builds the plan that the mapped sheets hold, without writing anything. @throws AdoptionError */
export async function adoptedPlan(workbook: Workbook, mapping: AdoptionMapping, language: Language): Promise<AdoptedPlan> {
  const mapped: SheetMapping[] = [mapping, ...(mapping.moreSheets ?? [])];
  const ranges = await readRanges(workbook, mapped.map(({ sheet }) => sheet));
  const sheets = mapped.flatMap((sheet, index) => {
    const range = ranges[index];
    return range === undefined ? [] : [{ mapping: sheet, source: sourceSheet(range, sheet.headerRow, sheet.headerRows, mapped.length > 1) }];
  });
  const base: Plan = templatePlan({ language, firstYear: mapping.firstYear, years: mapping.years });
  const { plan, report } = buildPlan(sheets, mapping, base);
  return { plan, report: { ...report, sheetsLeft: await otherSheets(workbook, new Set(mapped.map(({ sheet }) => sheet))) } };
}

/**
 * Adopts sheets: adds the sheets of the plan with its content to the same workbook. The source stays as it is.
 * @throws AdoptionError before anything is written.
 */
export async function adoptSheet(workbook: Workbook, mapping: AdoptionMapping, language: Language): Promise<AdoptionReport> {
  const { plan, report } = await adoptedPlan(workbook, mapping, language);
  await placePlan(workbook, plan, language);
  return report;
}

/** Sheets that were not read, hidden ones too; those of a plan are no source. */
async function otherSheets(workbook: Workbook, read: ReadonlySet<string>): Promise<string[]> {
  const { sheets, tables } = await workbook.read({ tables: ownTableNames });
  const ofPlan = new Set(tables.map(({ sheet }) => sheet));
  return sheets.map(({ name }) => name).filter((name) => !read.has(name) && !ofPlan.has(name));
}
