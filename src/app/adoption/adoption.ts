import type { GoalClass } from "../../plan/goal-class";
import type { AdoptionConflict, AdoptionNote, LeftOutRows } from "./adoption-note";

export type { AdoptionConflict, AdoptionNote, AdoptionNoteKind, LeftOutReason, LeftOutRows, RowName } from "./adoption-note";

/** How one sheet of the source is laid out. Keys of `columns` are plan columns. */
export interface SheetMapping {
  sheet: string;
  /** Row of the headers, from 1 as Excel counts; of several header lines the last. */
  headerRow: number;
  /** How many lines the header has, from 1 to 3; 1 when absent. */
  headerRows?: number;
  columns: Record<string, SourceColumnName>;
  /** Words that open rows which name a level for the rows below them: `{ "axes": ["EJE"] }` for `EJE 1: Agua`. */
  sections?: Partial<Record<SectionTable, string[]>>;
}

/** Levels that a section row may name, the higher ones first. */
export const sectionTables = ["axes", "programs", "subprograms", "resultGoals", "units"] as const;
export type SectionTable = (typeof sectionTables)[number];

/**
 * How the columns of one or more sheets (one row per product goal) become plan columns. The same shape is the mapping
 * file of the command line and what the workbook keeps. Plan columns: `axes.name`, `productGoals.target`,
 * `productGoals.y1`, `investments.y1`, `investments.sgpHealth.y1` (money of one source), `units.name`…
 */
export interface AdoptionMapping extends SheetMapping {
  firstYear: number;
  years: number;
  currencyUnit: "pesos" | "thousands" | "millions";
  name?: string;
  entity?: string;
  /** Words of the source and what they mean, by plan column: `{ "productGoals.class": { "I": "accumulated" } }`. */
  words?: { "productGoals.class"?: Record<string, GoalClass> } & Record<string, Record<string, string>>;
  /** Further sheets of the same plan, each as it is laid out. */
  moreSheets?: SheetMapping[];
}

/** A header text; the column's letter where two columns bear the same header; or the name of the sheet itself. */
export type SourceColumnName = string | { column: string } | { sheetName: true };

/** How sure the proposal of a column is, and why in a word. */
export interface ColumnEvidence {
  confidence: "high" | "medium" | "low";
  reason:
    | "header"
    | "level-on-the-left"
    | "group-of-years"
    | "source-in-header"
    | "several-columns"
    | "content-differs"
    | "empty"
    | "section-rows"
    | "sheet-name";
  /** The first three different contents. */
  samples: string[];
}

/** A further sheet that seems to hold goals. */
export interface SheetOffer {
  mapping: SheetMapping;
  rowCount: number;
  /** False where the columns found are others than those of the first sheet. */
  sameLayout: boolean;
  /** More than half of its goals stand in the first sheet too: a copy, or the same goals in another year. */
  repeatsGoals: boolean;
  /** Whether the proposed mapping takes it. */
  taken: boolean;
}

export interface AdoptionProposal {
  mapping: AdoptionMapping;
  /** False: no row seems to name plan columns; `mapping` then has none, and the user says which row and columns. */
  headerFound: boolean;
  /** Every visible sheet that holds cells and is not of a plan, for the user to choose another. */
  sheets: string[];
  /** Every column of the source, in order. */
  sourceColumns: SourceColumn[];
  /** Plan columns that can be mapped, in the order of the plan; those with money of one source last. */
  planColumns: string[];
  /** For each proposed plan column. */
  evidence: Record<string, ColumnEvidence>;
  /** Distinct words of the column proposed for the goal class, with their meaning where it is known. */
  classWords: { word: string; class: GoalClass | null }[];
  rowCount: number;
  otherSheets: SheetOffer[];
}

export interface SourceColumn {
  letter: string;
  header: string;
  samples: string[];
  /** True where another column bears the same header. */
  repeated: boolean;
}

export interface AdoptionReport {
  counts: Record<string, number>;
  /** Source columns that no plan column takes; with their sheet where several sheets were read. */
  unmapped: { column: string; header: string; sheet?: string }[];
  conflicts: AdoptionConflict[];
  notes: AdoptionNote[];
  /** Rows of which nothing, or only the name of a level, was taken. */
  leftOut: LeftOutRows[];
  /** Sheets of the workbook that were not read. */
  sheetsLeft: string[];
  /** Cells of the source, or whole sheets, that somebody changed while the plan was written: it has what they held before. */
  changedMeanwhile?: string[];
}
