import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { loadPlan } from "../../src/app/load-plan";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { book } from "../unit/app/budget/budget-book";

const folder = mkdtempSync(join(tmpdir(), "articula-budget-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function budget(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await run(["budget", ...argv], { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

beforeAll(async () => {
  const plan = {
    format: "articula-plan",
    version: 1,
    plan: { name: "Plan", firstYear: 2024, years: 4, currencyUnit: "millions" },
    productGoals: [{ code: "M1", mgaIndicator: "240204100" }],
    projects: [{ code: "2025000000001", name: "Vías", goals: ["M1"] }],
  };
  writeFileSync(at("plan.json"), JSON.stringify(plan));
  await run(["convert", at("plan.json"), "-o", at("plan.xlsx")], { out: () => undefined, err: () => undefined });
  const cells = [
    ["PRESUPUESTO DE GASTOS"],
    ["VIGENCIA 2025"],
    ["Código", "Producto MGA", "BPIN", "Fuente", "Apropiación definitiva(Pesos)"],
    ["2", null, null, null, "2500000"],
    ["2.3", "Vía terciaria2402041", "2025000000001", "1.2.4.3.03", "1500000"],
    ["2.1", "No aplica", "0", "ESTAMPILLAS", "200000"],
    ["2.3", "Servicio educativo", "2021050910010", "1.2.3.3.04", "800000"],
  ];
  writeFileSync(at("gastos.xlsx"), (await book(cells)).bytes());
  writeFileSync(at("ingresos.xlsx"), (await book([["A_PROGRAMACION_DE_INGRESOS"], ["CODIGO", "PRESUPUESTO DEFINITIVO(Pesos)"], ["1", 5]])).bytes());
});

test("without -o it reports what joins and what does not, with the reason, and writes nothing", async () => {
  const { code, out } = await budget(at("gastos.xlsx"), "--plan", at("plan.xlsx"));
  expect(code).toBe(0);
  expect(out).toBe(`Se leyó la hoja «Hoja1», encabezados en la fila 3: tabla sencilla, presupuesto 2025.
De la apropiación se tomó la definitiva.
El dinero del archivo está en pesos; en el plan queda en millones de pesos.
Subtotales, que no se suman: 1.
El detalle suma exactamente lo que dicen los totales y subtotales del archivo (1).

Filas de detalle del archivo:
  3 filas · apropiado 2.500.000

No se trae, porque no es inversión de la vigencia en curso:
  Funcionamiento: 1 fila · apropiado 200.000

Inversión de la vigencia:
  2 filas · apropiado 2.300.000

Cruza con el plan:
  por el producto MGA y el proyecto (BPIN): 1 fila · apropiado 1.500.000

No cruza con el plan:
  no trae código de producto, y su proyecto (BPIN) no está en el plan: 1 fila · apropiado 800.000
    Servicio educativo · BPIN 2021050910010 · filas 7 · apropiado 800.000

Fuentes:
  1.2.4.3.03 → SGP Libre inversión (PROPUESTA de Articula, no oficial: confírmela): 1 fila · apropiado 1.500.000
  1.2.3.3.04 → 1.2.3.3.04 (puede ser Cofinanciación departamento / Cofinanciación nación: decida; mientras tanto queda la palabra del archivo): 1 fila · apropiado 800.000

Filas para la hoja Presupuesto:
  2
  nuevas: 2
  iguales a las que ya están: 0
  con otro valor que en el plan: 0
  del plan que el archivo no trae: 0

No se escribió nada: para escribir, agregue -o ARCHIVO.
`);
});

test("with -o it writes a copy of the plan; the mapping of the office decides sources; a second time it must be told what to do", async () => {
  writeFileSync(at("fuentes.json"), JSON.stringify({ sources: { "1.2.3.3.04": "cofinancingNation" } }));
  const first = await budget(at("gastos.xlsx"), "--plan", at("plan.xlsx"), "--mapping", at("fuentes.json"), "-o", at("con.xlsx"), "--json");
  expect(first.code).toBe(0);
  expect(JSON.parse(first.out)).toMatchObject({
    file: { headerRow: 3, layout: "table", subtotals: 1, differing: [] },
    periods: [{ year: 2025, kind: "budget" }],
    joined: [{ how: "productAndProject", lines: 1 }],
    unmatched: [{ reason: "project-unknown", items: [{ project: "2021050910010", rows: [7] }] }],
    comparison: { added: 2, equal: 0 },
  });
  const { plan } = await loadPlan(await XlsxWorkbook.open(new Uint8Array(readFileSync(at("con.xlsx")))));
  expect(plan.budget.map(({ goal, project, source, appropriated }) => [goal, project, source, appropriated])).toEqual([
    ["M1", "2025000000001", "sgpFreeInvestment", 1.5],
    [null, "2021050910010", "cofinancingNation", 0.8],
  ]);

  const again = await budget(at("gastos.xlsx"), "--plan", at("con.xlsx"), "-o", at("otra.xlsx"));
  expect(again).toMatchObject({ code: 2, out: "" });
  expect(again.err).toContain("El plan ya tiene 2 filas de presupuesto");
  expect(existsSync(at("otra.xlsx"))).toBe(false);
  // Without the mapping the second row has another source: replaced, there are two rows still and not three.
  expect((await budget(at("gastos.xlsx"), "--plan", at("con.xlsx"), "-o", at("otra.json"), "--existing", "replace")).code).toBe(0);
  const replaced = JSON.parse(readFileSync(at("otra.json"), "utf8")) as { budget: { source: string }[] };
  expect(replaced.budget.map(({ source }) => source)).toEqual(["sgpFreeInvestment", "1.2.3.3.04"]);
});

test.each([
  [["gastos.xlsx"], "Falta decir cuál es el plan"],
  [["ingresos.xlsx", "--plan", "plan.xlsx"], "Este archivo es de ingresos («A_PROGRAMACION_DE_INGRESOS»)"],
  [["gastos.xlsx", "--plan", "plan.xlsx", "--kind", "ingresos"], "no sirve para --kind"],
  [["gastos.xlsx", "--plan", "plan.xlsx", "--year", "25"], "no sirve para --year"],
  [["gastos.xlsx", "--plan", "plan.xlsx", "--sheet", "Otra"], "no tiene la hoja «Otra»"],
  [["gastos.xlsx", "--plan", "plan.xlsx", "-o", "plan.xlsx"], "La salida es el mismo archivo"],
  [["gastos.xlsx", "--plan", "gastos.xlsx"], "Este libro no tiene un plan"],
])("says what is wrong with %j and ends with 2", async (argv, sentence) => {
  const paths = argv.map((argument) => (argument.endsWith(".xlsx") ? at(argument) : argument));
  const { code, out, err } = await budget(...paths);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(sentence);
});
