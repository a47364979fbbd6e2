import { bindUseCases } from "../../src/app/bind-use-cases";
import { loadPlan } from "../../src/app/load-plan";
import { placePlan } from "../../src/app/create-template";
import type { HeadlessHost } from "../../src/host/headless-host";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { annual, planOf } from "../rules/plan-content";
import { cleanedUp, startHost } from "./host";

// Waiving, mending and parameters through Microsoft's client library against the preview's workbook, without a page.

let host: HeadlessHost;
const workbook = new OfficeWorkbook();
const plan = planOf({
  named: true,
  axes: [{ code: "01", name: "Eje", objective: "Objetivo", weight: 49.5 }, { code: "02", name: "Eje", objective: "Objetivo", weight: 49.5 }],
  programs: [{ code: "P1", axis: "1", mgaProgram: "4003" }, { code: "P2", axis: "02", sector: "4", mgaProgram: "0402" }],
  productGoals: [{ code: "M1", program: "P1", baseline: "12", target: 4, ...annual("N.P.", 1, "1", 1) }],
  parameters: { viableFrom: 95 },
});

beforeAll(async () => {
  host = await startHost();
});
beforeEach(() => host.open(XlsxWorkbook.blank().bytes()));
afterAll(async () => {
  await cleanedUp();
  host.dispose();
});

test("a finding is waived, others are mended, parameters are set; all is read back, and undone", async () => {
  await placePlan(workbook, plan, "es");
  const before = (await loadPlan(workbook)).plan;
  let pauses = 0;
  const pause = async (): Promise<void> => void (pauses += 1);
  let time = 0;
  const useCases = bindUseCases(workbook, { now: () => new Date(2026, 10, 26, 10, 0, (time += 1)), pause });

  const { findings, mendOf } = await useCases.validate("es");
  expect(pauses).toBeGreaterThan(10);
  const unmended = findings.filter(({ finding }) => mendOf(finding) === null);
  const [left] = unmended.filter(({ finding }) => finding.rule === "unit/no-responsible");
  if (left === undefined) throw new Error("nothing to waive");
  expect(await useCases.waive.waive(left.finding, { reason: "=1+1", who: "+57 300" })).toBe("waived");

  const safe = findings.filter(({ finding }) => mendOf(finding) !== null).map(({ finding }) => finding);
  expect(safe.map(({ rule }) => rule).sort()).toEqual([
    "goal/not-measurable", "goal/not-measurable", "goal/not-measurable",
    "link/code-chain", "link/missing-content", "link/unknown-code", "parameter/out-of-range", "weight/sum",
  ]);
  expect(await useCases.mend.mend(safe)).toEqual({ mended: 8, left: 0 });

  const changes = new Map<string, string | number>([["viableFrom", "0,9"], ["weights.r3", 2], ["earmarks.sgpHealth", "19;04"]]);
  expect(await useCases.parameters.write(changes, "es")).toEqual({ written: [...changes.keys()], added: [], refused: [], repairFirst: false });

  const after = (await loadPlan(workbook)).plan;
  expect(after.waivers).toEqual([{ rule: "unit/no-responsible", path: left.pathText, reason: "=1+1", who: "+57 300", date: "2026-11-26" }]);
  expect(after.axes.map(({ weight }) => weight)).toEqual([50, 50]);
  expect(after.programs).toMatchObject([{ axis: "01", sector: "40" }, { axis: "02", sector: "04" }]);
  expect(after.productGoals).toMatchObject([{ baseline: 12, annual: ["NP", 1, 1, 1] }]);
  expect(after.parameters).toEqual({ values: { viableFrom: 0.9 }, weights: { r3: 2 }, earmarks: { sgpHealth: ["19", "04"] } });
  const again = await useCases.validate("es");
  expect(again.findings.filter(({ finding }) => again.mendOf(finding) !== null)).toEqual([]);
  expect(again.findings.find(({ pathText, finding }) => pathText === left.pathText && finding.rule === left.finding.rule)?.finding.waiver).toMatchObject({ reason: "=1+1" });

  expect((await useCases.restore.listRestorePoints()).map(({ cause }) => cause)).toEqual(["parameters", "mend", "waive"]);
  expect(await useCases.waive.withdraw(left.finding)).toBe("withdrawn");
  for (let times = 0; times < 4; times++) expect(await useCases.restore.undo()).toMatchObject({ done: true });
  expect((await loadPlan(workbook)).plan).toEqual(before);
  expect(host.unknownMembers()).toEqual([]);
});
