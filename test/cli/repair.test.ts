import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPlan } from "../../src/app/load-plan";
import { listRestorePoints } from "../../src/app/changes/restore";
import type { RepairProposal } from "../../src/app/repair/repair";
import { run } from "../../src/cli/run";
import type { Plan } from "../../src/plan/plan";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { bodyRows, cellLooks, pasteOver } from "../unit/app/repair/pasted-cells";
import { allCells, loseTable, placedPlan, rename } from "../unit/app/repair/placed-plan";

const folder = mkdtempSync(join(tmpdir(), "articula-repair-"));
const file = join(folder, "plan.xlsx");
const output = join(folder, "reparado.xlsx");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function repair(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const streams = { out: (text: string) => (out += text), err: (text: string) => (err += text), now: () => new Date("2026-11-26T10:00:00Z") };
  return { code: await run(["repair", ...argv], streams), out, err };
}

const open = async (path: string): Promise<XlsxWorkbook> => XlsxWorkbook.open(new Uint8Array(readFileSync(path)));

let plan: Plan;
beforeAll(async () => {
  const workbook = XlsxWorkbook.blank("Hoja1");
  plan = await placedPlan(workbook);
  await rename(workbook, "PlanMetasProducto", "2024", "Meta 2024");
  await loseTable(workbook, "PlanInicio");
  await rename(workbook, "PlanEjes", "Objetivo", "Observaciones");
  writeFileSync(file, workbook.bytes());
});

test("mends a copy, says what it mended and what is in doubt, and keeps a restore point", async () => {
  const before = readFileSync(file);
  const { code, out, err } = await repair(file, "-o", output);
  expect({ code, err }).toEqual({ code: 0, err: `Escrito: ${output}\n` });
  expect(out).toContain("Reparado:\n  Las celdas A4:C14 de «Inicio» vuelven a ser la tabla de Inicio.\n  «Meta 2024» (Metas de producto, columna N) → «2024»\n");
  expect(out).toContain("En duda, para decidir en el libro:\n  Falta «Objetivo» en «Ejes». Podría ser «Observaciones» (columna C)");
  expect(readFileSync(file).equals(before)).toBe(true);
  const workbook = await open(output);
  expect((await loadPlan(workbook)).plan).toEqual({ ...plan, axes: plan.axes.map((axis) => ({ ...axis, objective: null })) });
  expect(await listRestorePoints(workbook)).toMatchObject([{ cause: "repair", at: "2026-11-26T10:00:00.000Z" }]);
});

test("gives lists, messages and marks back to cells that were pasted over, and changes no other", async () => {
  const start = XlsxWorkbook.blank("Hoja1");
  await placedPlan(start);
  const looks = await cellLooks(start);
  const { sheet, block } = await bodyRows(start, "PlanMetasProducto", 3, 2, "Tipo de acumulación");
  const pasted = await pasteOver(start, sheet, block) as XlsxWorkbook;
  writeFileSync(join(folder, "pegado.xlsx"), pasted.bytes());
  const { code, out } = await repair(join(folder, "pegado.xlsx"), "-o", join(folder, "con-listas.xlsx"));
  expect({ code, out }).toEqual({
    code: 0,
    out:
      "Reparado:\n  Metas de producto: la lista desplegable vuelve a «Tipo de acumulación» (2 celdas).\n" +
      "  Metas de producto: las marcas vuelven a «Tipo de acumulación» (2 celdas).\n",
  });
  const mended = await open(join(folder, "con-listas.xlsx"));
  expect(await cellLooks(mended)).toEqual(looks);
  expect(await allCells(mended)).toEqual(await allCells(pasted));
});

test("says it as JSON, and in English", async () => {
  const { out } = await repair(file, "-o", output, "--overwrite", "--json");
  expect((JSON.parse(out) as RepairProposal).mends.map(({ kind }) => kind)).toEqual(["table", "header"]);
  expect((await repair(file, "-o", output, "--overwrite", "--language", "en")).out).toContain("“Meta 2024” (Metas de producto, column N) → “2024”");
});

test("has nothing to mend the second time", async () => {
  await repair(file, "-o", output, "--overwrite");
  const again = await repair(output, "-o", join(folder, "otra-vez.xlsx"));
  expect(again.code).toBe(0);
  expect(again.out).toMatch(/^Nada que reparar\.\nEn duda/);
});

test.each([
  ["without an output", [file], "-o ARCHIVO"],
  ["onto its source", [file, "-o", file], "mismo archivo"],
  ["of a plan document", [join(folder, "plan.json"), "-o", output], "debe ser .xlsx"],
  ["into a plan document", [file, "-o", join(folder, "plan.json")], "debe ser .xlsx"],
])("refuses to work %s", async (_, argv, sentence) => {
  const { code, out, err } = await repair(...argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(sentence);
});

test("refuses a workbook without a plan", async () => {
  const other = join(folder, "otro.xlsx");
  writeFileSync(other, XlsxWorkbook.blank("Hoja1").bytes());
  expect(await repair(other, "-o", output)).toMatchObject({ code: 2, out: "" });
});
