import { createTemplate, placePlan } from "../../src/app/create-template";
import { loadPlan } from "../../src/app/load-plan";
import { validatePlan } from "../../src/app/validate-plan";
import type { HeadlessHost } from "../../src/host/headless-host";
import { evaluate } from "../../src/method/evaluate";
import { parsePlan } from "../../src/plan/parse-plan";
import type { Plan } from "../../src/plan/plan";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import { generatePlan } from "../bench/plan-generator";
import { isSoak } from "../volume";
import { cleanedUp, startHost } from "./host";

// The use cases through Microsoft's client library against the preview's workbook, without a page.

let host: HeadlessHost;
// Univer calculates the sheets of results of a large plan for longer than Excel is given.
const workbook = new OfficeWorkbook({ readMilliseconds: 300_000, applyMilliseconds: 300_000 });

beforeAll(async () => {
  host = await startHost();
});
beforeEach(() => host.open(XlsxWorkbook.blank().bytes()));
afterAll(async () => {
  await cleanedUp();
  host.dispose();
});

async function syncsOf(work: () => Promise<unknown>): Promise<number> {
  const before = host.syncCount();
  await work();
  return host.syncCount() - before;
}

test("a plan placed in the workbook and read again is the same plan with the same numbers", async () => {
  const { plan } = parsePlan(sanJacinto);
  await placePlan(workbook, plan, "es");
  const reading = await loadPlan(workbook);
  expect(reading.plan).toEqual(plan);
  expect(evaluate(reading.plan)).toEqual(evaluate(plan));
  expect(host.unknownMembers()).toEqual([]);
});

test("creating the template twice changes nothing", async () => {
  await createTemplate(workbook, { language: "es", firstYear: 2024, years: 4 });
  const before = await workbook.read({ tables: "all" });
  const { added } = await createTemplate(workbook, { language: "es", firstYear: 2024, years: 4 });
  expect(added).toEqual([]);
  expect(await workbook.read({ tables: "all" })).toEqual(before);
});

test("a plan placed in a template that was there keeps its codes as text", async () => {
  await createTemplate(workbook, { language: "es", firstYear: 2024, years: 4 });
  const { plan } = parsePlan(sanJacinto);
  const tricky: Plan = structuredClone(plan);
  const [axis] = tricky.axes;
  const [unit] = tricky.units;
  if (axis === undefined || unit === undefined) throw new Error("the sample has axes and units");
  axis.name = "=1+1";
  axis.objective = "-5 % de pobreza";
  unit.code = "0401";
  unit.name = "@Planeación";
  // More rows than the template has: those over which the table grows keep their codes too.
  for (let number = 0; number < 25; number += 1) tricky.units.push({ code: `06${String(number).padStart(2, "0")}`, name: `1.${number}`, lead: "=2+2" });
  await placePlan(workbook, tricky, "es");
  const { plan: read } = await loadPlan(workbook);
  expect(read.axes).toEqual(tricky.axes);
  expect(read.units).toEqual(tricky.units);
});

test("the number of syncs to create, read and validate does not depend on the plan's size", async () => {
  const syncs: number[][] = [];
  for (const goals of [10, isSoak ? 600 : 200]) {
    await host.open(XlsxWorkbook.blank().bytes());
    const plan = generatePlan(goals);
    const create = await syncsOf(() => placePlan(workbook, plan, "es"));
    const validate = await syncsOf(async () => validatePlan((await loadPlan(workbook)).plan, "es"));
    syncs.push([create, validate]);
    await cleanedUp();
  }
  expect(syncs[0]).toEqual(syncs[1]);
}, 240_000);
