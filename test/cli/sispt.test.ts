import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SisptWriting } from "../../src/app/sispt/sispt";
import { run } from "../../src/cli/run";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { exportFile, lines, product, productHeaders, products } from "../unit/app/sispt/export-file";

const folder = mkdtempSync(join(tmpdir(), "articula-sispt-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function articula(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await run(argv, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

beforeAll(async () => {
  const rows = [
    product({ "Recursos propios 2024": 1000, "Total 2024": 1000, "Programación del producto bien o servicio 2024": 2 }),
    product({ "Código de indicador de producto (MGA)": 40110500, "Crédito 2025": 500, "Total 2025": 600 }),
  ];
  writeFileSync(at("sispt.xlsx"), await exportFile([lines("Infraestructura para la vida"), products(rows)]));
});

test("reads a file into a plan, says what it found, and writes it back with no cell changed", async () => {
  const { code, out } = await articula("sispt", "read", at("sispt.xlsx"), "-o", at("plan.xlsx"));
  expect(code).toBe(0);
  expect(out).toContain(`Se leyó:
  Líneas estratégicas: 1
  Programas: 1
  Metas de resultado: 0
  Metas de producto: 2
  Proyectos (BPIN): 0
  Filas de dinero por fuente: 2
  Productos con regalías (aparte): 0
  Dinero de 2024, en pesos: 1.000
  Dinero de 2025, en pesos: 500
`);
  expect(out).toContain("Plan indicativo - Productos › Total 2025, fila 4: El total no es la suma de sus fuentes: 600 (las fuentes suman 500). El plan usa las fuentes.");
  const back = await articula("sispt", "write", at("plan.xlsx"), "--onto", at("sispt.xlsx"), "-o", at("back.xlsx"));
  expect(back.code).toBe(0);
  expect(back.out).toContain("Ninguna celda cambia: el archivo queda idéntico.");
  expect(readFileSync(at("back.xlsx")).equals(readFileSync(at("sispt.xlsx")))).toBe(true);
});

test("lists the cells that change, as text and as JSON", async () => {
  await articula("sispt", "read", at("sispt.xlsx"), "-o", at("plan.json"));
  const plan = JSON.parse(readFileSync(at("plan.json"), "utf8")) as { productGoals: Record<string, unknown>[] };
  Object.assign(plan.productGoals[0] ?? {}, { y1: 3 });
  writeFileSync(at("changed.json"), JSON.stringify(plan));
  const { out } = await articula("sispt", "write", at("changed.json"), "--onto", at("sispt.xlsx"), "-o", at("changed.xlsx"));
  expect(out).toContain("Celdas que cambian:\n  Plan indicativo - Productos!U3 Programación del producto bien o servicio 2024: 2 → 3\n");
  const json = await articula("sispt", "write", at("changed.json"), "--onto", at("sispt.xlsx"), "-o", at("changed.xlsx"), "--overwrite", "--json");
  const { changes, added, removed } = JSON.parse(json.out) as SisptWriting;
  expect(changes).toMatchObject([{ sheet: "Plan indicativo - Productos", row: 3, column: "U", before: 2, after: 3 }]);
  expect([added, removed]).toEqual([[], []]);
});

test("writes a new file of the same shape when there is none to write onto", async () => {
  await articula("sispt", "read", at("sispt.xlsx"), "-o", at("plan.json"), "--overwrite");
  const { code, out } = await articula("sispt", "write", at("plan.json"), "-o", at("new.xlsx"), "--language", "en");
  expect(code).toBe(0);
  expect(out).toContain("The file is SisPT-shaped.");
  const { sheets } = await (await XlsxWorkbook.open(readFileSync(at("new.xlsx")))).read({ tables: "none" });
  expect(sheets.map(({ name }) => name)).toEqual([
    "Líneas estratégicas", "Indicadores de resultado", "Iniciativas SGR", "Plan indicativo - Productos", "Plan indicativo SGR - Productos",
  ]);
});

test.each<[string, string[], string]>([
  ["nothing to do", ["sispt"], "«sispt read» o «sispt write»"],
  ["a file that is no form", ["sispt", "read", "plan.xlsx", "-o", "none.json"], "no tiene la hoja «Plan indicativo - Productos»"],
  ["a file without a column", ["sispt", "read", "short.xlsx", "-o", "none.json"], "falta: «Crédito 2026»"],
  ["an output that is the source", ["sispt", "write", "plan.json", "--onto", "sispt.xlsx", "-o", "sispt.xlsx"], "elija otro nombre"],
  ["an output that is no workbook", ["sispt", "write", "plan.json", "-o", "none.json"], "debe ser .xlsx"],
])("ends with 2 and a sentence, and writes nothing: %s", async (_name, argv, sentence) => {
  const withoutColumn = productHeaders.filter((header) => header !== "Crédito 2026");
  writeFileSync(at("short.xlsx"), await exportFile([products([product({})], withoutColumn)]));
  const { code, out, err } = await articula(...argv.map((argument) => (/\.(xlsx|json)$/.test(argument) ? at(argument) : argument)));
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(sentence);
  expect(existsSync(at("none.json"))).toBe(false);
});
