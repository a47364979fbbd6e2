import type { CellValue } from "../plan/cell-value";
import type { CellBlock, CellReference, WorkbookPatch } from "./patch";

/**
 * The workbook as the use cases see it, whoever holds it: Excel (officejs), a file (xlsx) or a test (memory).
 * Data comes in with one read and goes back as one patch; nothing else touches the workbook.
 * Rows and columns are counted from 0.
 */
export interface Workbook {
  /** Reads what `request` names, in a number of round trips that does not depend on the size of the tables. */
  read(request: WorkbookRequest): Promise<WorkbookContent>;
  /**
   * Applies the operations in order. Values are written as values: text that begins with `=` stays text.
   * @throws WorkbookError, `cancelled` when the signal came; operations before may have been done.
   */
  apply(patch: WorkbookPatch, course?: WritingCourse): Promise<void>;
  /** Shows a cell to the user: activates its sheet and selects it. A no-op where nobody looks (files, tests). */
  select(place: CellPlace): Promise<void>;
  /**
   * Calls `listener` after each change of the workbook's data that did not come from `apply`; a change means "dirty",
   * never a delta.
   */
  watch(listener: () => void): Promise<StopWatching>;
}

/** How a long writing is followed and stopped, and what it takes for granted. */
export interface WritingCourse {
  /** Told before the first step is written: a writing that fails without it has changed nothing. */
  begins?(): void;
  /** Where others may write at the same time: tells of what they wrote in cells that the patch has overwritten. */
  lookout?: Lookout;
  /** Stops the writing between two of its steps. */
  signal?: AbortSignal;
  /** Told after each step which share of the patch is done, from 0 to 1. */
  progress?(share: number): void;
}

/** Compares what a patch overwrites with what it was made from, at the moment at which it is overwritten. */
export interface Lookout {
  /** What the patch was made from: the used ranges, with details, of the sheets that it writes to. */
  basedOn: WorkbookContent;
  /** Told what cells held that are overwritten now, where it is not what `basedOn` has. */
  overwrote(cells: CellContent[]): void;
}

/** A cell with its formula, in en-US syntax, or its value. */
export interface CellContent extends CellPlace {
  content: { value: CellValue } | { formula: string };
}

export type StopWatching = () => Promise<void>;

export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
}

export interface WorkbookRequest {
  /** Tables to read with their content: all of them, or those with these names (absent ones are left out). */
  tables: "all" | "none" | readonly string[];
  /** Sheets whose used range is wanted, by name (absent ones are left out). */
  sheets?: readonly string[];
  /** True: the merged areas of those sheets are wanted too. */
  merged?: boolean;
  /** Whether the used ranges come with formulas and number formats too. */
  details?: boolean;
  /** The namespace of a custom XML part to read. */
  partNamespace?: string;
  /** True: the names of the charts on the sheets are wanted. */
  charts?: boolean;
  /** True: the names of the pictures on the sheets are wanted. */
  pictures?: boolean;
  /** Blocks of cells of sheets that there are, of which it is wanted what they ask for and which formulas mark them. */
  looks?: readonly CellReference[];
  /** Cells with formulas of which is wanted how far their results reach. */
  spillsOf?: readonly CellPlace[];
}

export interface WorkbookContent {
  /** Every sheet of the workbook, in order, hidden ones too. */
  sheets: SheetInfo[];
  /** The tables asked for. */
  tables: TableContent[];
  /** The used ranges asked for, without empty borders; a sheet without content has no rows. */
  ranges: RangeContent[];
  /** XML of the custom part with the namespace asked for, or null. */
  part: string | null;
  /** The charts on all sheets; empty when they were not asked for. */
  charts: ChartInfo[];
  /** The pictures on all sheets; empty when they were not asked for. */
  pictures: PictureInfo[];
  /** The blocks asked for by `looks`, one each, in their order. */
  looks: LookContent[];
  /**
   * For each cell asked for, in their order, the block that its formula fills, its own cell the first one; null where the
   * result takes no other cell, or there is no formula. The other cells of the block come as values without a formula.
   */
  spills: (CellBlock | null)[];
}

/** What a block of cells asks for of whoever fills it, and what marks it. */
export interface LookContent extends CellReference {
  /** Parts of the block, none over another, in each of which all cells ask for the same; all other cells ask for nothing. */
  inputs: { range: CellBlock; input: CellInput }[];
  /** The areas, within the block, of each conditional format by formula; the formula begins with `=`. */
  marks: { range: CellBlock; formula: string }[];
}

export interface CellInput {
  /** What the drop-down list draws on: words with commas between them, or `=` and a reference; null without a list. */
  list: string | null;
  /** True where a rule of another kind restricts what may be typed. */
  restricts: boolean;
  /** The message beside the cell; null without one. */
  prompt: { title: string; message: string } | null;
}

export interface ChartInfo {
  sheet: string;
  name: string;
}

export interface PictureInfo {
  sheet: string;
  name: string;
}

export interface SheetInfo {
  name: string;
  hidden: boolean;
}

export interface TableContent {
  name: string;
  sheet: string;
  /** Place of the first header cell. */
  row: number;
  column: number;
  headers: string[];
  /** True where a row of totals stands below the body. */
  hasTotals?: boolean;
  /** Body rows; each has as many cells as there are headers. Error cells come as their text, for example `#N/A`. */
  rows: CellValue[][];
}

export interface RangeContent {
  sheet: string;
  /** Place of the first cell of `values`. */
  row: number;
  column: number;
  values: CellValue[][];
  /**
   * Merged areas that begin within `values`, row by row, in cells of the sheet: the first cell of each holds the value,
   * all others are blank. Absent when they were not asked for, or the host cannot tell them.
   */
  merged?: CellBlock[];
  /** With `details`, as many as `values`: the formula in en-US syntax, null for a cell without one. */
  formulas?: (string | null)[][];
  /** With `details`, as many as `values`: en-US number format codes. */
  numberFormats?: string[][];
}
