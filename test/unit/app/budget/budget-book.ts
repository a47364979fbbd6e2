import type { CellValue } from "../../../../src/plan/cell-value";
import type { BudgetFile } from "../../../../src/app/budget/budget-file";
import { readBudget } from "../../../../src/app/budget/read-budget";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";

/** A workbook with one sheet of these cells, made and read as a file. */
export async function book(values: CellValue[][], sheet = "Hoja1"): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.blank(sheet);
  const width = Math.max(...values.map((row) => row.length));
  const filled = values.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill(null)]);
  await workbook.apply([{ kind: "write-values", sheet, row: 0, column: 0, values: filled }]);
  return XlsxWorkbook.open(workbook.bytes());
}

export async function read(values: CellValue[][], sheet: string | null = null): Promise<BudgetFile> {
  return readBudget(await book(values), sheet);
}
