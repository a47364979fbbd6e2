import type { CellValue } from "../../plan/cell-value";
import type { CellBlock } from "../patch";
import { WorkbookError } from "../workbook-error";
import { rowsPerRequest } from "./payload";

/** A block of cells to be read, with formulas and number formats where they are wanted. */
export interface Area {
  sheet: string;
  block: CellBlock;
  details?: boolean;
}

/** What was read of an area, row by row. */
export interface LoadedArea {
  values: CellValue[][];
  /** Filled where details are wanted. */
  formulas: (string | null)[][];
  numberFormats: string[][];
}

interface Piece extends Area {
  area: number;
}

/**
 * Reads areas: all in one round trip when they fit into one request, else in as many as it takes.
 * `limit` is the number of bytes a request may be expected to answer with.
 */
export async function loadAreas(context: Excel.RequestContext, areas: readonly Area[], limit: number): Promise<LoadedArea[]> {
  const found: LoadedArea[] = areas.map(() => ({ values: [], formulas: [], numberFormats: [] }));
  await loadBatches(context, batches(areas, limit), found);
  return found;
}

/** What Excel gives for cells: empty cells come as `""`. A null instead of values means that the range is too large. */
export function cellValues(values: unknown[][] | null): CellValue[][] {
  if (values === null) throw new WorkbookError("too-large");
  return values.map((row) => row.map(cellValue));
}

/** Only value and formula together tell a formula from a text that begins with `=`. */
export function formulaOf(formula: unknown, value: CellValue): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

function cellValue(value: unknown): CellValue {
  if (value === "" || value === undefined) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

async function loadBatches(context: Excel.RequestContext, left: readonly Piece[][], found: LoadedArea[]): Promise<void> {
  const [batch, ...others] = left;
  if (!batch) return;
  const ranges = batch.map(({ sheet, block, details }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
    range.load("values");
    if (details === true) range.load("formulas,numberFormat");
    return range;
  });
  await context.sync();
  batch.forEach(({ area, details }, index) => {
    const range = ranges[index];
    const into = found[area];
    if (!range || !into) return;
    const values = cellValues(range.values);
    values.forEach((row) => into.values.push(row));
    if (details !== true) return;
    const formulas: unknown[][] = range.formulas;
    values.forEach((row, at) => into.formulas.push(row.map((value, column) => formulaOf(formulas[at]?.[column], value))));
    range.numberFormat.forEach((formats) => into.numberFormats.push(formats.map(String)));
  });
  await loadBatches(context, others, found);
}

function batches(areas: readonly Area[], limit: number): Piece[][] {
  const all: Piece[][] = [];
  let room = 0;
  areas.forEach(({ sheet, block, details }, area) => {
    for (let row = 0; row < block.rowCount; ) {
      // Values, formulas and formats: three answers for one cell.
      const most = rowsPerRequest(block.columnCount * (details === true ? 3 : 1), limit);
      if (room < 1 / most) {
        all.push([]);
        room = 1;
      }
      const rowCount = Math.min(block.rowCount - row, Math.max(1, Math.floor(room * most)));
      all.at(-1)?.push({ area, sheet, details, block: { ...block, row: block.row + row, rowCount } });
      room -= rowCount / most;
      row += rowCount;
    }
  });
  return all;
}
