import { XlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import type { BudgetFile } from "./budget-file";
import { readBudget } from "./read-budget";

/** Reads the budget in the content of a workbook file. @throws BudgetError, WorkbookError */
export async function openBudget(bytes: Uint8Array, sheet: string | null): Promise<BudgetFile> {
  return readBudget(await XlsxWorkbook.open(bytes), sheet);
}
