import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import { run } from "../../src/cli/run";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";

// What is said before a file is written over, and that nothing is written over unasked.

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "articula-output-"));
  writeFileSync(at("plan.json"), JSON.stringify(sanJacinto));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

async function articula(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const streams = { out: (text: string) => (out += text), err: (text: string) => (err += text), now: () => new Date("2026-11-26T10:00:00Z") };
  return { code: await run(argv, streams), out, err };
}

const bytesOf = (name: string): string => readFileSync(at(name)).toString("base64");

async function placed(): Promise<XlsxWorkbook> {
  await articula("convert", at("plan.json"), "-o", at("libro.xlsx"));
  return XlsxWorkbook.open(new Uint8Array(readFileSync(at("libro.xlsx"))));
}

test("a file that is there stays, and what replacing it would change is shown with counts and places", async () => {
  const workbook = await placed();
  await workbook.apply([
    { kind: "write-values", sheet: "Ejes", row: 4, column: 1, values: [["Otro nombre"], ["Otro más"]] },
    { kind: "write-values", sheet: "Ejes", row: 30, column: 0, values: [["Nota de la entidad"]] },
    { kind: "add-sheet", sheet: "Cuentas" },
    { kind: "write-values", sheet: "Cuentas", row: 0, column: 0, values: [[1]] },
  ]);
  writeFileSync(at("libro.xlsx"), workbook.bytes());
  const before = bytesOf("libro.xlsx");
  const { code, out, err } = await articula("convert", at("plan.json"), "-o", at("libro.xlsx"));
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(`${at("libro.xlsx")} ya existe. Al reemplazarlo:\n  Cambia 3 celdas que ya tienen contenido en «Ejes» (B5, B6, A31).\n  Quita las hojas: Cuentas.`);
  expect(err).toContain(`No se escribió nada, porque ya existe «${at("libro.xlsx")}». Elija otro nombre, o repita con --overwrite`);
  expect(bytesOf("libro.xlsx")).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(["libro.xlsx", "plan.json"]);
});

test("it is replaced when that is asked for, and what changes is shown all the same", async () => {
  const workbook = await placed();
  const whole = bytesOf("libro.xlsx");
  await workbook.apply([{ kind: "write-values", sheet: "Ejes", row: 4, column: 1, values: [["Otro nombre"]] }]);
  writeFileSync(at("libro.xlsx"), workbook.bytes());
  const { code, err } = await articula("convert", at("plan.json"), "-o", at("libro.xlsx"), "--overwrite", "--language", "es");
  expect({ code, err }).toEqual({
    code: 0,
    err: `${at("libro.xlsx")} ya existe. Al reemplazarlo:\n  Cambia 1 celda que ya tiene contenido en «Ejes» (B5).\nEscrito: ${at("libro.xlsx")}\n`,
  });
  expect(bytesOf("libro.xlsx")).toBe(whole);
  expect((await articula("convert", at("plan.json"), "-o", at("libro.xlsx"), "--overwrite")).err).toContain("  Queda igual.\n");
});

test("of a plan document the rows and cells of the plan are told, in English too", async () => {
  await articula("convert", at("plan.json"), "-o", at("copia.json"));
  const plan = JSON.parse(readFileSync(at("copia.json"), "utf8")) as { axes: { name: string }[] };
  plan.axes[0]!.name = "Otro nombre";
  writeFileSync(at("copia.json"), JSON.stringify(plan));
  const { code, err } = await articula("convert", at("plan.json"), "-o", at("copia.json"), "--language", "en");
  expect(code).toBe(2);
  expect(err).toMatch(/copia\.json exists\. Replacing it:\n {2}Axes.*1/);
  expect(err).toContain("repeat with --overwrite");
});

test("of a file that is something else its size is told", async () => {
  writeFileSync(at("otra.json"), "notas");
  writeFileSync(at("otro.xlsx"), "notas");
  for (const name of ["otra.json", "otro.xlsx"]) {
    const { code, err } = await articula("convert", at("plan.json"), "-o", at(name));
    expect(code).toBe(2);
    expect(err).toMatch(/Pasa de 5 a \d+ bytes\./);
    expect(readFileSync(at(name), "utf8")).toBe("notas");
  }
});

