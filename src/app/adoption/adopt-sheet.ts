import type { Language } from "../../i18n/language";
import type { Workbook } from "../../workbook/port";
import { placePlan } from "../create-template";
import { templatePlan } from "../template-plan";
import type { AdoptionMapping, AdoptionReport } from "./adoption";
import { buildPlan, type AdoptedPlan } from "./build-plan";
import { readRange, sourceSheet } from "./source-sheet";

/** Builds the plan that a sheet holds, without writing anything. @throws AdoptionError */
export async function adoptedPlan(workbook: Workbook, mapping: AdoptionMapping, language: Language): Promise<AdoptedPlan> {
  const source = sourceSheet(await readRange(workbook, mapping.sheet), mapping.headerRow);
  return buildPlan(source, mapping, templatePlan({ language, firstYear: mapping.firstYear, years: mapping.years }));
}

/**
 * Adopts a flat sheet: adds the sheets of the plan with its content to the same workbook. The source stays as it is.
 * @throws AdoptionError before anything is written.
 */
export async function adoptSheet(workbook: Workbook, mapping: AdoptionMapping, language: Language): Promise<AdoptionReport> {
  const { plan, report } = await adoptedPlan(workbook, mapping, language);
  await placePlan(workbook, plan, language);
  return report;
}
