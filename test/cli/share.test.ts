import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { editPatch } from "../../src/app/edit-patch";
import { loadPlan, readPlanContent } from "../../src/app/load-plan";
import { parsePlan } from "../../src/plan/parse-plan";
import type { PlanEdit } from "../../src/plan/plan-edit";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import sanJacinto from "../../src/app/sample/san-jacinto.json";

const folder = mkdtempSync(join(tmpdir(), "articula-share-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const target = (row: number, value: number): PlanEdit => ({ kind: "set-cell", table: "productGoals", row, column: "target", value });

async function articula(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await run(argv, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

async function edit(file: string, ...edits: PlanEdit[]): Promise<void> {
  const workbook = await XlsxWorkbook.open(readFileSync(file));
  await workbook.apply(editPatch(edits, await loadPlan(workbook), await readPlanContent(workbook)).patch);
  writeFileSync(file, workbook.bytes());
}

const planIn = async (file: string) => (await loadPlan(await XlsxWorkbook.open(readFileSync(file)))).plan;

test("a plan is handed out, changed in two places, decided and brought together", async () => {
  writeFileSync(at("plan.json"), JSON.stringify(sanJacinto));
  await articula("convert", at("plan.json"), "-o", at("plan.xlsx"));
  const handed = await articula("split", at("plan.xlsx"), "-o", at("partes"), "--json");
  expect(handed.code).toBe(0);
  const { parts } = JSON.parse(handed.out) as { parts: { unit: string; file: string; goals: number }[] };
  expect(readdirSync(at("partes"))).toHaveLength(parts.length);
  expect(parts.reduce((sum, { goals }) => sum + goals, 0)).toBe(sanJacinto.productGoals.filter(({ unit }) => unit !== null && unit !== "").length);

  const file = parts[0]?.file ?? "";
  const name = file.slice(at("partes").length + 1);
  const [first, second] = (await planIn(file)).productGoals.map(({ code }) => code);
  const rowOf = (code: string | null | undefined) => sanJacinto.productGoals.findIndex((goal) => goal.code === code);
  await edit(file, target(0, 111), target(1, 222));
  await edit(at("plan.xlsx"), target(rowOf(first), 333));

  const asked = await articula("merge", at("plan.xlsx"), file, "-o", at("out.xlsx"));
  expect(asked.code).toBe(1);
  expect(existsSync(at("out.xlsx"))).toBe(false);
  expect(asked.out).toContain(`productGoals/${first}/target`);
  expect(asked.out).toContain('"plan": Dejar el plan: 333');
  expect(asked.out).toContain(`"${name}": Tomar ${name}: 111`);

  writeFileSync(at("decide.json"), JSON.stringify({ [`productGoals/${first}/target`]: name }));
  const done = await articula("merge", at("plan.xlsx"), file, "-o", at("out.xlsx"), "--decide", at("decide.json"));
  expect(done.code).toBe(0);
  const expected = parsePlan(sanJacinto).plan.productGoals.map(({ code, target: was }) => (code === first ? 111 : code === second ? 222 : was));
  expect((await planIn(at("out.xlsx"))).productGoals.map(({ target: is }) => is)).toEqual(expected);
  expect((await articula("merge", at("out.xlsx"), file, "--json")).out).toContain('"changes": []');
});

test("refuses what it cannot use, and writes nothing", async () => {
  writeFileSync(at("plan.json"), JSON.stringify(sanJacinto));
  await articula("convert", at("plan.json"), "-o", at("whole.xlsx"));
  expect((await articula("split", at("plan.json"))).err).toMatch(/^Falta decir en qué carpeta/);
  expect((await articula("split", at("plan.json"), "-o", at("none"), "--unit", "ZZ")).err).toMatch(/dependencia «ZZ»/);
  expect(existsSync(at("none"))).toBe(false);
  expect((await articula("merge", at("plan.json"))).err).toMatch(/^Faltan los archivos de las partes/);
  expect(await articula("merge", at("plan.json"), at("whole.xlsx"), "-o", at("no.xlsx"))).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^«whole\.xlsx» no es una parte/) as string,
  });
  expect(existsSync(at("no.xlsx"))).toBe(false);
});
