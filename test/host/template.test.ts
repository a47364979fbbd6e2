import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { placePlan } from "../../src/app/create-template";
import { templatePlan } from "../../src/app/template-plan";
import { evaluate } from "../../src/method/evaluate";
import { parsePlan } from "../../src/plan/parse-plan";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import { isSoak } from "../volume";
import { openPreview, type OpenPreview } from "./browser";

// What the template shows in the grid of the preview: its figures, and pictures of its sheets in test-output/template-preview.

const pictures = join(__dirname, "../../test-output/template-preview");
mkdirSync(pictures, { recursive: true });
jest.setTimeout(180_000);

const { plan } = parsePlan(sanJacinto);
const evaluation = evaluate(plan);
const errors: string[] = [];
let open: OpenPreview;

beforeEach(async () => {
  errors.length = 0;
  open = await openPreview({ pane: 320, viewport: { width: 1500, height: 950 }, onPageError: (text) => errors.push(text) });
});
afterEach(async () => {
  const unknown = await open.preview("unknownMembers");
  await open.close();
  expect({ unknown, errors }).toEqual({ unknown: [], errors: [] });
});

type Cell = string | number | boolean;

/** Functions answer a moment after the edit. */
async function until<Value>(read: () => Promise<Value>, accept: (value: Value) => boolean): Promise<Value> {
  let value = await read();
  for (let tries = 100; tries > 0 && !accept(value); tries -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    value = await read();
  }
  return value;
}

/** The cells of a sheet once nothing is left to calculate. */
async function cells(sheet: string, address: string): Promise<Cell[][]> {
  await open.preview("calculated");
  return open.preview("values", sheet, address);
}

async function picture(name: string, sheet: string, address = "A1"): Promise<void> {
  await open.preview("select", sheet, address);
  await new Promise((resolve) => setTimeout(resolve, 600));
  await open.page.screenshot({ path: join(pictures, `${name}.png`), clip: { x: 0, y: 40, width: 1180, height: 900 } });
}

/** The last of the ten requirements. */
const last = (all: Cell[][]): Cell[] | undefined => all.find(([label]) => String(label).startsWith("10. "));

/** The row of a sheet that begins with a label, in the first table of it that has one. */
const row = (all: Cell[][], label: string): Cell[] => all.find(([first]) => first === label) ?? [];

test("the sheets of results say what the method says, and draw it", async () => {
  await open.paneFrame.getByRole("button", { name: "Abrir el ejemplo resuelto" }).first().click();
  await open.paneFrame.getByRole("button", { name: /^Escribir$/ }).click();
  await open.paneFrame.getByText("Se escribió en el libro.").waitFor({ timeout: 120_000 });

  const board = await until(() => cells("Tablero", "A1:G140"), (all) => !all.flat().includes("#BUSY!") && typeof last(all)?.[1] === "number");
  const years = evaluation.years.map(({ feasibility }) => expect.closeTo(feasibility ?? NaN, 9) as number);
  expect(row(board, "Viabilidad").slice(1, 6)).toEqual([...years, expect.closeTo(evaluation.feasibility ?? NaN, 9)]);
  const ofFunding = evaluation.years.map(({ budget }) => expect.closeTo(budget ?? NaN, 9) as number);
  expect(row(board, "Cabe en el plan financiero").slice(1, 6)).toEqual([...ofFunding, expect.closeTo(evaluation.budget ?? NaN, 9)]);
  for (const { id, score } of evaluation.requirements) {
    const found = board.find(([label]) => String(label).startsWith(`${id.slice(1)}. `)) ?? [];
    expect([id, found[1]]).toEqual([id, expect.closeTo(100 * (score ?? NaN), 9)]);
  }

  const heat = await cells("Viabilidad", "A5:G19");
  expect(heat.map(([code]) => code)).toEqual(plan.productGoals.map(({ code }) => code));
  evaluation.goals.forEach((goal, index) => {
    const shown = goal.years.map(({ feasibility }) => (feasibility === null ? "NP" : (expect.closeTo(feasibility, 9) as number)));
    expect([goal.code, ...(heat[index]?.slice(2, 6) ?? [])]).toEqual([goal.code, ...shown]);
  });

  await picture("sample-inicio", "Inicio");
  await picture("sample-inicio-guide", "Inicio", "A27");
  await picture("sample-tablero", "Tablero");
  await picture("sample-tablero-tables", "Tablero", "A60");
  await picture("sample-viabilidad", "Viabilidad");
  await picture("sample-metas", "Metas de producto");
  await picture("sample-plan-financiero", "Plan financiero");
  await open.page.addStyleTag({ content: "html { filter: grayscale(1); }" });
  await picture("grey-tablero", "Tablero");
  await picture("grey-viabilidad", "Viabilidad");
  await picture("grey-metas", "Metas de producto");

  // All of it follows the data, and with it what is drawn: the first source has nothing in the first year any more.
  const [header, first] = await cells("Plan financiero", "A4:F5");
  const column = header?.indexOf("2024") ?? -1;
  await open.preview("edit", "Plan financiero", `${String.fromCharCode(65 + column)}5`, 0);
  const followed = structuredClone(plan);
  const ceiling = followed.ceilings[0];
  if (ceiling === undefined) throw new Error("the sample has ceilings");
  ceiling.annual[0] = 0;
  const { feasibility } = evaluate(followed).years[0] ?? {};
  expect(feasibility).toBeLessThan(evaluation.years[0]?.feasibility ?? NaN);
  const after = await until(
    () => cells("Tablero", "A1:G140"),
    (all) => row(all, "Viabilidad")[1] !== row(board, "Viabilidad")[1],
  );
  expect(row(after, "Techo")[1]).toBe(Number(row(board, "Techo")[1]) - Number(first?.[column]));
  expect(row(after, "Viabilidad")[1]).toBeCloseTo(feasibility ?? NaN, 9);
});

const others = [
  { name: "english-12-years", language: "en", firstYear: 2020, years: 12, board: "Dashboard", heat: "Feasibility", goals: "Product goals" },
  { name: "spanish-1-year", language: "es", firstYear: 2031, years: 1, board: "Tablero", heat: "Viabilidad", goals: "Metas de producto" },
] as const;

(isSoak ? test : test.skip).each(others)("a template of other years and languages opens from its file ($name)", async ({ name, language, firstYear, years, board, heat, goals }) => {
  const workbook = XlsxWorkbook.blank("Hoja1");
  await placePlan(workbook, templatePlan({ language, firstYear, years }), language, "Hoja1");
  const file = join(pictures, `${name}.xlsx`);
  writeFileSync(file, workbook.bytes());
  await open.openFile(file);
  const headers = (await cells(heat, `A4:${String.fromCharCode(67 + years)}4`))[0] ?? [];
  expect(headers.slice(2, -1)).toEqual(Array.from({ length: years }, (_, year) => String(firstYear + year)));
  await picture(`${name}-board`, board);
  await picture(`${name}-heat`, heat);
  await picture(`${name}-goals`, goals);
});
