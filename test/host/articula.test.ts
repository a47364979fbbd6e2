import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadPlan } from "../../src/app/load-plan";
import { evaluate } from "../../src/method/evaluate";
import { parsePlan } from "../../src/plan/parse-plan";
import { runRules } from "../../src/rules/engine";
import { locate } from "../../src/sheets/locate";
import { columnLetters as columnLetter } from "../../src/workbook/address";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import { openPreview, type OpenPreview } from "./browser";

// The whole add-in as it is built, in the preview, with Microsoft's office.js: the jobs of a person, from their start.

const shots = join(__dirname, "../../test-output/screens");
const tenjo = join(__dirname, "../../../shared/data/tenjo-plan-indicativo-2024-2027.xlsx");
const mapping = join(__dirname, "../real/tenjo-mapping.json");
const evaluation = evaluate(parsePlan(sanJacinto).plan);

mkdirSync(shots, { recursive: true });
// A whole job in a browser takes its time on a busy machine; what is asserted is what comes out.
jest.setTimeout(120_000);

const errors: string[] = [];
let open: OpenPreview;

beforeAll(async () => {
  // Optimized: with Tenjo's plan of 331 goals it gives back more than it takes.
  open = await openPreview({ pane: 420, optimizing: true, onPageError: (text) => errors.push(text) });
});
beforeEach(() => {
  errors.length = 0;
});
afterEach(async () => {
  const { externalRequests } = open;
  expect({ externalRequests, unknown: await open.preview("unknownMembers"), errors }).toEqual({ externalRequests: [], unknown: [], errors: [] });
});
afterAll(() => open?.close());

/** As a person begins: an empty workbook. */
async function openBlank(): Promise<void> {
  const path = join(shots, "blank.xlsx");
  writeFileSync(path, XlsxWorkbook.blank("Hoja1").bytes());
  await open.openFile(path);
}

async function press(name: string | RegExp): Promise<void> {
  await open.paneFrame.getByRole("button", { name }).first().click();
}

async function until<T>(read: () => Promise<T>, accept: (value: T) => boolean, tries = 150): Promise<T> {
  let value = await read();
  for (; tries > 0 && !accept(value); tries -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    value = await read();
  }
  return value;
}

const value = async (sheet: string, address: string): Promise<string | number | boolean> =>
  (await open.preview("cell", sheet, address)).value;
/** What "Guardar .xlsx" gives. */
async function savedFile(): Promise<Uint8Array> {
  const bytes = await open.page.evaluate(async () => [...((await window.articulaPreview?.saveFile()) ?? [])]);
  return new Uint8Array(bytes);
}
const shot = (name: string): Promise<unknown> => open.page.screenshot({ path: join(shots, `${name}.png`) });

