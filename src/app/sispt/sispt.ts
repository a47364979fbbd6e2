import type { Plan } from "../../plan/plan";
import type { FormColumn, FormSheetKey } from "./form-columns";

export const sisptNoteKinds = [
  "total-differs",
  "repeated-indicator",
  "zero-restored",
  "text-in-number",
  "unknown-class",
  "unit-in-indicator",
  "program-in-several-lines",
  "differing-names",
  "line-not-listed",
  "bpin-not-a-code",
  "row-without-goal",
  "pnd-contradiction",
  "pnd-without-transformation",
  "result-without-program",
  "column-absent",
  "sheet-absent",
  "unit-assumed",
  "money-without-column",
  "money-not-summed",
  "name-not-known",
  "total-left",
  "formula-kept",
  "goal-ambiguous",
  "repeated-in-plan",
  "no-column",
  "class-word-ours",
] as const;

export type SisptNoteKind = (typeof sisptNoteKinds)[number];

/** Something that whoever answers for the figures must know; nothing is mended in silence. */
export interface SisptNote {
  kind: SisptNoteKind;
  sheet: string;
  /** Header of the column, where it is of one. */
  column: string;
  /** Rows of the file, as Excel counts; empty where it is of the whole sheet. */
  rows: number[];
  /** What the cells hold, in the order of `rows`; for totals, the total and the sum in turn. */
  values: (string | number)[];
}

export interface SisptReport {
  firstYear: number;
  years: number;
  counts: Record<"axes" | "programs" | "resultGoals" | "productGoals" | "projects" | "investments" | "royalties", number>;
  /** Money of the plan by year, in pesos. */
  money: number[];
  notes: SisptNote[];
  /** What stays in the file and is in no plan. */
  untaken: { sheet: string; columns: { letter: string; header: string }[] }[];
  otherSheets: string[];
}

export interface SisptReading {
  plan: Plan;
  report: SisptReport;
  /** The code in the plan of each row of the file, by sheet and row number. */
  keys: ReadonlyMap<FormSheetKey, ReadonlyMap<number, string>>;
}

/** A cell of the file that the plan changes. */
export interface SisptChange {
  sheet: string;
  /** As Excel counts, from 1. */
  row: number;
  column: string;
  header: string;
  kind: FormColumn["kind"];
  before: string | number | boolean | null;
  after: string | number | boolean | null;
}

export interface SisptRow {
  sheet: string;
  row: number;
  /** Code in the plan, and its name. */
  code: string;
  name: string;
}

export interface SisptWriting {
  changes: SisptChange[];
  /** Rows appended below those of the file. */
  added: SisptRow[];
  /** Rows of the file that the plan no longer has; they are left there. */
  removed: SisptRow[];
  notes: SisptNote[];
  /** The file: the original with those cells changed, or a new one. */
  bytes: Uint8Array;
}
