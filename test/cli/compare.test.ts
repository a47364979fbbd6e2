import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import sanJacinto from "../../src/app/sample/san-jacinto.json";

const folder = mkdtempSync(join(tmpdir(), "articula-compare-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

const changed = structuredClone(sanJacinto);
(changed.productGoals[0] as { target: number }).target = 8;
writeFileSync(at("before.json"), JSON.stringify(sanJacinto));
writeFileSync(at("after.json"), JSON.stringify(changed));

async function articula(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await run(argv, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

test("prints what changed, and the same as JSON", async () => {
  const { code, out } = await articula("compare", at("before.json"), at("after.json"));
  expect(code).toBe(0);
  expect(out).toMatch(/^Metas de producto: cambiadas: 1$/m);
  expect(out).toMatch(/^Metas de producto\tCambió\tM01\tMeta del cuatrienio\t4\t8$/m);
  const printed = JSON.parse((await articula("compare", at("before.json"), at("after.json"), "--json")).out) as { changes: object[] };
  expect(printed.changes).toEqual([
    { kind: "changed", table: "productGoals", key: ["M01"], before: 0, after: 0, cells: [{ column: "target", year: null, before: 4, after: 8 }] },
  ]);
});

test("compares a workbook with a document, and writes the comparison to a workbook", async () => {
  await articula("convert", at("after.json"), "-o", at("after.xlsx"));
  const { code } = await articula("compare", at("before.json"), at("after.xlsx"), "-o", at("out.xlsx"), "--language", "en");
  expect(code).toBe(0);
  const workbook = await XlsxWorkbook.open(readFileSync(at("out.xlsx")));
  const { sheets, ranges } = await workbook.read({ tables: "none", sheets: ["Comparison"] });
  expect(sheets.map(({ name }) => name)).toEqual(["Comparison"]);
  expect(ranges[0]?.values).toContainEqual(["Product goals", "Changed", "M01", "Target", 4, 8, 4]);
});

test.each([
  ["only one file", ["before.json"], /Falta el archivo de la otra versión/],
  ["an output that is no workbook", ["before.json", "after.json", "-o", "out.json"], /la comparación se escribe en un libro \.xlsx/],
  ["an output that is one of the versions", ["before.json", "after.xlsx", "-o", "after.xlsx"], /mismo archivo/],
])("refuses %s", async (_, names, sentence) => {
  const { code, out, err } = await articula("compare", ...names.map((name) => (name === "-o" ? name : at(name))));
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(sentence);
  expect(existsSync(at("out.json"))).toBe(false);
});