test("creating a plan adds its sheets, and the ribbon's button changes nothing more", async () => {
  const before = await open.preview("syncCount");
  await press("Crear el plan");
  await press(/^Escribir$/);
  await until(() => open.preview("tables"), (tables) => tables.length === 21);
  await open.paneFrame.getByText("Las hojas están listas").or(open.paneFrame.getByRole("heading", { name: /Plan sin nombre/ })).first().waitFor();
  // What stands there is read first, and the writing is followed in small requests.
  expect((await open.preview("syncCount")) - before).toBeLessThan(40);
  expect(await value("Actores", "A5")).toBe("Administración local");
  expect(await value("Inicio", "B10")).toBe(2024);
  await shot("plan-created");
  const sheets = await open.preview("sheets");
  await open.page.getByRole("button", { name: "Crear plan" }).click();
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect((await open.preview("sheets")).map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
});

test("the worked example: a function says how to come to a plan, cells and pane show its figures, and an edit changes them", async () => {
  await openBlank();
  await open.preview("edit", "Hoja1", "A1", "=PLAN.COHERENCE()");
  await until(() => value("Hoja1", "A1"), (found) => found === "#N/A");
  expect((await open.preview("cell", "Hoja1", "A1")).error).toMatch(/Crear plan/);

  await press("Abrir el ejemplo resuelto");
  await press(/^Escribir$/);
  await until(() => open.preview("tables"), (tables) => tables.length === 21);
  expect(await until(() => value("Hoja1", "A1"), (found) => typeof found === "number")).toBeCloseTo(evaluation.coherence ?? NaN, 9);
  const formulas: [string, string, number | string][] = [
    ["H1", "=PLAN.COHERENCE()", evaluation.coherence ?? NaN],
    ["H2", '=PLAN.COHERENCE("viabilidad")', evaluation.feasibility ?? NaN],
    ["H3", "=PLAN.BUDGET()", evaluation.budget ?? NaN],
    ["H4", "=PLAN.ARTICULATION()", evaluation.articulation ?? NaN],
    ["H5", '=PLAN.ARTICULATION("r4")', 100 * (evaluation.requirements[3]?.score ?? NaN)],
    ["H6", "=PLAN.BUDGET(2025)", evaluation.years[1]?.budget ?? NaN],
    ["H7", `=PLAN.FEASIBILITY("${evaluation.goals[0]?.code ?? ""}",2024)`, evaluation.goals[0]?.years[0]?.feasibility ?? "NP"],
    ["H8", '=PLAN.FINDINGS("error")', runRules(parsePlan(sanJacinto).plan, evaluation).counts.error],
  ];
  for (const [address, formula] of formulas) await open.preview("edit", "Dependencias", address, formula);
  for (const [address, formula, expected] of formulas) {
    const shown = await until(() => value("Dependencias", address), (found) => found !== "#BUSY!" && found !== "");
    expect([formula, shown]).toEqual([formula, typeof expected === "number" ? expect.closeTo(expected, 9) : expected]);
  }

  await open.preview("edit", "Dependencias", "H9", '=PLAN.FEASIBILITY("MP-999")');
  await open.preview("edit", "Dependencias", "H10", '=PLAN.FEASIBILITY("MP-999",2099)');
  await open.preview("edit", "Dependencias", "H11", '=PLAN.COHERENCE("calidad")');
  await until(() => value("Dependencias", "H11"), (found) => found === "#VALUE!");
  const unknown = await open.preview("cell", "Dependencias", "H9");
  expect(unknown).toMatchObject({ value: "#N/A", error: expect.stringContaining("MP-999") as string });

  // Somebody changes one annual value by hand.
  const bytes = await savedFile();
  const reading = await loadPlan(await XlsxWorkbook.open(bytes));
  const place = locate(reading, { table: "productGoals", code: null, row: 0, column: "y1", year: null });
  if (place === null) throw new Error("the first goal has no cell");
  const changed = structuredClone(reading.plan);
  const goal = changed.productGoals[0];
  if (goal === undefined) throw new Error("the plan has no goal");
  goal.annual[0] = 77777;
  const expected = evaluate(changed).coherence ?? NaN;
  expect(expected).not.toBeCloseTo(evaluation.coherence ?? NaN, 6);
  await open.preview("edit", place.sheet, `${columnLetter(place.column)}${place.row + 1}`, 77777);
  const after = await until(() => value("Dependencias", "H1"), (found) => Math.abs(Number(found) - expected) < 1e-9);
  expect(after).toBeCloseTo(expected, 9);
  await shot("sample-live");
});

(existsSync(tenjo) ? test : test.skip)("Tenjo, from opening its file to the cell of a finding", async () => {
  await open.openFile(tenjo);
  await press("Adoptar una hoja");
  await open.paneFrame.getByText("332 filas con datos").waitFor();
  await shot("tenjo-proposal");
  await open.paneFrame.locator('input[type="file"]').setInputFiles(mapping);
  await open.paneFrame.getByText(/tenjo-mapping\.json/).waitFor();
  await press("Ver cómo quedaría");
  await open.paneFrame.getByRole("heading", { name: "Cómo quedaría el plan" }).waitFor({ timeout: 60000 });
  await shot("tenjo-preview");
  await press("Crear el plan con esta hoja");
  await press(/^Escribir$/);
  await open.paneFrame.getByRole("heading", { name: "El plan quedó armado" }).waitFor({ timeout: 60000 });
  const report = await open.paneFrame.locator("main").innerText();
  for (const [name, count] of [["Ejes", 5], ["Programas", 34], ["Metas de producto", 331], ["Proyectos", 43], ["Dependencias", 15]]) {
    expect(report.replace(/\s+/g, " ")).toContain(`${name} ${count}`);
  }
  await shot("tenjo-adopted");

  await press("Validar el plan");
  await open.paneFrame.getByRole("button", { name: "460 errores", exact: true }).waitFor({ timeout: 60000 });
  expect(await open.paneFrame.locator("main").innerText()).toContain("69,7");
  await open.paneFrame.getByRole("navigation", { name: "Páginas del plan" }).getByRole("button", { name: /^Validar.*460 errores$/ }).click();
  await open.paneFrame.getByRole("heading", { name: "Hallazgos", level: 1 }).waitFor();
  await open.paneFrame.getByText("1.456 de 1.456 hallazgos").waitFor();
  await shot("tenjo-findings");
  // Its rule has many findings: the group is closed, and a person looks for the goal.
  await open.paneFrame.getByRole("searchbox", { name: "Buscar en los hallazgos" }).fill("195 total declarado");
  await open.paneFrame.getByRole("button", { name: /Plan plurianual › 195 › Total declarado/ }).first().click();
  const selection = await until(() => open.preview("selection"), ({ sheet }) => sheet === "Plan plurianual");
  expect(selection.sheet).toBe("Plan plurianual");
  const row = Number(/\d+/.exec(selection.address)?.[0]);
  expect(await value("Plan plurianual", `A${row}`)).toBe("195");
  expect(await value("Plan plurianual", selection.address)).toBe(682066006);
  await shot("tenjo-cell");

  // Saved and read as a file, the plan has the same numbers.
  const bytes = await savedFile();
  const { plan } = await loadPlan(await XlsxWorkbook.open(bytes));
  const evaluated = evaluate(plan);
  expect(evaluated.feasibility).toBeCloseTo(0.6970764070212297, 12);
  expect(plan.productGoals).toHaveLength(331);
  const counts: Record<string, number> = {};
  for (const { rule } of runRules(plan, evaluated).findings) counts[rule] = (counts[rule] ?? 0) + 1;
  expect(counts).toMatchObject({
    "money/goal-without-money": 114,
    "money/money-without-goal": 90,
    "goal/programming-mismatch": 94,
    "money/unit-mix": 1,
    "money/stated-total": 6,
    "weight/sum": 1,
  });
}, 240_000);
