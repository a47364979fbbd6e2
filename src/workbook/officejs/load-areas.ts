import type { CellValue } from "../../plan/cell-value";
import type { CellBlock } from "../patch";
import { WorkbookError } from "../workbook-error";
import { rowsPerRequest } from "./payload";

/** A block of cells to be read. */
export interface Area {
  sheet: string;
  block: CellBlock;
}

interface Piece {
  area: number;
  sheet: string;
  block: CellBlock;
}

/**
 * Reads the values of areas: all in one round trip when they fit into one request, else in as many as it takes.
 * `limit` is the number of bytes a request may be expected to answer with.
 */
export async function loadAreas(context: Excel.RequestContext, areas: readonly Area[], limit: number): Promise<CellValue[][][]> {
  const found: CellValue[][][] = areas.map(() => []);
  await loadBatches(context, batches(areas, limit), found);
  return found;
}

/** What Excel gives for cells: empty cells come as `""`. A null instead of values means that the range is too large. */
export function cellValues(values: unknown[][] | null): CellValue[][] {
  if (values === null) throw new WorkbookError("too-large");
  return values.map((row) => row.map(cellValue));
}

function cellValue(value: unknown): CellValue {
  if (value === "" || value === undefined) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

async function loadBatches(context: Excel.RequestContext, left: readonly Piece[][], found: CellValue[][][]): Promise<void> {
  const [batch, ...others] = left;
  if (!batch) return;
  const ranges = batch.map(({ sheet, block }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(block.row, block.column, block.rowCount, block.columnCount);
    range.load("values");
    return range;
  });
  await context.sync();
  batch.forEach(({ area }, index) => {
    for (const row of cellValues(ranges[index]?.values ?? null)) found[area]?.push(row);
  });
  await loadBatches(context, others, found);
}

function batches(areas: readonly Area[], limit: number): Piece[][] {
  const all: Piece[][] = [];
  let room = 0;
  areas.forEach(({ sheet, block }, area) => {
    for (let row = 0; row < block.rowCount; ) {
      const most = rowsPerRequest(block.columnCount, limit);
      if (room < 1 / most) {
        all.push([]);
        room = 1;
      }
      const rowCount = Math.min(block.rowCount - row, Math.max(1, Math.floor(room * most)));
      all.at(-1)?.push({ area, sheet, block: { ...block, row: block.row + row, rowCount } });
      room -= rowCount / most;
      row += rowCount;
    }
  });
  return all;
}
