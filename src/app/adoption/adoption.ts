import type { GoalClass } from "../../plan/goal-class";

/**
 * How the columns of a flat sheet (one row per product goal) become plan columns. The same shape is the mapping file
 * of the command line. Keys of `columns` are plan columns: `axes.name`, `productGoals.target`, `productGoals.y1`,
 * `investments.y1`, `investments.statedTotal`, `units.name`…
 */
export interface AdoptionMapping {
  sheet: string;
  /** Row of the headers, from 1 as Excel counts. */
  headerRow: number;
  firstYear: number;
  years: number;
  currencyUnit: "pesos" | "thousands" | "millions";
  name?: string;
  entity?: string;
  columns: Record<string, SourceColumnName>;
  /** Words of the source and what they mean, by plan column: `{ "productGoals.class": { "I": "accumulated" } }`. */
  words?: { "productGoals.class"?: Record<string, GoalClass> } & Record<string, Record<string, string>>;
}

/** A header text, or the column's letter where two columns bear the same header. */
export type SourceColumnName = string | { column: string };

export interface AdoptionProposal {
  mapping: AdoptionMapping;
  /** False: no row seems to name plan columns; `mapping` then has none, and the user says which row and columns. */
  headerFound: boolean;
  /** Every visible sheet that holds cells and is not of a plan, for the user to choose another. */
  sheets: string[];
  /** Every column of the source, in order. */
  sourceColumns: SourceColumn[];
  /** Plan columns that can be mapped, in the order of the plan. */
  planColumns: string[];
  /** Distinct words of the column proposed for the goal class, with their meaning where it is known. */
  classWords: { word: string; class: GoalClass | null }[];
  rowCount: number;
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
  /** Source columns that no plan column takes. */
  unmapped: { column: string; header: string }[];
  conflicts: AdoptionConflict[];
  notes: AdoptionNote[];
}

/** Two rows of the source say different things; nothing was lost, and this is what was done. */
export interface AdoptionConflict {
  kind: "code-with-several-names" | "differing-values" | "several-parents" | "repeated-goal";
  table: string;
  code: string;
  /** Plan column concerned, where it is one. */
  column: string | null;
  /** What the source says, in the order of its rows; for codes, what became of them (`8.1`, `8.1·2`). */
  values: string[];
  resolved: string[];
  /** Rows of the source sheet, as Excel counts. */
  rows: number[];
}

export interface AdoptionNote {
  kind: "text-in-number-column" | "stated-total-differs" | "all-stated-totals" | "row-without-goal" | "unknown-class";
  table: string;
  column: string;
  /** Rows of the source sheet, as Excel counts. */
  rows: number[];
  /** What the cells hold; for stated totals: the total stated and the sum of the years. */
  values: (string | number)[];
}
