import type { CellContent } from "../../plan/row-content";
import type { Text } from "../../plan/plan";
import type { PlanPath } from "../../plan/plan-path";
import type { TableKey } from "../../plan/table-schemas";
import type { Severity } from "../../rules/finding";
import type { RequirementId } from "../../method/requirement-id";

/** Two versions of a plan compared, as data. Amounts of the version before are in the unit of the one after. */
export interface Comparison {
  before: VersionFacts;
  after: VersionFacts;
  /** `converted`: the units differ and the amounts were converted; `unknown`: they differ and one is no known unit. */
  units: "same" | "converted" | "unknown";
  /** In the order of the tables; in each, changed rows, then those with another key, added and removed ones. */
  changes: RowChange[];
  /** Tables whose rows stand in another order; that is no change. */
  reordered: TableKey[];
  /** Rows that share a key: equal ones were paired, then the rest in the order in which they stand. */
  repeated: RepeatedKey[];
  /** Rows with all of their key blank; only equal ones were paired. */
  withoutKey: { table: TableKey; before: number; after: number }[];
  money: MoneyMoved;
  scores: ScoreChange[];
}

export interface VersionFacts {
  name: Text;
  firstYear: number;
  years: number;
  currencyUnit: Text;
  /** False when a rule crashed: its findings are not all counted. */
  complete: boolean;
}

/** `rekeyed`: only one part of the key differs; that it is the same row is proposed, not asserted. */
export const changeKinds = ["changed", "rekeyed", "added", "removed"] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface RowChange {
  kind: ChangeKind;
  table: PlanPath["table"];
  /** The parts of the row's key, as in the version after where the row is there. */
  key: Text[];
  /** Rows of the table in each version, from 0; null where the row is not there, and for single values. */
  before: number | null;
  after: number | null;
  /** The cells that differ; of added and removed rows, those that are not blank. */
  cells: CellChange[];
}

export interface CellChange {
  /** Key of a column, a field or a parameter; `annual` for the value of a year. */
  column: string;
  /** Calendar year of an annual value. */
  year: number | null;
  before: CellContent;
  after: CellContent;
}

export interface RepeatedKey {
  table: TableKey;
  key: Text[];
  /** How many rows have it in each version. */
  before: number;
  after: number;
}

/** Money of the investment plan in the unit of the version after. Every list sums to `total`, to the last digit. */
export interface MoneyMoved {
  years: number[];
  total: MoneyLine;
  /** By the axis of the goal's program; null is money whose axis is not found. */
  byAxis: MoneyLine[];
  /** By source; `unspecified` where it is blank. */
  bySource: MoneyLine[];
  /** Amounts that are text, and in no sum. */
  unread: { before: number; after: number };
}

export interface MoneyLine extends Movement {
  key: Text;
  /** Name of the axis. */
  name: Text;
  /** One for each of the years. */
  years: Movement[];
}

export interface Movement {
  before: number;
  after: number;
  /** after − before. */
  difference: number;
}

/** Scores as the method gives them: shares 0..1, coherence and articulation 0..100, findings counted. */
export interface ScoreChange {
  score: "coherence" | "feasibility" | "budget" | "articulation" | "requirement" | "findings" | "waived";
  /** The requirement, or the severity of the findings. */
  of: RequirementId | Severity | null;
  year: number | null;
  before: number | null;
  after: number | null;
  /** after − before, 0 below 1e-9; null where one is not known. */
  difference: number | null;
}
