import * as rangeFunctions from "../../src/functions/range-functions";
import type { HeadlessHost } from "../../src/host/headless-host";
import { hostWithFunctions, valuesOf } from "./functions-host";
import { rangeExamples } from "./range-examples";

const sheet = "Hoja1";
/** Rows between the cells of two examples: none spills as far. */
const apart = 5;

let host: HeadlessHost;

beforeAll(async () => {
  host = await hostWithFunctions("range-functions");
  await Excel.run(async (context) => {
    const examples = context.workbook.worksheets.getItem(sheet);
    rangeExamples.forEach(({ formula }, index) => (examples.getRange(`A${index * apart + 1}`).formulas = [[formula]]));
    await context.sync();
  });
  await host.calculated();
});

afterAll(() => host.dispose());

const close = (value: unknown): unknown => (typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value);

test.each(rangeExamples.map((example, index) => ({ ...example, row: index * apart + 1 })))("$formula", async ({ gives, row }) => {
  const error = typeof gives === "object" && "error" in gives ? gives : null;
  const block = error !== null ? [[error.error]] : Array.isArray(gives) ? gives : [[gives]];
  const lastColumn = String.fromCharCode("A".charCodeAt(0) + (block[0]?.length ?? 0) - 1);
  const shown = await valuesOf(sheet, `A${row}:${lastColumn}${row + block.length - 1}`);
  expect(shown.map((line) => line.map(close))).toEqual(block);
  expect(host.errorText(sheet, `A${row}`)).toBe(error?.text ?? null);
});

test("every function has an example", () => {
  const ids = new Set(rangeExamples.map(({ id }) => id));
  expect(ids.size).toBe(Object.keys(rangeFunctions).length);
  for (const { id, formula } of rangeExamples) expect(formula).toContain(`=PLAN.${id}(`);
});

test("error cells and blank cells of a range reach the functions, which follow when a cell changes", async () => {
  await Excel.run(async (context) => {
    const goals = context.workbook.worksheets.getItem(sheet);
    goals.getRange("K1:Q3").formulas = [
      ["Incremento flujo", 10, 20, 12, "=NA()", 16, 20],
      ["Incremento capacidad", "", 20, 12, 14, 16, 20],
      ["", "", "", "", "", "", ""],
    ];
    goals.getRange("S1").formulas = [["=PLAN.GOAL.CHECK(K1:K3,L1:L3,M1:M3,N1:Q3)"]];
    goals.getRange("T1").formulas = [["=PLAN.GOAL.EFFORT(K1:K3,L1:L3,N1:Q3)"]];
    await context.sync();
  });
  await host.calculated();
  expect(await valuesOf(sheet, "S1:S3")).toEqual([
    ["La vigencia 2 tiene el error #N/A: corrija esa celda."],
    ["Falta la línea base: escriba un número."],
    [""],
  ]);
  expect(await valuesOf(sheet, "T1:W3")).toEqual([
    [12, "#VALUE!", 16, 20],
    ["#N/A", 2, 2, 4],
    ["", "", "", ""],
  ]);
  await host.typeInCell(sheet, "O1", 14);
  await host.typeInCell(sheet, "L2", 10);
  await host.calculated();
  expect(await valuesOf(sheet, "S1:S2")).toEqual([[""], [""]]);
  expect(await valuesOf(sheet, "T1:W2")).toEqual([
    [12, 14, 16, 20],
    [2, 2, 2, 4],
  ]);
});

test("what stands over an error is in the language of the display; what a cell says is in the language of the class", async () => {
  const { context } = Office as unknown as { context: { displayLanguage: string } };
  const before = context.displayLanguage;
  context.displayLanguage = "en-US";
  try {
    await host.typeInCell(sheet, "Y1", '=PLAN.SCHEDULE("Incremento flujo",0,10,13)');
    await host.typeInCell(sheet, "Y2", '=PLAN.GOAL.CHECK("Incremento flujo",0,10,{"NP","NP"})');
    await host.calculated();
  } finally {
    context.displayLanguage = before;
  }
  expect(await valuesOf(sheet, "Y1:Y2")).toEqual([["#VALUE!"], ["Ninguna vigencia está programada: todas tienen NP. Programe al menos una."]]);
  expect(host.errorText(sheet, "Y1")).toBe("The years have to be a whole number from 1 to 12, or a range of 1 to 12 cells in one row or column.");
});
