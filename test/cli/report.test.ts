import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import type { Report } from "../../src/app/report/report";
import { run } from "../../src/cli/run";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";

const folder = mkdtempSync(join(tmpdir(), "articula-report-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const plan = at("plan.json");
beforeAll(() => writeFileSync(plan, JSON.stringify(sanJacinto)));

async function articula(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const streams = { out: (text: string) => (out += text), err: (text: string) => (err += text), now: () => new Date("2026-11-26T10:00:00Z") };
  return { code: await run(argv, streams), out, err };
}

test("writes the report of a plan and says its figures", async () => {
  const file = at("informe.html");
  const { code, out, err } = await articula("report", plan, "-o", file);
  expect({ code, err }).toEqual({ code: 0, err: `Escrito: ${file}\n` });
  expect(out).toMatch(/^Informe de coherencia del plan de desarrollo\n {2}Plan: San Jacinto del Valle/);
  expect(out).toContain("Coherencia (0 a 100): 92,6\nErrores: 2\n");
  expect(readFileSync(file, "utf8")).toContain("<h1>San Jacinto del Valle, territorio de agua y oportunidades 2024-2027</h1>");
});

test("with --summary the page is the public one; in English, what it says", async () => {
  const file = at("page.html");
  expect((await articula("report", plan, "-o", file, "--summary", "--language", "en")).code).toBe(0);
  expect(readFileSync(file, "utf8")).toContain("The development plan on one page");
});

test("with --sheet the report stands on two sheets of a copy, which keeps the plan", async () => {
  const [book, copy] = [at("libro.xlsx"), at("copia.xlsx")];
  await articula("convert", plan, "-o", book);
  const before = readFileSync(book);
  expect((await articula("report", book, "--sheet", copy)).code).toBe(0);
  expect(readFileSync(book).equals(before)).toBe(true);
  const { sheets } = await (await XlsxWorkbook.open(new Uint8Array(readFileSync(copy)))).read({ tables: "none" });
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["Metas de producto", "Informe", "Informe por dependencia"]));
});

test("a page and a copy are written together or not at all, and nothing that is there is replaced unasked", async () => {
  const [page, copy] = [at("juntos.html"), at("juntos.xlsx")];
  writeFileSync(copy, "otra cosa");
  const refused = await articula("report", plan, "-o", page, "--sheet", copy);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("--overwrite");
  expect(existsSync(page)).toBe(false);
  expect(readFileSync(copy, "utf8")).toBe("otra cosa");
  expect((await articula("report", plan, "-o", page, "--sheet", copy, "--overwrite")).code).toBe(0);
  expect((await articula("report", plan, "-o", at("nunca.html"), "--dry-run")).code).toBe(0);
  expect(existsSync(at("nunca.html"))).toBe(false);
});

test("--json gives the report as data", async () => {
  const { out } = await articula("report", plan, "-o", at("datos.html"), "--json");
  const report = JSON.parse(out) as Report;
  expect(report.sections.map(({ id }) => id)).toEqual(["summary", "requirements", "feasibility", "money", "findings", "method", "limits"]);
});

test("a workbook with a renamed column says so on the page too", async () => {
  const [book, page] = [at("sin-columna.xlsx"), at("sin-columna.html")];
  await articula("convert", plan, "-o", book);
  const workbook = await XlsxWorkbook.open(new Uint8Array(readFileSync(book)));
  const { tables } = await workbook.read({ tables: ["PlanEjes"] });
  const [axes] = tables;
  if (axes === undefined) throw new Error("the plan has a table of axes");
  await workbook.apply([{ kind: "write-values", sheet: axes.sheet, row: axes.row, column: axes.column + 2, values: [["Propósito"]] }]);
  writeFileSync(book, workbook.bytes());
  const { out, err } = await articula("report", book, "-o", page);
  expect(err).toContain("falta la columna «Objetivo»");
  expect(out).toContain("Este informe no está completo\n");
  expect(readFileSync(page, "utf8")).toContain("«Objetivo» en Ejes");
});

test.each([
  ["without an output", [plan], "-o INFORME.html"],
  ["into another kind of file", [plan, "-o", join(folder, "informe.pdf")], "debe terminar en .html"],
  ["onto sheets of what is no workbook", [plan, "--sheet", join(folder, "hojas.json")], "debe ser .xlsx"],
])("refuses to work %s", async (_, argv, sentence) => {
  const { code, out, err } = await articula("report", ...argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(sentence);
});