test("--dry-run shows what would be written, and writes nothing", async () => {
  const made = await articula("template", "-o", at("nuevo.xlsx"), "--dry-run");
  expect(made.code).toBe(0);
  expect(made.err).toMatch(/nuevo\.xlsx sería nuevo:\n {2}Agrega \d+ hojas: Inicio, Tablero, .*\n {2}No cambia ninguna celda que ya tenga contenido\.\nCon --dry-run no se escribe nada\.\n$/);
  await placed();
  const before = bytesOf("libro.xlsx");
  const again = await articula("convert", at("plan.json"), "-o", at("libro.xlsx"), "--dry-run", "--overwrite");
  expect(again).toMatchObject({ code: 0, err: `${at("libro.xlsx")} ya existe. Al reemplazarlo:\n  Queda igual.\nCon --dry-run no se escribe nada.\n` });
  expect(bytesOf("libro.xlsx")).toBe(before);
  const split = await articula("split", at("plan.json"), "-o", at("partes"), "--dry-run");
  expect(split.code).toBe(0);
  expect(existsSync(at("partes"))).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(["libro.xlsx", "plan.json"]);
});

test("a repair that is tried says what can be repaired", async () => {
  const workbook = await placed();
  const { tables } = await workbook.read({ tables: ["PlanEjes"] });
  const { sheet, row, column } = tables[0]!;
  await workbook.apply([{ kind: "write-values", sheet, row, column: column + 1, values: [["Nombre del eje"]] }]);
  writeFileSync(at("libro.xlsx"), workbook.bytes());
  const { code, out } = await articula("repair", at("libro.xlsx"), "-o", at("reparado.xlsx"), "--dry-run");
  expect(code).toBe(0);
  expect(out).toMatch(/^Se puede reparar:\n {2}«Nombre del eje»/);
  expect(existsSync(at("reparado.xlsx"))).toBe(false);
});

test("of several files none is written where one is there", async () => {
  await articula("split", at("plan.json"), "-o", at("partes"));
  const [first, ...others] = readdirSync(at("partes"));
  for (const name of others) rmSync(join(at("partes"), name));
  const { code, err } = await articula("split", at("plan.json"), "-o", at("partes"));
  expect(code).toBe(2);
  expect(err).toContain(`ya existe «${join(at("partes"), first ?? "")}»`);
  expect(readdirSync(at("partes"))).toEqual([first]);
});

test("undo writes to the file that it reads, which is what it is asked for, and shows what changes", async () => {
  const workbook = await placed();
  const { tables } = await workbook.read({ tables: ["PlanEjes"] });
  const { sheet, row, column } = tables[0]!;
  await workbook.apply([{ kind: "write-values", sheet, row, column: column + 1, values: [["Nombre del eje"]] }]);
  writeFileSync(at("libro.xlsx"), workbook.bytes());
  await articula("repair", at("libro.xlsx"), "-o", at("reparado.xlsx"));
  const tried = await articula("undo", at("reparado.xlsx"), "--dry-run");
  expect(tried.err).toContain("Cambia 1 celda que ya tiene contenido en «Ejes» (B4).");
  expect((await articula("undo", at("reparado.xlsx"), "-o", at("libro.xlsx"))).code).toBe(2);
  const { code, err } = await articula("undo", at("reparado.xlsx"));
  expect(code).toBe(0);
  expect(err).toContain(`Escrito: ${at("reparado.xlsx")}`);
});

test("a folder of the name is no file to be replaced", async () => {
  mkdirSync(at("carpeta.xlsx"));
  const { code, err } = await articula("convert", at("plan.json"), "-o", at("carpeta.xlsx"));
  expect(code).toBe(2);
  expect(err).toContain("carpeta.xlsx");
  expect(err).not.toContain("ya existe");
});
