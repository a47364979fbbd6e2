import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import type { CellValue } from "../../src/plan/cell-value";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";

const folder = mkdtempSync(join(tmpdir(), "articula-catalog-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const values: CellValue[][] = [
  ["Código del programa", "Programa", "Código del indicador", "Indicador", "Unidad de medida"],
  [401, "Levantamiento y actualización de información estadística", 40110100, "Bases de datos generadas", "Número"],
  ["4003", "Acceso a agua potable y saneamiento básico", "400301500", "Acueductos construidos", "Número"],
];

async function called(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const now = (): Date => new Date(Date.UTC(2026, 10, 26, 15));
  const code = await run(["catalog", ...argv], { out: (text) => (out += text), err: (text) => (err += text), now });
  return { code, out, err };
}

beforeAll(async () => {
  const workbook = XlsxWorkbook.blank("MGA");
  await workbook.apply([{ kind: "write-values", sheet: "MGA", row: 0, column: 0, values }]);
  writeFileSync(at("mga.xlsx"), workbook.bytes());
  await run(["convert", join(__dirname, "../../src/app/sample/san-jacinto.json"), "-o", at("plan.xlsx")], {
    out: () => undefined,
    err: () => undefined,
  });
});

test("loads a catalogue into a copy of the plan's workbook, searches it and compares the codes", async () => {
  const plan = readFileSync(at("plan.xlsx"));
  const loaded = await called("load", at("mga.xlsx"), "--plan", at("plan.xlsx"), "--version", "marzo de 2026", "-o", at("con.xlsx"));
  expect([loaded.code, loaded.out]).toEqual([
    0,
    `Catálogo mga.xlsx, versión marzo de 2026: 2 programas, 2 indicadores. Escrito en ${at("con.xlsx")}.
Códigos de indicador guardados como número, a los que se devolvió el cero inicial: 1.
Códigos de programa guardados como número, a los que se devolvió el cero inicial: 1.
`,
  ]);
  expect(readFileSync(at("plan.xlsx"))).toEqual(plan);

  const found = await called("search", "estadistica", "informasion", "--plan", at("con.xlsx"));
  expect(found.out).toBe("0401\tprograma\tLevantamiento y actualización de información estadística\n");

  const checked = await called("check", "--plan", at("con.xlsx"), "--json");
  const { version, known, asked, unknown } = JSON.parse(checked.out) as { version: string; known: number; asked: number; unknown: unknown[] };
  expect(version).toBe("marzo de 2026");
  expect(known + unknown.length).toBe(asked);
});

test("lists the catalogues that come with the product", async () => {
  const { code, out } = await called("shipped", "--language", "en");
  expect(code).toBe(0);
  expect(out).toContain("Sustainable Development Goals and their targets: 186 (version 2015)");
});

test.each([
  ["an action that there is not", ["wipe"], /la acción no existe/],
  ["no words", ["search", "--plan", "x.xlsx"], /Faltan las palabras/],
  ["no plan", ["check"], /--plan PLAN\.xlsx/],
  ["no version", ["load", "mga.xlsx", "--plan", "plan.xlsx", "-o", "otro.xlsx"], /qué versión del catálogo/],
  ["no catalogue in the plan", ["check", "--plan", "plan.xlsx"], /no tiene cargado el catálogo/],
  ["a file that is none", ["load", "plan.xlsx", "--plan", "plan.xlsx", "--version", "1", "-o", "otro.xlsx"], /no se reconoció el catálogo/],
  ["the output over the plan", ["load", "mga.xlsx", "--plan", "plan.xlsx", "--version", "1", "-o", "plan.xlsx"], /mismo archivo/],
])("%s: a sentence, exit 2, nothing written", async (_what, argv, sentence) => {
  const files = argv.map((argument) => (argument.endsWith(".xlsx") ? at(argument) : argument));
  const { code, out, err } = await called(...files);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(sentence);
  expect(existsSync(at("otro.xlsx"))).toBe(false);
});
