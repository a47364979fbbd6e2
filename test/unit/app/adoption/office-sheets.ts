import type { CellValue } from "../../../../src/plan/cell-value";
import { parseBlock } from "../../../../src/workbook/address";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";

/** A sheet as an office types it: its rows from A1, and the addresses of its merged areas. */
export interface OfficeSheet {
  name: string;
  rows: CellValue[][];
  merged?: string[];
}

export async function officeWorkbook(...sheets: OfficeSheet[]): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  for (const { name, rows, merged = [] } of sheets) {
    const width = Math.max(...rows.map((cells) => cells.length));
    const values = rows.map((cells) => [...cells, ...new Array<CellValue>(width - cells.length).fill(null)]);
    await workbook.apply([
      { kind: "add-sheet", sheet: name },
      { kind: "write-values", sheet: name, row: 0, column: 0, values },
    ]);
    for (const address of merged) {
      const block = parseBlock(address);
      if (block === null) throw new Error(address);
      workbook.merge(name, block);
    }
  }
  return workbook;
}
