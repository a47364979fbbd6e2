import sanJacinto from "../../../../src/app/sample/san-jacinto.json";
import { placePlan } from "../../../../src/app/create-template";
import { loadPlan } from "../../../../src/app/load-plan";
import { parsePlan } from "../../../../src/plan/parse-plan";
import type { Plan } from "../../../../src/plan/plan";
import { fold } from "../../../../src/i18n/fold";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import type { WorkbookOperation } from "../../../../src/workbook/patch";
import type { TableContent, Workbook, WorkbookContent } from "../../../../src/workbook/port";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";

/** Every kind of workbook that a test can make without Excel. */
export const makers: [string, () => Promise<Workbook>][] = [
  ["memory", async () => new MemoryWorkbook()],
  ["a file", async () => XlsxWorkbook.blank("Hoja1")],
];

/** The sample plan on its sheets. */
export async function placedPlan(workbook: Workbook): Promise<Plan> {
  await placePlan(workbook, parsePlan(sanJacinto).plan, "es");
  return (await loadPlan(workbook)).plan;
}

export async function tableOf(workbook: Workbook, name: string): Promise<TableContent> {
  const { tables } = await workbook.read({ tables: "all" });
  const table = tables.find((each) => fold(each.name) === fold(name));
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

/** Renames a header, as somebody who types over it. */
export async function rename(workbook: Workbook, name: string, from: string, to: string): Promise<void> {
  const table = await tableOf(workbook, name);
  const at = table.headers.indexOf(from);
  if (at < 0) throw new Error(`no header ${from}`);
  await workbook.apply([{ kind: "write-values", sheet: table.sheet, row: table.row, column: table.column + at, values: [[to]] }]);
}

/** Makes plain cells of a table, or a table of another name when there is one. */
export async function loseTable(workbook: Workbook, name: string, newName?: string): Promise<void> {
  const { sheet, row, column, rows, headers } = await tableOf(workbook, name);
  const place = { sheet, row, column, rowCount: rows.length, columnCount: headers.length };
  const again: WorkbookOperation[] = newName === undefined ? [] : [{ kind: "add-table", name: newName, style: "TableStyleLight1", ...place }];
  await workbook.apply([{ kind: "remove-table", table: name }, ...again]);
}

/** All cells of all sheets. */
export async function allCells(workbook: Workbook): Promise<WorkbookContent["ranges"]> {
  const { sheets } = await workbook.read({ tables: "none" });
  return (await workbook.read({ tables: "none", sheets: sheets.map(({ name }) => name), details: true })).ranges;
}
