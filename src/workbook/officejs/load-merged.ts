import { parseBlock } from "../address";
import type { CellBlock } from "../patch";
import type { Area } from "./load-areas";

/**
 * The merged areas of each area, by their first cell; null where Excel cannot tell them (before ExcelApi 1.13).
 * Excel answers no more than 512 at once and fails beyond: then halves are asked for, down to a single row.
 */
export async function loadMerged(context: Excel.RequestContext, areas: readonly Area[]): Promise<(CellBlock[] | null)[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return areas.map(() => null);
  const found: CellBlock[][] = [];
  for (const { sheet, block } of areas) {
    found.push(block.rowCount * block.columnCount === 0 ? [] : await mergedIn(context, sheet, block));
  }
  return found;
}

async function mergedIn(context: Excel.RequestContext, sheet: string, block: CellBlock): Promise<CellBlock[]> {
  const { row, column, rowCount, columnCount } = block;
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  try {
    await context.sync();
  } catch (error) {
    if (rowCount === 1) throw error;
    const upper = Math.ceil(rowCount / 2);
    const first = await mergedIn(context, sheet, { ...block, rowCount: upper });
    return [...first, ...(await mergedIn(context, sheet, { ...block, row: row + upper, rowCount: rowCount - upper }))];
  }
  return merged.isNullObject ? [] : blocksIn(merged.address);
}

/** `'Metas, 2024'!A1:B2,'Metas, 2024'!C3`: what stands behind the last `!` of each part is the block. */
export function blocksIn(addresses: string): CellBlock[] {
  return Array.from(addresses.matchAll(/!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)\s*(?:,|$)/gi)).flatMap(([, address = ""]) => parseBlock(address) ?? []);
}
