import { placePlan } from "../../../../src/app/create-template";
import { writeFindingsSheet } from "../../../../src/app/findings-sheet/findings-sheet-cases";
import { loadPlan, NoPlanError } from "../../../../src/app/load-plan";
import { validatePlan } from "../../../../src/app/validate-plan";
import { emptyPlan } from "../../../../src/plan/empty-plan";
import { parsePlan } from "../../../../src/plan/parse-plan";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import sanJacinto from "../../../../src/app/sample/san-jacinto.json";

const { plan } = parsePlan(sanJacinto);
const [severity, rule, , code] = [0, 1, 2, 3];
const [what, place, date] = [5, 9, 10];
const firstRow = 4;

async function sample(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await placePlan(workbook, plan, "es");
  return workbook;
}

async function rows(workbook: MemoryWorkbook): Promise<unknown[][]> {
  const { tables } = await workbook.read({ tables: ["PlanHallazgos"] });
  return tables[0]?.rows ?? [];
}

test("writes every finding with its place, remedy and gain, as values with the date", async () => {
  const workbook = await sample();
  const { sheet, validation } = await writeFindingsSheet(workbook, "es", "2026-11-26");
  expect(sheet).toBe("Hallazgos");
  const listed = await rows(workbook);
  expect(validation.findings.length).toBeGreaterThan(5);
  expect(listed.map((row) => [row[rule], row[place]])).toEqual(validation.findings.map(({ finding, pathText }) => [finding.rule, pathText]));
  const ceiling = listed.find((row) => row[rule] === "budget/ceiling-exceeded");
  expect(ceiling?.slice(0, 6)).toEqual([
    "Error",
    "budget/ceiling-exceeded",
    "Plan financiero",
    "sgpWater",
    "2026",
    expect.stringContaining("500.000.000"),
  ]);
  expect(ceiling?.[8]).toMatch(/coherencia \(suponiendo .*240\.000\.000/);
  expect(new Set(listed.map((row) => row[date]))).toEqual(new Set(["2026-11-26"]));
});

test("does not change the plan, and a second list takes the place of the first", async () => {
  const workbook = await sample();
  await writeFindingsSheet(workbook, "es", "2026-11-26");
  expect((await loadPlan(workbook)).plan).toEqual(plan);
  const before = await rows(workbook);
  const { layouts } = await loadPlan(workbook);
  const ceilings = layouts.get("ceilings");
  const row = plan.ceilings.findIndex(({ source }) => source === "sgpWater");
  workbook.edit("Plan financiero", 4 + row, ceilings?.columns.get("y3") ?? -1, 500_000_000);
  await writeFindingsSheet(workbook, "es", "2026-12-01");
  const after = await rows(workbook);
  expect(before.some((cells) => cells[rule] === "budget/ceiling-exceeded")).toBe(true);
  expect(after.some((cells) => cells[rule] === "budget/ceiling-exceeded")).toBe(false);
  const expected = validatePlan((await loadPlan(workbook)).plan, "es").findings.map(({ finding }) => finding.rule);
  expect(after.filter((cells) => cells[rule] !== null).map((cells) => cells[rule])).toEqual(expected);
  // Nothing is deleted: the rows that the shorter list does not need are blank.
  expect(after).toHaveLength(before.length);
  expect(after.at(-1)).toEqual(new Array(11).fill(null));
});

test("keeps what the user wrote: notes stay beside their finding, own rows stay as they are", async () => {
  const workbook = await sample();
  await writeFindingsSheet(workbook, "es", "2026-11-26");
  await workbook.apply([{ kind: "add-columns", table: "PlanHallazgos", headers: ["Responsable"] }]);
  const before = await rows(workbook);
  const noted = before.findIndex((cells) => cells[rule] === "budget/ceiling-exceeded");
  workbook.edit("Hallazgos", firstRow + noted, 11, "Hacienda");
  workbook.edit("Hallazgos", firstRow + 2, 11, "Planeación");
  await workbook.apply([{ kind: "append-rows", table: "PlanHallazgos", rows: [["Mía", "revisar", null, null, null, "texto", null, null, null, null, null, null]] }]);
  const row = plan.ceilings.findIndex(({ source }) => source === "sgpWater");
  const column = (await loadPlan(workbook)).layouts.get("ceilings")?.columns.get("y3") ?? -1;
  workbook.edit("Plan financiero", 4 + row, column, 500_000_000);
  await writeFindingsSheet(workbook, "es", "2026-12-01");
  const after = await rows(workbook);
  expect(after[noted]?.[severity]).toBe("Ya no aparece");
  expect(after[noted]?.[11]).toBe("Hacienda");
  expect(after[noted]?.[date]).toBe("2026-11-26");
  expect([after[2]?.[rule], after[2]?.[place], after[2]?.[code], after[2]?.[11]]).toEqual([before[2]?.[rule], before[2]?.[place], before[2]?.[code], "Planeación"]);
  expect(after.find((cells) => cells[rule] === "revisar")?.slice(0, 6)).toEqual(["Mía", "revisar", null, null, null, "texto"]);
  const expected = validatePlan((await loadPlan(workbook)).plan, "es").findings.length;
  expect(after.filter((cells) => typeof cells[what] === "string" && cells[rule] !== "revisar" && cells[severity] !== "Ya no aparece")).toHaveLength(expected);
});

test("a longer list than the last one makes the table grow", async () => {
  const workbook = new MemoryWorkbook();
  const good = { ...plan, productGoals: plan.productGoals.slice(0, 1) };
  await placePlan(workbook, good, "es");
  await writeFindingsSheet(workbook, "es", "2026-11-26");
  const before = (await rows(workbook)).length;
  workbook.edit("Metas de producto", 4, 4, null);
  workbook.edit("Ejes", 4, 2, null);
  await writeFindingsSheet(workbook, "es", "2026-11-27");
  const after = await rows(workbook);
  expect(after).toHaveLength(before + 2);
  expect(after.filter((cells) => cells[rule] === "link/missing-content").length).toBeGreaterThanOrEqual(2);
});

test("a sheet of the user with that name is left alone", async () => {
  const workbook = await sample();
  await workbook.apply([{ kind: "add-sheet", sheet: "Hallazgos" }]);
  expect((await writeFindingsSheet(workbook, "es", "2026-11-26")).sheet).toBe("Hallazgos (2)");
});

test("without a plan there is nothing to write", async () => {
  await expect(writeFindingsSheet(new MemoryWorkbook(), "es", "2026-11-26")).rejects.toBeInstanceOf(NoPlanError);
});

test("a plan without findings is said to have none, and the next list takes its place", async () => {
  const workbook = new MemoryWorkbook();
  await placePlan(workbook, { ...emptyPlan(2024, 4), plan: { ...emptyPlan(2024, 4).plan, name: "Plan", entity: "Entidad" } }, "es");
  await writeFindingsSheet(workbook, "es", "2026-11-26");
  const first = await rows(workbook);
  expect(first).toHaveLength(1);
  expect(first[0]?.[severity]).toBe("Sin hallazgos");
  workbook.edit("Ejes", 4, 0, "1");
  await writeFindingsSheet(workbook, "es", "2026-11-27");
  expect((await rows(workbook))[0]?.[rule]).toMatch(/^link\//);
});
