import type { CellValue } from "../plan/cell-value";
import type { CellPlace } from "./port";

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
  | RemoveRows
  | RemoveColumns
  | RemoveTable
  | FormatRange
  | SetColumnWidths
  | FreezePanes
  | AllowList
  | PromptInput
  | ConditionalFormat
  | SetPage
  | AddChart
  | AddPicture
  | RemovePicture
  | SetPart
  | ActivateSheet
  | HideSheet
  | RemoveSheet;

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
  /**
   * Of a single formula whose result takes more cells than its own: how many it takes. Excel finds it by itself; a file
   * has to say it.
   */
  fills?: { rowCount: number; columnCount: number };
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

/**
 * Empties the last `count` body rows of a table and lets the table end above them; a table keeps one row, empty then.
 * Nothing moves but a row of totals; drop-down lists that covered whole columns, or drew on them, shrink where the
 * growth of `append-rows` made them grow.
 */
export interface RemoveRows {
  kind: "remove-rows";
  table: string;
  count: number;
}

/**
 * Empties the last `count` columns of a table, headers too, and lets the table end left of them. Fails with `unexpected`
 * when no column would stay.
 */
export interface RemoveColumns {
  kind: "remove-columns";
  table: string;
  count: number;
}

/** Makes plain cells of a table; what they hold stays. */
export interface RemoveTable {
  kind: "remove-table";
  table: string;
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

/**
 * Shows a message beside a cell when it is selected, and restricts nothing. It takes the place of the drop-down list the
 * cells had (a list has a prompt of its own).
 */
export interface PromptInput {
  kind: "prompt-input";
  sheet: string;
  range: CellBlock;
  /** At most 32 characters; may be empty. */
  title: string;
  /** At most 255 characters. */
  message: string;
}

/**
 * Formats cells by what they say. Of several that one patch gives a cell the first wins where they differ; after one
 * with `stopIfTrue` the later ones are not looked at. They are added to those that the cells had.
 */
export interface ConditionalFormat {
  kind: "conditional-format";
  sheet: string;
  range: CellBlock;
  rule: FormulaRule | ScaleRule;
  /** What a formula's rule gives the cells: at least one of these. A scale has none. */
  format?: ConditionalLook;
  stopIfTrue?: boolean;
}

export interface FormulaRule {
  /**
   * In en-US syntax, begins with `=`, relative to the first cell of the range; of the product itself, never text of a
   * user. No function of the add-in: Excel does not run these here. Other sheets may be named; tables may not.
   */
  formula: string;
}

export interface ScaleRule {
  /** Two or three colours from the least number to the greatest. */
  scale: ScalePoint[];
}

export interface ScalePoint {
  at: number;
  /** `#RRGGBB`. */
  color: string;
}

/** Colours are `#RRGGBB`. */
export interface ConditionalLook {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
}

/** How the sheet is printed: one page wide, as many long as it takes. What is absent is left as it is. */
export interface SetPage {
  kind: "set-page";
  sheet: string;
  paper: "a4" | "letter";
  orientation: "portrait" | "landscape";
  fitToWidth: true;
  /** The first and last of the rows that stand on top of every page. */
  titleRows: [first: number, last: number] | null;
  header?: PageText;
  footer?: PageText;
}

/**
 * The three places of a header or footer. Excel's codes stand in it: `&P` page, `&N` pages, `&A` sheet, `&D` date,
 * `&B` bold on and off; a `&` that is text is written `&&`. Together at most 255 characters.
 */
export interface PageText {
  left?: string;
  center?: string;
  right?: string;
}

/**
 * Draws a chart of Excel that follows its cells. The references are to whole columns or rows; where they are those of a
 * table, Excel extends them with it. Fails with `chart-exists` when the sheet has a chart of this name.
 */
export interface AddChart {
  kind: "add-chart";
  sheet: string;
  name: string;
  chart: ChartKind;
  title: string;
  /** The cells that the chart covers. */
  place: CellBlock;
  /** One row or one column. */
  categories: CellReference;
  /** The first is drawn first; at least one. */
  series: ChartSeries[];
  /** Title of the axis of values. */
  axisTitle?: string;
  /** en-US number format code of the axis of values. */
  valueFormat?: string;
  /** Where the axis of values starts and ends; the program finds it from the values when absent. */
  valueRange?: { from: number; to: number };
}

export type ChartKind = "column" | "stacked-column" | "bar" | "stacked-bar" | "line";

export interface ChartSeries {
  /** The cell that holds the name, or the name itself. In Excel the name stays what the cell says now. */
  name: CellPlace | string;
  /** One row or one column, as many cells as the categories. */
  values: CellReference;
  /** `#RRGGBB`. */
  color?: string;
}

export interface CellReference {
  sheet: string;
  range: CellBlock;
}

/**
 * Puts a picture over the cells of a sheet; it moves with the cell under its corner and keeps its size. Fails with
 * `picture-exists` when the sheet has a picture of this name.
 */
export interface AddPicture {
  kind: "add-picture";
  sheet: string;
  name: string;
  /** What the picture shows, for whoever does not see it. */
  altText: string;
  /** A PNG file in base64, of two megabytes at most. */
  png: string;
  /** The cell under the corner at the left on top. */
  row: number;
  column: number;
  /** In points. */
  width: number;
  height: number;
}

/** Takes a picture off a sheet. Fails with `picture-missing`. No restore point keeps the picture: this is what undoing does. */
export interface RemovePicture {
  kind: "remove-picture";
  sheet: string;
  name: string;
}

/** Sets the one custom XML part of this namespace, replacing what it holds; null takes the part away. */
export interface SetPart {
  kind: "set-part";
  namespace: string;
  xml: string | null;
}

export interface ActivateSheet {
  kind: "activate-sheet";
  sheet: string;
}

/** Takes a sheet out of sight; `very-hidden` keeps it out of Excel's list too. Fails with `last-sheet`. */
export interface HideSheet {
  kind: "hide-sheet";
  sheet: string;
  level: "hidden" | "very-hidden";
}

/**
 * Deletes a sheet with all that stands on it: cells, tables, charts. What pointed to it says `#REF!`, as in Excel. Fails
 * with `last-sheet` when no other sheet can be seen.
 */
export interface RemoveSheet {
  kind: "remove-sheet";
  sheet: string;
}
