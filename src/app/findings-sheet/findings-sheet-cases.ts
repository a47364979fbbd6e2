import { fold } from "../../i18n/fold";
import type { Language } from "../../i18n/language";
import { templateTextsIn } from "../../i18n/template-texts";
import { findingsSheetOperations, findingsUpdate } from "../../sheets/findings-sheet";
import { profileTable, shownTables } from "../../sheets/plan-sheets";
import { readPlan } from "../../sheets/read-plan";
import { addedSheet } from "../../sheets/sheet-operations";
import type { Workbook } from "../../workbook/port";
import { NoPlanError, readTemplateContent } from "../load-plan";
import { sheetNamesOf } from "../place-name";
import { validatePlan, type Validation } from "../validate-plan";
import { findingsRows } from "./findings-rows";

export interface FindingsSheetReport {
  sheet: string;
  validation: Validation;
}

/** Writing the findings into the workbook itself, for somebody who reads it without the add-in. */
export interface FindingsSheetCases {
  /** @throws NoPlanError */
  write(language: Language): Promise<FindingsSheetReport>;
}

/**
 * "Escribir hallazgos en una hoja": validates the plan of the workbook and writes the findings as values on the sheet
 * Hallazgos, in place of the list that this wrote before. Nothing of the user's is changed.
 * `date` is that of the list, as it is to be read.
 * @throws NoPlanError
 */
export async function writeFindingsSheet(workbook: Workbook, language: Language, date: string): Promise<FindingsSheetReport> {
  const content = await readTemplateContent(workbook);
  const reading = readPlan(content);
  if (reading === null) throw new NoPlanError();
  const names = sheetNamesOf(reading);
  const validation = validatePlan(reading.plan, language, names);
  const rows = findingsRows(validation, { language, names, date });
  const tableNamed = (name: string) => content.tables.find((table) => fold(table.name) === fold(name));
  const existing = tableNamed(shownTables.findings);
  if (existing !== undefined) {
    await workbook.apply(findingsUpdate(existing, rows, { date, language }));
    return { sheet: existing.sheet, validation };
  }
  const sheet = addedSheet(templateTextsIn(language).findings.sheet, new Set(content.sheets.map(({ name }) => fold(name))));
  const home = tableNamed(profileTable)?.sheet ?? null;
  await workbook.apply(findingsSheetOperations(sheet, rows, { home, date, language }));
  return { sheet, validation };
}
