import type { CellValue } from "../plan/cell-value";

/**
 * A change to the workbook as data (design decision 5): built purely, shown before it is applied, then applied by an
 * adapter in a constant number of round trips. Rows and columns are counted from 0; sheets and tables go by name.
 */
export type WorkbookPatch = readonly WorkbookOperation[];

export type WorkbookOperation =
  | AddSheet
  | WriteValues
  | WriteFormulas
  | AddTable
  | AppendRows
  | AddColumns
  | FormatRange
  | SetColumnWidths
  | FreezePanes
  | AllowList
  | SetPart
  | ActivateSheet;

/** Adds an empty sheet after the last one. Fails with `sheet-exists` when the name is taken. */
export interface AddSheet {
  kind: "add-sheet";
  sheet: string;
  /** `#RRGGBB`. */
  tabColor?: string;
  showGridlines?: boolean;
}

/** Overwrites a block of cells with values; `null` empties a cell. Text stays text, whatever it begins with. */
export interface WriteValues {
  kind: "write-values";
  sheet: string;
  row: number;
  column: number;
  values: CellValue[][];
}

/** Writes formulas of the product itself (never text of a user), in en-US syntax, each beginning with `=`. */
export interface WriteFormulas {
  kind: "write-formulas";
  sheet: string;
  row: number;
  column: number;
  formulas: string[][];
}

/** Makes an Excel table of cells that are already written: a header row and `rowCount` body rows (at least one). */
export interface AddTable {
  kind: "add-table";
  sheet: string;
  name: string;
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
  /** Built-in style name, for example `TableStyleLight9`. */
  style: string;
}

/**
 * Appends rows below the last body row that is not blank and lets the table grow over them; drop-down lists that
 * covered its whole columns, or drew on them, grow too. A row is blank when it holds nothing but formulas that their
 * columns have in every row.
 * Each row has one cell per table column; `null` leaves the cell as it is, so that a calculated column keeps its
 * formula. Text stays text. Fails with `no-room` when cells below the table are not empty.
 */
export interface AppendRows {
  kind: "append-rows";
  table: string;
  rows: CellValue[][];
}

/** Appends empty columns with these headers at the right end of a table. Fails with `no-room` like `append-rows`. */
export interface AddColumns {
  kind: "add-columns";
  table: string;
  headers: string[];
}

export interface CellBlock {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

/** What is absent is left as it is. Colours are `#RRGGBB`. */
export interface CellFormat {
  /** en-US number format code; `@` makes the cells text. */
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  fontColor?: string;
  fill?: string;
  wrap?: boolean;
  horizontal?: "left" | "center" | "right";
  vertical?: "top" | "center" | "bottom";
}

export interface FormatRange {
  kind: "format-range";
  sheet: string;
  range: CellBlock;
  format: CellFormat;
}

/** Widths in characters of the default font, from `column` on. */
export interface SetColumnWidths {
  kind: "set-column-widths";
  sheet: string;
  column: number;
  widths: number[];
}

/** Freezes the first `rows` rows and `columns` columns of the sheet. */
export interface FreezePanes {
  kind: "freeze-panes";
  sheet: string;
  rows: number;
  columns: number;
}

/**
 * Gives cells a drop-down list. The source is a list of words or a range of another sheet (the plain A1 range of a
 * table column: Excel extends it when the table grows, design decision 11).
 */
export interface AllowList {
  kind: "allow-list";
  sheet: string;
  range: CellBlock;
  source: { words: string[] } | { sheet: string; range: CellBlock };
  /** True: other content is refused. False: it is only marked with a warning. */
  strict: boolean;
  prompt?: { title: string; message: string };
}

/** Sets the one custom XML part of this namespace, replacing what it holds. */
export interface SetPart {
  kind: "set-part";
  namespace: string;
  xml: string;
}

export interface ActivateSheet {
  kind: "activate-sheet";
  sheet: string;
}
