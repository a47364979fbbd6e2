import { placePlan } from "../../../../src/app/create-template";
import { loadPlan, NoPlanError } from "../../../../src/app/load-plan";
import { reportCases } from "../../../../src/app/report/report-cases";
import type { Plan } from "../../../../src/plan/plan";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import type { Workbook } from "../../../../src/workbook/port";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { sample } from "./report-plan";

const now = () => new Date(2026, 10, 26);

async function placed<Book extends Workbook>(workbook: Book, plan: Plan = sample()): Promise<Book> {
  await placePlan(workbook, plan, "es");
  return workbook;
}

async function cellsOf(workbook: Workbook, sheet: string): Promise<unknown[][]> {
  const { ranges } = await workbook.read({ tables: "none", sheets: [sheet], details: true });
  return ranges[0]?.values ?? [];
}

const rowOf = (cells: unknown[][], first: string) => cells.find(([cell]) => cell === first);

test.each([
  ["memory", () => new MemoryWorkbook()],
  ["a file", () => XlsxWorkbook.blank("Datos")],
])("in %s writes the report on two sheets, numbers as numbers that show what the page shows", async (_, open) => {
  const workbook = await placed<Workbook>(open());
  expect(await reportCases(workbook, now).writeSheets("es")).toEqual(["Informe", "Informe por dependencia"]);
  const cells = await cellsOf(workbook, "Informe");
  expect(cells[0]?.[0]).toBe("Informe de coherencia del plan de desarrollo");
  expect(rowOf(cells, "Coherencia (0 a 100)")?.[1]).toBe(92.6);
  expect(rowOf(cells, "Errores")?.[1]).toBe(2);
  expect(rowOf(cells, "2026")?.slice(0, 7)).toEqual(["2026", 0.85, 0.96, 10, 3, 2, 0]);
  expect(cells.filter(([source, line]) => source === "SGP APSB" && line === "Saldo")).toEqual([
    ["SGP APSB", "Saldo", 0, 0, -100000000, 0, -100000000, null],
  ]);
  const findings = await cellsOf(workbook, "Informe por dependencia");
  expect(rowOf(findings, "Plan financiero › SGP APSB › 2026")?.[1]).toContain("faltan 100.000.000");
  expect((await loadPlan(workbook)).plan).toEqual(sample());
});

test("a second report takes the place of the first; what somebody typed over it is not lost", async () => {
  const workbook = await placed(new MemoryWorkbook());
  const cases = reportCases(workbook, now);
  await cases.writeSheets("es");
  const before = (await workbook.read({ tables: "none" })).sheets.length;
  expect(await cases.writeSheets("es")).toEqual(["Informe", "Informe por dependencia"]);
  expect((await workbook.read({ tables: "none" })).sheets).toHaveLength(before);
  workbook.edit("Informe", 2, 0, "Mi nota");
  expect(await cases.writeSheets("es")).toEqual(["Informe (2)", "Informe por dependencia"]);
  expect((await cellsOf(workbook, "Informe"))[2]?.[0]).toBe("Mi nota");
});

test("no text of the plan becomes a formula", async () => {
  const plan = sample();
  plan.plan.name = "=1+1";
  for (const goal of plan.productGoals) goal.name = '=HYPERLINK("x")';
  for (const unit of plan.units) unit.name = "+SUM(A1)";
  const workbook = await placed(XlsxWorkbook.blank("Datos"), plan);
  await reportCases(workbook, now).writeSheets("es");
  const saved = await XlsxWorkbook.open(workbook.bytes());
  const { ranges } = await saved.read({ tables: "none", sheets: ["Informe", "Informe por dependencia"], details: true });
  expect(ranges.flatMap(({ formulas }) => formulas?.flat() ?? []).filter((formula) => formula !== null)).toEqual([]);
  expect(ranges.flatMap(({ values }) => values.flat())).toContain('M08 =HYPERLINK("x")');
});

test("the documents carry the date in their names and change nothing", async () => {
  const workbook = await placed(new MemoryWorkbook());
  const before = (await workbook.read({ tables: "none" })).sheets;
  const cases = reportCases(workbook, now);
  expect((await cases.document("es")).name).toBe("informe-2026-11-26.html");
  const { name, html } = await cases.publicSummary("en");
  expect(name).toBe("public-summary-2026-11-26.html");
  expect(html).toContain('<html lang="en">');
  expect((await workbook.read({ tables: "none" })).sheets).toEqual(before);
});

test("a column that the workbook lacks stands at the top of the report, on the page and on the sheet", async () => {
  const workbook = await placed(new MemoryWorkbook());
  const { layouts } = await loadPlan(workbook);
  const goals = layouts.get("productGoals");
  workbook.edit("Metas de producto", goals?.row ?? -1, (goals?.column ?? 0) + (goals?.columns.get("unit") ?? -1), "Quien responde");
  const cases = reportCases(workbook, now);
  expect((await cases.document("es")).html).toContain("«Dependencia responsable» en Metas de producto");
  expect((await cases.publicSummary("es")).html).toContain("Atención: esta revisión no está completa");
  await cases.writeSheets("es");
  const cells = (await cellsOf(workbook, "Informe")).map(([first]) => first);
  expect(cells.indexOf("Este informe no está completo")).toBeLessThan(cells.indexOf("Resumen"));
  expect(cells.indexOf("Este informe no está completo")).toBeGreaterThan(0);
});

test("without a plan there is no report", async () => {
  await expect(reportCases(new MemoryWorkbook(), now).document("es")).rejects.toThrow(NoPlanError);
});
