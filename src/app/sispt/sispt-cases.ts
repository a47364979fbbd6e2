import type { Language } from "../../i18n/language";
import type { Workbook } from "../../workbook/port";
import { XlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import { placePlan } from "../create-template";
import { loadPlan } from "../load-plan";
import type { TemplateReport } from "../template-report";
import { readSispt } from "./read-sispt";
import type { SisptReport, SisptWriting } from "./sispt";
import { writeSispt } from "./write-sispt";

/** Files of the SisPT form, in and out of the workbook's plan. Each throws SisptError and what opening a file throws. */
export interface SisptCases {
  /** What a file holds; changes nothing. */
  read(file: Uint8Array, language: Language): Promise<SisptReport>;
  /** Adds the sheets of the plan, filled from the file. @throws AdoptionError when there is a plan already */
  create(file: Uint8Array, language: Language): Promise<TemplateReport>;
  /** The plan written onto the original file, or into a new one; the workbook stays as it is. */
  write(original: Uint8Array | null): Promise<SisptWriting>;
}

const open = (file: Uint8Array): Promise<XlsxWorkbook> => XlsxWorkbook.open(file);

export function sisptCases(workbook: Workbook): SisptCases {
  return {
    read: async (file, language) => (await readSispt(await open(file), language)).report,
    create: async (file, language) => placePlan(workbook, (await readSispt(await open(file), language)).plan, language),
    write: async (original) => writeSispt((await loadPlan(workbook)).plan, original),
  };
}
