import { checkPlanCodes, findCatalog, loadCatalog, searchCatalog, useCode } from "../../../../src/app/catalog/catalog-cases";
import { CatalogError } from "../../../../src/app/catalog/catalog-error";
import { placePlan } from "../../../../src/app/create-template";
import { loadPlan, NoPlanError } from "../../../../src/app/load-plan";
import { evaluate } from "../../../../src/method/evaluate";
import type { CellValue } from "../../../../src/plan/cell-value";
import { parsePlan } from "../../../../src/plan/parse-plan";
import sample from "../../../../src/app/sample/san-jacinto.json";
import type { Workbook } from "../../../../src/workbook/port";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";

const plan = parsePlan(sample).plan;

async function withSheet(name: string, values: CellValue[][]): Promise<Workbook> {
  const workbook = new MemoryWorkbook();
  await workbook.apply([
    { kind: "add-sheet", sheet: name },
    { kind: "write-values", sheet: name, row: 0, column: 0, values },
  ]);
  return workbook;
}

const headers = ["Código programa", "Programa", "Código producto", "Producto", "Código indicador", "Indicador", "Unidad de medida"];
const [first] = plan.productGoals;
/** Of the sample's codes it has the program 4003, the product 4003017 and the indicator 170201000. */
const rows: CellValue[][] = [
  ["4003", "Agua potable y saneamiento", "4003017", "Acueductos optimizados", "400301700", "Acueductos optimizados", "Número"],
  ["1702", "Inclusión productiva", "1702010", "Asistencia técnica", "170201000", "Pequeños productores asistidos", "Número"],
];

async function planWorkbooks(): Promise<[string, Workbook][]> {
  const memory = new MemoryWorkbook();
  await placePlan(memory, plan, "es");
  const file = XlsxWorkbook.blank("Inicio");
  await placePlan(file, plan, "es", "Inicio");
  return [["memory", memory], ["file", file]];
}

const said = { name: "catálogo «2026» & anexos.xlsx", version: "marzo de 2026", loadedOn: "2026-11-26" };

test("the catalogue of a file is found again, in memory and in a file, and leaves the plan as it was", async () => {
  for (const [kind, workbook] of await planWorkbooks()) {
    const before = await loadPlan(workbook);
    expect(await findCatalog(workbook)).toBeNull();
    const { catalog, notes } = await loadCatalog(workbook, { workbook: await withSheet("MGA", [headers, ...rows]), ...said }, "es");
    expect([kind, notes]).toEqual([kind, []]);
    expect(await findCatalog(workbook)).toEqual(catalog);
    expect(catalog).toMatchObject({ source: said.name, version: said.version, loadedOn: said.loadedOn });
    expect((await loadPlan(workbook)).plan).toEqual(before.plan);
    expect(evaluate((await loadPlan(workbook)).plan)).toEqual(evaluate(before.plan));
  }
});

test("its sheet is hidden", async () => {
  for (const [, workbook] of await planWorkbooks()) {
    await loadCatalog(workbook, { workbook: await withSheet("MGA", [headers, ...rows]), ...said }, "es");
    const { sheets } = await workbook.read({ tables: "none" });
    expect(sheets.find(({ name }) => name === "Catálogo MGA")).toEqual({ name: "Catálogo MGA", hidden: true });
  }
});

test("another version takes the place of the one before, whether it is shorter or longer", async () => {
  for (const [, workbook] of await planWorkbooks()) {
    const load = async (body: CellValue[][], version: string): Promise<void> =>
      void (await loadCatalog(workbook, { workbook: await withSheet("MGA", [headers, ...body]), ...said, version }, "es"));
    const codes = async (): Promise<string[]> => ((await findCatalog(workbook))?.entries ?? []).map(({ code }) => code);
    await load(rows, "1");
    await load([["1702", "Inclusión productiva", null, null, null, null, null]], "2");
    expect(await codes()).toEqual(["1702"]);
    const many = Array.from({ length: 60 }, (_, position): CellValue[] => [
      ...[null, null, null, null],
      ...[String(170200100 + position), `Indicador ${position}`, null],
    ]);
    await load(many, "3");
    expect(await codes()).toEqual(many.map((row) => row[4]));
    expect((await findCatalog(workbook))?.version).toBe("3");
  }
});

test("codes of the plan that it does not have are named with entries of like words; malformed ones are left to the rule", async () => {
  const [, [, workbook]] = (await planWorkbooks()) as [unknown, [string, Workbook]];
  await loadCatalog(workbook, { workbook: await withSheet("MGA", [headers, ...rows]), ...said }, "es");
  const check = await checkPlanCodes(workbook);
  // Eight programs and, of the goals, four products and one indicator.
  expect([check.asked, check.known]).toEqual([13, 4]);
  expect(check.unknown.map(({ code }) => code)).toEqual(
    ["3202", "2201", "1905", "3301", "2402", "4599", "2201052", "3301053", "2402041"],
  );
  expect(check.unknown.every(({ path }) => path.column === "mgaProgram" || path.column === "mgaIndicator")).toBe(true);
});

test("a code chosen for a cell of the plan is written there as text", async () => {
  for (const [, workbook] of await planWorkbooks()) {
    const path = { table: "productGoals", code: first?.code ?? null, row: 0, column: "mgaIndicator", year: null } as const;
    expect(await useCode(workbook, path, "040110500")).toBe(true);
    expect((await loadPlan(workbook)).plan.productGoals[0]?.mgaIndicator).toBe("040110500");
    expect(await useCode(workbook, { ...path, row: 9999 }, "040110500")).toBe(false);
  }
});

test("without a catalogue, a version or a plan it says so, and writes nothing", async () => {
  const file = await withSheet("MGA", [headers, ...rows]);
  const [[, workbook]] = (await planWorkbooks()) as [[string, Workbook]];
  await expect(searchCatalog(workbook, "agua")).rejects.toMatchObject({ problem: "no-catalog-loaded" });
  await expect(loadCatalog(workbook, { workbook: file, ...said, version: " " }, "es")).rejects.toBeInstanceOf(CatalogError);
  await expect(loadCatalog(new MemoryWorkbook(), { workbook: file, ...said }, "es")).rejects.toBeInstanceOf(NoPlanError);
  expect(await findCatalog(workbook)).toBeNull();
});
