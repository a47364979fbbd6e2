import { KeepingWorkbook } from "../../src/app/changes/keeping-workbook";
import { undoLatest } from "../../src/app/changes/restore";
import { placePlan } from "../../src/app/create-template";
import { loadPlan } from "../../src/app/load-plan";
import { reportCases } from "../../src/app/report/report-cases";
import type { HeadlessHost } from "../../src/host/headless-host";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { sample } from "../unit/app/report/report-plan";
import { cleanedUp, startHost } from "./host";

// The sheets of the report through Microsoft's client library against the preview's workbook, without a page.

let host: HeadlessHost;
const workbook = new OfficeWorkbook();
const now = (): Date => new Date(2026, 10, 26);

beforeAll(async () => {
  host = await startHost();
  await host.open(XlsxWorkbook.blank().bytes());
});
afterAll(async () => {
  await cleanedUp();
  host.dispose();
});

const cellsOf = async (sheet: string): Promise<unknown[][]> => (await workbook.read({ tables: "none", sheets: [sheet] })).ranges[0]?.values ?? [];
const rowOf = async (first: string): Promise<unknown[] | undefined> => (await cellsOf("Informe")).find(([cell]) => cell === first);

test("a second report with more to say stands where the first did, its numbers as numbers; undone, nothing of it is left", async () => {
  const plan = sample();
  plan.units.forEach((unit) => (unit.name = `=${unit.name}`));
  await placePlan(workbook, plan, "es");
  const cases = reportCases(new KeepingWorkbook(workbook, "report", now), now);
  expect(await cases.writeSheets("es")).toEqual(["Informe", "Informe por dependencia"]);
  expect((await rowOf("Coherencia (0 a 100)"))?.[1]).toBe(92.6);
  const first = await cellsOf("Informe");

  // A goal more that is not viable moves every row below it, where texts stood numbers come, and the other way round.
  const goals = (await loadPlan(workbook)).layouts.get("productGoals");
  const target = goals?.columns.get("target") ?? -1;
  await workbook.apply([{ kind: "write-values", sheet: "Metas de producto", row: (goals?.row ?? 0) + 1, column: (goals?.column ?? 0) + target, values: [[400]] }]);
  expect(await cases.writeSheets("es")).toEqual(["Informe", "Informe por dependencia"]);
  const second = await cellsOf("Informe");
  expect(second.length).toBeGreaterThan(first.length);
  expect(second.filter(([source, line]) => source === "SGP APSB" && line === "Saldo")[0]?.slice(2, 7)).toEqual([0, 0, -100000000, 0, -100000000]);
  expect((await cellsOf("Informe por dependencia")).flat()).toContainEqual(expect.stringMatching(/^=Secretaría de Salud: /));

  expect(await undoLatest(workbook)).toMatchObject({ done: true, conflicts: [] });
  expect((await rowOf("Coherencia (0 a 100)"))?.[1]).toBe(92.6);
  expect(await cellsOf("Informe")).toEqual(first);
  expect(host.unknownMembers()).toEqual([]);
}, 120000);
