import type { MgaCatalog } from "../../catalog/mga-catalog";
import type { Language } from "../../i18n/language";
import type { Plan } from "../../plan/plan";
import type { SheetNames } from "../place-name";
import type { PlanGaps } from "../use-cases";
import type { Validation } from "../validate-plan";

/** What a report is made of: the plan, what was found in it, and what the reader has to know of both. */
export interface ReportRequest {
  plan: Plan;
  validation: Validation;
  /** What the workbook lacks; figures were then computed without it. */
  gaps: PlanGaps;
  sheetNames: SheetNames;
  /** The catalogue that the office loaded into the workbook. */
  catalog: MgaCatalog | null;
  language: Language;
  date: Date;
}
