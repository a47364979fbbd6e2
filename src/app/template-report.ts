import type { LookMend } from "./repair/repair";

/** What creating or completing the sheets of a plan did. */
export interface TemplateReport {
  /** Sheets added and sheets that were there already. */
  added: string[];
  kept: string[];
  /** Columns that are missing and were not added: a column that is there may be the one. */
  withheld?: { sheet: string; header: string }[];
  /** Cells of sheets that were there, which got their lists, messages and marks back. */
  looks?: LookMend[];
  /** True: nothing was written, because what is missing is there under another name. `repair` mends it. */
  repairFirst?: true;
}
