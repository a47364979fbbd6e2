/** A row of the source as Excel counts; with its sheet (`Salud!12`) where several sheets were read. */
export type RowName = number | string;

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
  rows: RowName[];
}

/** What a note is about, in the order in which notes are shown. */
export const noteKinds = [
  /** Kept as text. */
  "text-in-number-column",
  /** `SD` and its like, kept as text. */
  "no-data",
  /** Text that could only be one number became it: `2.339.400.000 → 2339400000`. */
  "number-from-text",
  /** A code stored as a number got its zero back: `4 → 04`. */
  "code-zeros-restored",
  /** A code stored as a number whose length is wrong and cannot be told; kept. */
  "code-length-unclear",
  /** Cells of a merged area below its first one took its content. */
  "filled-from-merged",
  /** An amount or quantity merged over several goals stays with the first of them. */
  "merged-number",
  /** Years of one row differ so much that they may be in different units of money. */
  "money-units-mixed",
  /** A header or title states another unit of money than the plan is adopted in. */
  "money-unit-stated",
  "unknown-class",
  /** A content of a level, or a source, in a row that names no such level or holds no money for it. */
  "content-not-kept",
  /** The total of a row with money of several sources was compared and not kept: it belongs to none of them. */
  "total-not-kept",
  "stated-total-differs",
  "all-stated-totals",
] as const;

export type AdoptionNoteKind = (typeof noteKinds)[number];

export interface AdoptionNote {
  kind: AdoptionNoteKind;
  table: string;
  column: string;
  rows: RowName[];
  /** What the cells hold; for stated totals: the total stated and the sum of the years. */
  values: (string | number)[];
}

export type LeftOutReason = "title" | "section" | "blank" | "repeated-header" | "subtotal" | "without-goal";

export interface LeftOutRows {
  sheet: string;
  reason: LeftOutReason;
  /** As Excel counts. */
  rows: number[];
  /** The first content of each row; nothing for blank rows. */
  texts: string[];
}
