import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listRestorePoints } from "../../src/app/changes/restore";
import type { FreezeReport } from "../../src/app/formulas/freeze-formulas";
import { run } from "../../src/cli/run";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { formulasBook } from "../unit/app/formulas/formulas-book";

const folder = mkdtempSync(join(tmpdir(), "articula-freeze-"));
const file = join(folder, "plan.xlsx");
const output = join(folder, "enviar.xlsx");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function articula(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const streams = { out: (text: string) => (out += text), err: (text: string) => (err += text), now: () => new Date("2026-11-26T10:00:00Z") };
  return { code: await run(argv, streams), out, err };
}

const open = async (path: string): Promise<XlsxWorkbook> => XlsxWorkbook.open(new Uint8Array(readFileSync(path)));
const formulasIn = async (path: string) => {
  const { ranges } = await (await open(path)).read({ tables: "none", sheets: ["Datos"], details: true });
  return ranges[0]?.formulas?.flat().filter((formula) => formula !== null) ?? [];
};

beforeAll(async () => writeFileSync(file, (await formulasBook()).bytes()));

test("writes the values in a copy, says what stays a formula and why, and keeps a restore point", async () => {
  const before = readFileSync(file);
  const { code, out, err } = await articula("freeze", file, "--output", output);
  expect({ code, err }).toEqual({ code: 0, err: `Escrito: ${output}\n` });
  expect(out).toBe(
    "Congelado como valores:\n  «Datos»: 6 fórmulas\n" +
      "Sigue como fórmula:\n" +
      "  2 fórmulas con error no se congelan (Datos!A2, Datos!D4). Repare o corrija la fórmula, o bórrela, y congele otra vez.\n" +
      "  1 fórmula todavía sin resultado no se congela (Datos!B2). Espere a que se calcule y congele otra vez.\n" +
      "  1 fórmula sin valor no se congela (Datos!A7). Abra el libro en Excel con Articula, deje que se calcule, guárdelo y congele otra vez.\n" +
      "Para revisar:\n" +
      "  1 fórmula queda con lo que va en lugar de un error, como «–» (Datos!C1). Si ahí debería haber una cifra, deshaga, repare las fórmulas y congele otra vez.\n",
  );
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(await formulasIn(output)).toHaveLength(5);
  expect(await listRestorePoints(await open(output))).toMatchObject([{ cause: "freeze", at: "2026-11-26T10:00:00.000Z" }]);
});

test("undo brings the formulas back", async () => {
  await articula("freeze", file, "-o", output);
  const again = join(folder, "deshecho.xlsx");
  expect((await articula("undo", output, "-o", again)).out).toMatch(/^1 {2}2026-11-26 10:00 {2}Congelar fórmulas como valores\n/);
  expect(await formulasIn(again)).toEqual(await formulasIn(file));
});

test("says it as JSON and in English, and has nothing to freeze in a workbook without such formulas", async () => {
  const { out } = await articula("freeze", file, "-o", output, "--overwrite", "--json");
  expect((JSON.parse(out) as FreezeReport).frozen).toEqual([{ sheet: "Datos", count: 6 }]);
  expect((await articula("freeze", file, "-o", output, "--overwrite", "--language", "en")).out).toContain("Frozen as values:\n  “Datos”: 6 formulas\nStill formulas:\n");
  const blank = join(folder, "vacio.xlsx");
  writeFileSync(blank, XlsxWorkbook.blank("Datos").bytes());
  expect(await articula("freeze", blank, "-o", output, "--overwrite")).toMatchObject({ code: 0, out: "El libro no tiene fórmulas PLAN: no hay nada que congelar.\n" });
});

test("writes nothing with --dry-run, and says what could be frozen", async () => {
  const { out } = await articula("freeze", file, "-o", join(folder, "nunca.xlsx"), "--dry-run");
  expect(out).toContain("Se puede congelar:");
  expect(existsSync(join(folder, "nunca.xlsx"))).toBe(false);
});

test.each([
  ["without an output", [file], "-o ARCHIVO"],
  ["onto its source", [file, "-o", file], "mismo archivo"],
  ["of a plan document", [join(folder, "plan.json"), "-o", output], "debe ser .xlsx"],
  ["into a plan document", [file, "-o", join(folder, "plan.json")], "debe ser .xlsx"],
])("refuses to work %s", async (_, argv, sentence) => {
  const { code, out, err } = await articula("freeze", ...argv);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(sentence);
});
