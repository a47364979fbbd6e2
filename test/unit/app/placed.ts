import { placePlan } from "../../../src/app/create-template";
import { loadPlan } from "../../../src/app/load-plan";
import { evaluate } from "../../../src/method/evaluate";
import type { Plan } from "../../../src/plan/plan";
import { runRules } from "../../../src/rules/engine";
import type { Finding } from "../../../src/rules/finding";
import { planSheet } from "../../../src/sheets/plan-sheets";
import { fold } from "../../../src/i18n/fold";
import type { CellValue } from "../../../src/plan/cell-value";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { TableContent, Workbook } from "../../../src/workbook/port";

/** A workbook with the sheets of a plan. */
export async function workbookOf(plan: Plan, workbook: Workbook = new MemoryWorkbook()): Promise<Workbook> {
  await placePlan(workbook, plan, "es");
  return workbook;
}

/** What the rules find in the plan of a workbook as it is now. */
export async function findingsIn(workbook: Workbook): Promise<Finding[]> {
  const { plan } = await loadPlan(workbook);
  return runRules(plan, evaluate(plan)).findings;
}

export async function findingIn(workbook: Workbook, rule: string): Promise<Finding> {
  const finding = (await findingsIn(workbook)).find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`no finding of ${rule}`);
  return finding;
}

export async function tableNamed(workbook: Workbook, name: string): Promise<TableContent> {
  const { tables } = await workbook.read({ tables: "all" });
  const table = tables.find((each) => fold(each.name) === fold(name));
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

/** Writes into a cell of a table of the plan, as somebody who types; the row counts from 0. */
export async function type(workbook: Workbook, table: Parameters<typeof planSheet>[0], row: number, header: string, value: CellValue): Promise<void> {
  const { sheet, row: top, column, headers } = await tableNamed(workbook, planSheet(table).tableName);
  await workbook.apply([{ kind: "write-values", sheet, row: top + 1 + row, column: column + headers.indexOf(header), values: [[value]] }]);
}
