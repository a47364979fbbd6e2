import { comparePlans } from "../../../../src/app/compare/compare-plans";
import { writeComparison } from "../../../../src/app/compare/compare-cases";
import { describeComparison } from "../../../../src/app/compare/describe-comparison";
import type { Language } from "../../../../src/i18n/language";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import type { Workbook } from "../../../../src/workbook/port";
import { annual, planOf } from "../../../rules/plan-content";

const before = planOf({
  productGoals: [{ code: "0101", name: "Tubos", class: "accumulated", target: 10 }],
  investments: [{ goal: "0101", source: "sgr", ...annual(100, 200) }],
});
const after = planOf({
  productGoals: [{ code: "0101", name: "=Tubos", class: "flow", target: 12 }, { code: "0102", name: "Vías" }],
  investments: [{ goal: "0101", source: "sgr", ...annual(100, 150.25) }],
});
const versions = { before: "borrador.xlsx", after: "este libro" };

async function cellsOf(workbook: Workbook, sheet: string): Promise<unknown[][]> {
  const { ranges } = await workbook.read({ tables: "none", sheets: [sheet] });
  return ranges[0]?.values ?? [];
}

const write = (workbook: Workbook, language: Language = "es", [one, other] = [before, after]) =>
  writeComparison(workbook, describeComparison(comparePlans(one, other), language), versions, language);

test.each([
  ["memory", () => new MemoryWorkbook()],
  ["a file", () => XlsxWorkbook.blank("Datos")],
])("in %s says each change with what was and what is, numbers as numbers and text as text", async (_, open) => {
  const workbook = open();
  expect(await write(workbook)).toBe("Comparación");
  const cells = await cellsOf(workbook, "Comparación");
  expect(cells[1]?.[0]).toBe("Antes: borrador.xlsx");
  const rows = cells.slice(cells.findIndex(([first]) => first === "Cambios") + 2);
  expect(rows).toEqual([
    ["Metas de producto", "Cambió", "0101", "Meta de producto", "Tubos", "=Tubos", null],
    ["Metas de producto", "Cambió", "0101", "Tipo de acumulación", "Incremento acumulado", "Incremento flujo", null],
    ["Metas de producto", "Cambió", "0101", "Meta del cuatrienio", 10, 12, 2],
    ["Metas de producto", "Agregada", "0102", "(fila completa)", null, "Código: 0102; Meta de producto: Vías", null],
    ["Plan plurianual", "Cambió", "0101 · SGR (regalías)", "2025", 200, 150.25, -49.75],
  ]);
  expect(cells).toContainEqual(["Todo el plan", null, null, "Todas", 300, 250.25, -49.75]);
  expect(cells).toContainEqual(["Fuente: SGR (regalías)", null, null, 2025, 200, 150.25, -49.75]);
});

test("written again, takes the place of the earlier one, leaving nothing of it and what stands beside it", async () => {
  const workbook = new MemoryWorkbook();
  await write(workbook);
  workbook.edit("Comparación", 2, 9, "Nota mía");
  const long = (await cellsOf(workbook, "Comparación")).length;
  expect(await write(workbook, "es", [before, before])).toBe("Comparación");
  const cells = await cellsOf(workbook, "Comparación");
  expect(cells.length).toBeLessThan(long);
  expect(cells.flat()).toContain("Las dos versiones tienen el mismo contenido.");
  expect(cells[2]?.[9]).toBe("Nota mía");
  expect((await workbook.read({ tables: "none" })).sheets).toHaveLength(1);
  expect(await write(workbook)).toBe("Comparación");
  expect((await cellsOf(workbook, "Comparación")).length).toBe(long);
});

test.each([
  ["has typed over it", 4, 0],
  ["has written where the new one needs room", 500, 1],
])("a sheet on which the user %s is left as it is", async (_, row, column) => {
  const workbook = new MemoryWorkbook();
  await write(workbook, "es", [before, before]);
  const short = (await cellsOf(workbook, "Comparación")).length;
  const place = row === 500 ? short : row;
  workbook.edit("Comparación", place, column, "Mío");
  const kept = await cellsOf(workbook, "Comparación");
  expect(await write(workbook)).toBe("Comparación (2)");
  expect(await cellsOf(workbook, "Comparación")).toEqual(kept);
});

test("a sheet of that name that the user made is left as it is", async () => {
  const workbook = new MemoryWorkbook();
  await workbook.apply([{ kind: "add-sheet", sheet: "Comparación" }]);
  workbook.edit("Comparación", 0, 0, "Mío");
  expect(await write(workbook)).toBe("Comparación (2)");
  expect(await cellsOf(workbook, "Comparación")).toEqual([["Mío"]]);
});

test("prints one page wide on letter paper, with its name and the numbers of its pages", async () => {
  const workbook = new MemoryWorkbook();
  await write(workbook);
  expect(workbook.sheetState("Comparación").page).toMatchObject({ paper: "letter", orientation: "landscape", fitToWidth: true, header: { left: "&A" } });
});

test("says what to keep in mind, in both languages", () => {
  const other = structuredClone(after);
  other.plan.currencyUnit = "thousands";
  other.plan.years = 4;
  other.ceilings = [
    { source: "sgr", annual: [1, null, null, null] },
    { source: "sgr", annual: [2, "pendiente", null, null] },
  ];
  other.investments = [{ goal: null, project: null, source: null, annual: ["por definir", 1, null, null], statedTotal: null }];
  const notes = (language: Language) => describeComparison(comparePlans(before, other), language).notes;
  expect(notes("es")).toEqual([
    "Las versiones usan unidades distintas (pesos y miles de pesos). Los valores de la anterior se convirtieron a miles de pesos, sin redondear.",
    "Plan financiero: «SGR (regalías)» está en 0 filas antes y en 2 después. Las filas iguales se emparejaron y las demás, en su orden.",
    "Plan plurianual: hay filas sin código (0 antes, 1 después). Solo se emparejaron las iguales.",
    "Hay valores del plan plurianual que no son números (0 antes, 1 después); no están en las sumas.",
  ]);
  expect(notes("en")[0]).toContain("thousands of pesos");
});
