import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KeepingWorkbook } from "../../src/app/changes/keeping-workbook";
import { createTemplate } from "../../src/app/create-template";
import { run } from "../../src/cli/run";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";

const folder = mkdtempSync(join(tmpdir(), "articula-undo-"));
const file = join(folder, "plan.xlsx");
const output = join(folder, "antes.xlsx");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function undo(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await run(["undo", ...argv], { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

const sheetsOf = async (path: string) =>
  (await (await XlsxWorkbook.open(new Uint8Array(readFileSync(path)))).read({ tables: "none" })).sheets.map(({ name }) => name);

beforeAll(async () => {
  const workbook = XlsxWorkbook.blank("Datos");
  await workbook.apply([{ kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [["a"]] }]);
  await createTemplate(new KeepingWorkbook(workbook, "create", () => new Date("2026-11-26T10:00:00Z")), { language: "es", firstYear: 2024, years: 4 });
  writeFileSync(file, workbook.bytes());
});

test("lists what can be undone", async () => {
  const { code, out } = await undo(file, "--list");
  expect(code).toBe(0);
  expect(out).toContain("1  2026-11-26 10:00  Crear o completar el plan");
  const { points } = JSON.parse((await undo(file, "--list", "--json")).out) as { points: object[] };
  expect(points).toMatchObject([{ id: 1, cause: "create" }]);
});

test("undoes into another file and leaves the source", async () => {
  const before = readFileSync(file);
  expect((await undo(file, "-o", output)).code).toBe(0);
  expect(await sheetsOf(output)).toEqual(["Datos"]);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test("writes nothing where sheets were changed since, until it is told what to do", async () => {
  const workbook = await XlsxWorkbook.open(new Uint8Array(readFileSync(file)));
  await workbook.apply([{ kind: "write-values", sheet: "Ejes", row: 4, column: 0, values: [["E1"]] }]);
  writeFileSync(file, workbook.bytes());
  const before = readFileSync(file);
  const refused = await undo(file);
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain("La hoja «Ejes» tiene otro contenido; se conserva.");
  expect(readFileSync(file).equals(before)).toBe(true);
  expect((await undo(file, "--changed", "keep")).code).toBe(0);
  expect(await sheetsOf(file)).toEqual(["Datos", "Ejes"]);
  const nothing = await undo(file);
  expect(nothing).toMatchObject({ code: 2, out: "" });
  expect(nothing.err).toContain("no tiene puntos de restauración");
});
