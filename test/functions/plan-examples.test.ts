import { placePlan } from "../../src/app/create-template";
import { samplePlan } from "../../src/app/sample-plan";
import type { HeadlessHost } from "../../src/host/headless-host";
import { parsePlan } from "../../src/plan/parse-plan";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import { golden } from "../golden/golden-functions";
import { hostWithFunctions, valuesOf } from "./functions-host";
import { planExamples } from "./plan-examples";
import { expected, rounded, shown } from "./show-examples";

jest.setTimeout(180_000);

let host: HeadlessHost;

beforeAll(async () => {
  host = await hostWithFunctions("plan-functions");
  await placePlan(new OfficeWorkbook(), parsePlan(samplePlan).plan, "es");
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Prueba");
    await context.sync();
  });
});

// Without a formula no stream is left that would read the workbook again.
afterAll(async () => {
  await Excel.run(async (context) => {
    for (const name of ["Prueba", "Inicio", "Tablero", "Viabilidad"]) context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
  await host.calculated();
  host.dispose();
});

test("every function of the whole plan has an example", () => {
  const ids = golden.filter(({ streams }) => streams).map(({ id }) => id);
  expect([...new Set(planExamples.map(({ id }) => id))].sort()).toEqual([...ids].sort());
});

test("the examples give what they say, in the real runtime", async () => {
  const given = await shown(
    {
      enter: (address, formula) => host.typeInCell("Prueba", address, formula),
      calculated: () => host.calculated(),
      values: (address) => valuesOf("Prueba", address),
      errorText: async (address) => host.errorText("Prueba", address),
    },
    planExamples,
  );
  expect(given.map(rounded)).toEqual(planExamples.map(expected));
});

test.each(["typeInCell", "coauthorTypesInCell"] as const)("an edit of the plan (%s) reaches the cells that depend on it", async (edit) => {
  const before = await valuesOf("Prueba", "A1");
  const place = await placeOfFirstGoalYear();
  await host[edit](place.sheet, place.address, edit === "typeInCell" ? 0.5 : 0.25);
  const changed = await new Promise<unknown>((resolve, reject) => {
    let tries = 0;
    const look = async (): Promise<void> => {
      const now = await valuesOf("Prueba", "A1");
      tries += 1;
      if (now[0]?.[0] !== before[0]?.[0]) resolve(now[0]?.[0]);
      else if (tries > 200) reject(new Error("the coherence did not follow"));
      else setTimeout(() => void look().catch(reject), 50);
    };
    void look().catch(reject);
  });
  expect(changed).toBeLessThan(Number(before[0]?.[0]));
});

test("no function calls the host: two hundred more cells take no request", async () => {
  const codes = parsePlan(samplePlan).plan.productGoals.map(({ code }) => code ?? "");
  const formulas = Array.from({ length: 200 }, (_, cell) => [`=PLAN.FEASIBILITY("${codes[cell % codes.length] ?? ""}",${2024 + (cell % 4)})`]);
  // What an edit before still brings.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const before = host.syncCount();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Prueba").getRange("Z1:Z200").formulas = formulas;
    await context.sync();
  });
  await host.calculated();
  // The one that wrote the formulas, and the runtime's own, which bring the results of many calls at once.
  expect(host.syncCount() - before).toBeLessThan(10);
  for (const [value] of await valuesOf("Prueba", "Z1:Z200")) expect(typeof value === "number" || value === "NP").toBe(true);
});

async function placeOfFirstGoalYear(): Promise<{ sheet: string; address: string }> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("PlanMetasProducto").columns.getItem("2024").getDataBodyRange().getCell(0, 0);
    body.load("address");
    await context.sync();
    const [sheet, address] = body.address.split("!");
    return { sheet: (sheet ?? "").replaceAll("'", ""), address: address ?? "" };
  });
}
