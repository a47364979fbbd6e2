import { KeepingWorkbook } from "../../src/app/changes/keeping-workbook";
import { undoLatest } from "../../src/app/changes/restore";
import { loadPlan } from "../../src/app/load-plan";
import { repairCases } from "../../src/app/repair/repair-cases";
import type { HeadlessHost } from "../../src/host/headless-host";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { loseTable, placedPlan, rename, tableOf } from "../unit/app/repair/placed-plan";
import { cleanedUp, startHost } from "./host";

// A repair through Microsoft's client library against the preview's workbook, without a page.

let host: HeadlessHost;
const workbook = new OfficeWorkbook();
const now = (): Date => new Date("2026-11-26T10:00:00Z");

beforeAll(async () => {
  host = await startHost();
});
beforeEach(() => host.open(XlsxWorkbook.blank().bytes()));
afterAll(async () => {
  await cleanedUp();
  host.dispose();
});

test("headers, a lost table and a renamed one are mended, and undone", async () => {
  const plan = await placedPlan(workbook);
  await rename(workbook, "PlanMetasProducto", "2024", "Meta 2024");
  await loseTable(workbook, "PlanMetasProducto", "Tabla9");
  await loseTable(workbook, "PlanInicio");
  const { mends, doubts } = await repairCases(new KeepingWorkbook(workbook, "repair", now)).apply();
  expect(mends.map(({ kind }) => kind)).toEqual(["table", "table", "header"]);
  expect(doubts).toEqual([]);
  expect((await loadPlan(workbook)).plan).toEqual(plan);
  expect(await repairCases(workbook).propose()).toEqual({ mends: [], doubts: [], absent: [] });
  expect(await undoLatest(workbook)).toMatchObject({ done: true, conflicts: [] });
  expect((await tableOf(workbook, "Tabla9")).headers).toContain("Meta 2024");
  expect(host.unknownMembers()).toEqual([]);
});
