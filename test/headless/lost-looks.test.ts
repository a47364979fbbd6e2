import { createTemplate } from "../../src/app/create-template";
import { describeRepair } from "../../src/app/repair/describe-repair";
import { repairCases } from "../../src/app/repair/repair-cases";
import type { HeadlessHost } from "../../src/host/headless-host";
import type { CellBlock } from "../../src/workbook/patch";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { allCells, placedPlan, tableOf } from "../unit/app/repair/placed-plan";
import { bodyRows, cellLooks } from "../unit/app/repair/pasted-cells";
import { cleanedUp, startHost } from "./host";

// Lists, messages and marks that cells lost, through Microsoft's client library against the preview's workbook.

const goals = "PlanMetasProducto";
let host: HeadlessHost;
const workbook = new OfficeWorkbook();

beforeAll(async () => {
  host = await startHost();
});
beforeEach(() => host.open(XlsxWorkbook.blank().bytes()));
afterAll(async () => {
  await cleanedUp();
  host.dispose();
});

/** What Excel does to cells over which others are pasted that have no list, message or mark. */
const pasteOver = (sheet: string, { row, column, rowCount, columnCount }: CellBlock) =>
  host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rowCount, columnCount);
    range.dataValidation.clear();
    range.conditionalFormats.clearAll();
    await context.sync();
  });

test("what pasting took comes back, and nothing else changes", async () => {
  await placedPlan(workbook);
  const before = { looks: await cellLooks(workbook), cells: await allCells(workbook) };
  const whole = host.syncCount();
  expect(await repairCases(workbook).propose()).toEqual({ mends: [], doubts: [], absent: [] });
  // Sheets; tables and cells in three round trips; then the sheets again, lists and marks.
  expect(host.syncCount() - whole).toBeLessThanOrEqual(8);

  const rows = await bodyRows(workbook, goals, 2, 3);
  await pasteOver(rows.sheet, rows.block);
  const kinds = await bodyRows(workbook, goals, 0, 1, "Tipo de acumulación");
  await pasteOver(kinds.sheet, kinds.block);
  const proposal = await repairCases(workbook).apply();
  expect(describeRepair(proposal, "es").mends).toEqual([
    "Metas de producto: la lista desplegable vuelve a «Programa» (3 celdas), «Subprograma» (3 celdas), «Meta de resultado» (3 celdas), " +
      "«Tipo de acumulación» (4 celdas) y 2 columnas más.",
    expect.stringMatching(/^Metas de producto: el mensaje de ayuda vuelve a «Código» \(3 celdas\)/),
    expect.stringMatching(/^Metas de producto: las marcas vuelven a «Código» \(3 celdas\)/),
  ]);
  expect({ looks: await cellLooks(workbook), cells: await allCells(workbook) }).toEqual(before);
  expect(await repairCases(workbook).propose()).toEqual({ mends: [], doubts: [], absent: [] });
  expect(host.unknownMembers()).toEqual([]);
});

test("rows that a table got by growing are made whole, and completing the sheets then changes nothing", async () => {
  await placedPlan(workbook);
  await workbook.apply([{ kind: "append-rows", table: "PlanEjes", rows: [["9", "Eje nuevo", "Objetivo", 0]] }]);
  const { rows } = await tableOf(workbook, "PlanEjes");
  const last = await bodyRows(workbook, "PlanEjes", rows.length - 1, 1);
  await pasteOver(last.sheet, last.block);
  const complete = () => createTemplate(workbook, { language: "es", firstYear: 2024, years: 4 });
  expect((await complete()).looks?.find(({ name, look }) => name === "PlanEjes" && look === "prompt")?.columns.map(({ cells }) => cells)).toEqual([1, 1, 1, 1]);
  expect((await complete()).looks).toBeUndefined();
});

test("what the office asks for in a column of its own choice stays", async () => {
  await placedPlan(workbook);
  const { sheet, block } = await bodyRows(workbook, goals, 0, 4, "Indicador");
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(block.row, block.column, 4, 1);
    range.dataValidation.rule = { textLength: { formula1: 200, operator: "LessThan" } };
    await context.sync();
  });
  expect((await repairCases(workbook).propose()).mends).toEqual([]);
});

test.each([
  ["that the preview saved", async () => (await placedPlan(workbook), host.save())],
  ["of the command line", async () => {
    const file = XlsxWorkbook.blank();
    await placedPlan(file);
    return file.bytes();
  }],
])("a workbook %s is whole when it is opened", async (_, bytes) => {
  await host.open(await bytes());
  expect(describeRepair(await repairCases(workbook).propose(), "es").mends).toEqual([]);
});
