import type { EnumerationKey } from "../plan/enumerations";
import type { PlanPath } from "../plan/plan-path";

/** In the order of gravity. */
export const severities = ["error", "warning", "info"] as const;

export type Severity = (typeof severities)[number];

/** What a text about a finding may mention: numbers stay numbers, so that each language writes them its own way. */
export type FindingValue = string | number | null | readonly (string | number)[];

/** Something wrong with the plan, as data (design: first kind of trouble). Its sentences stand in i18n. */
export interface Finding {
  /** `area/name`; it lives in users' files and is never renamed. */
  rule: string;
  severity: Severity;
  path: PlanPath;
  data: Readonly<Record<string, FindingValue>>;
  /** Set where the office lets the finding stand. The engine fills it in; rules know nothing of it. */
  waiver: FindingWaiver | null;
}

/** Why a finding stands, who answers for that, and since when: as the sheet of waivers says it. */
export interface FindingWaiver {
  reason: string;
  who: string;
  date: string;
}

/** Data that hold a word of an enumeration: a text shows its label, not the word. */
export const enumerationOfData: Readonly<Record<string, EnumerationKey>> = {
  class: "class",
  fittingClass: "class",
  source: "source",
  budgetKind: "budgetKind",
};

/** Placeholders that every text may use and that come from the path, not from the data. */
export const placePlaceholders = ["table", "code", "column", "year", "row"] as const;
