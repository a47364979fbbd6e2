import type { Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import type { Plan } from "../plan/plan";
import { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import { placePlan } from "./create-template";

/** A new workbook with the sheets of a plan and nothing else. */
export async function planWorkbook(plan: Plan, language: Language): Promise<XlsxWorkbook> {
  const home = sheetTextsIn(language).home.sheet;
  const workbook = XlsxWorkbook.blank(home);
  await placePlan(workbook, plan, language, home);
  return workbook;
}
