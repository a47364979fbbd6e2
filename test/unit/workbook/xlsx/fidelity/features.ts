import type { PackageDraft } from "./package-draft";

/** A workbook that a test makes: the base and what `build` puts into it. */
export interface Features {
  name: string;
  build(draft: PackageDraft): void;
  /** A table with columns A to C and rows 2 to 5 of a sheet of its own, to which rows are appended. */
  table?: {
    name: string;
    part: string;
    sheet: string;
    /** More that follows the table when it grows, by part: patterns of differences. */
    follows?: Record<string, RegExp[]>;
  };
  /** What else may differ where cells of the first sheet are written, by part. */
  written?: Record<string, RegExp[]>;
}
