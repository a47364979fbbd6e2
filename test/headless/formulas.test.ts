import { KeepingWorkbook } from "../../src/app/changes/keeping-workbook";
import { undoLatest } from "../../src/app/changes/restore";
import { freezeFormulas } from "../../src/app/formulas/freeze-formulas";
import { readPlanFormulas } from "../../src/app/formulas/read-plan-formulas";
import { repairFormulas } from "../../src/app/formulas/repair-formulas";
import type { WritingCause } from "../../src/app/changes/restore-point";
import { livePlan } from "../../src/functions/stream";
import type { HeadlessHost } from "../../src/host/headless-host";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { hostWithFunctions, valuesOf } from "../functions/functions-host";
import { placedPlan } from "../unit/app/repair/placed-plan";

// Formulas of the product in a workbook that goes from hand to hand: Microsoft's client library, the real functions.

let host: HeadlessHost;
const workbook = new OfficeWorkbook({ readMilliseconds: 300_000, applyMilliseconds: 300_000 });
const keeping = (cause: WritingCause) => new KeepingWorkbook(workbook, cause, () => new Date("2026-11-26T10:00:00Z"));

beforeAll(async () => {
  host = await hostWithFunctions("plan-functions");
  await host.open(XlsxWorkbook.blank().bytes());
  await placedPlan(workbook);
  await workbook.apply([
    { kind: "add-sheet", sheet: "Informe" },
    { kind: "write-values", sheet: "Informe", row: 0, column: 0, values: [["Tabla de requisitos"]] },
    { kind: "write-formulas", sheet: "Informe", row: 1, column: 0, formulas: [["=PLAN.SCORECARD()"]] },
    { kind: "write-formulas", sheet: "Informe", row: 1, column: 8, formulas: [["=PLAN.COHERENCE()"], ['=PLAN.COHERENCE("nada")'], ["=ROUND(I2,1)"]] },
  ]);
  livePlan.markDirty();
  await host.calculated();
}, 240_000);

// Without a formula no stream is left that would read the workbook again.
afterAll(async () => {
  await Excel.run(async (context) => {
    for (const name of ["Informe", "Inicio", "Tablero", "Viabilidad"]) context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
  await host.calculated();
  host.dispose();
});

const table = "Informe!A2:F12";
const valuesAt = (place: string) => valuesOf(place.split("!")[0] ?? "", place.split("!")[1] ?? "");

test("the file that is saved says what the cells show, for whoever opens it without the add-in", async () => {
  const shown = await valuesAt(table);
  const file = await XlsxWorkbook.open(await host.save());
  const { ranges } = await file.read({ tables: "none", sheets: ["Informe", "Inicio"], details: true });
  const informe = ranges.find(({ sheet }) => sheet === "Informe");
  expect(informe?.values.slice(1, 12).map((row) => row.slice(0, 6).map((value) => value ?? ""))).toEqual(shown);
  expect(informe?.formulas?.[1]?.[0]).toBe("=PLAN.SCORECARD()");
  expect(informe?.values[1]?.[8]).toBeCloseTo(92.558, 3);
  const home = ranges.find(({ sheet }) => sheet === "Inicio");
  const scores = home?.formulas?.flatMap((row, down) => row.flatMap((formula, at) => (formula?.startsWith("=IFERROR(PLAN.COHERENCE()") ? [home.values[down]?.[at]] : [])));
  expect(scores).toEqual([expect.closeTo(92.558, 3)]);
});

test("that file is frozen without Excel, tables whole", async () => {
  const file = await XlsxWorkbook.open(await host.save());
  const { left } = await freezeFormulas(file);
  expect(left).toEqual([{ sheet: "Informe", row: 2, column: 8, why: "error", shown: "#VALUE!" }]);
  const again = await XlsxWorkbook.open(file.bytes());
  expect((await readPlanFormulas(again)).map(({ formula }) => formula)).toEqual(['=PLAN.COHERENCE("nada")']);
  const { ranges } = await again.read({ tables: "none", sheets: ["Informe"] });
  expect(ranges[0]?.values.slice(1, 12).map((row) => row.slice(0, 6).map((value) => value ?? ""))).toEqual(await valuesAt(table));
});

test("freezing leaves the values and no formula but the one with an error; undo brings them back, and they calculate", async () => {
  const before = await valuesAt(table);
  expect(before[0]).toContain("Requisito");
  const formulas = await readPlanFormulas(workbook);
  const scorecard = formulas.find(({ formula }) => formula === "=PLAN.SCORECARD()");
  expect(scorecard?.block).toEqual({ row: 1, column: 0, rowCount: 11, columnCount: 6 });
  expect(scorecard?.values.map((row) => row.map((value) => value ?? ""))).toEqual(before);
  const { frozen, left } = await freezeFormulas(keeping("freeze"));
  await host.calculated();
  expect(left).toEqual([{ sheet: "Informe", row: 2, column: 8, why: "error", shown: "#VALUE!" }]);
  expect(frozen.map(({ sheet }) => sheet).sort()).toEqual(["Informe", "Inicio", "Tablero", "Viabilidad"]);
  expect(await valuesAt(table)).toEqual(before);
  expect(await valuesAt("Informe!I2:I4")).toEqual([[expect.closeTo(92.558, 3)], ["#VALUE!"], [92.6]]);
  expect((await readPlanFormulas(workbook)).map(({ formula }) => formula)).toEqual(['=PLAN.COHERENCE("nada")']);

  expect(await undoLatest(workbook)).toMatchObject({ done: true, conflicts: [] });
  livePlan.markDirty();
  await host.calculated();
  expect((await readPlanFormulas(workbook)).map(({ sheet, row, column, formula, block, values }) => ({ sheet, row, column, formula, block, values }))).toEqual(
    formulas.map(({ sheet, row, column, formula, block, values }) => ({ sheet, row, column, formula, block, values })),
  );
}, 240_000);

test("a formula as files keep it is repaired and calculates, a spilled one too", async () => {
  await host.typeInCell("Informe", "M2", "=_xldudf_PLAN_COHERENCE()");
  await host.typeInCell("Informe", "M4", "=_xldudf_plan_budget_table()");
  await host.calculated();
  expect((await valuesAt("Informe!M2"))[0]).toEqual(["#NAME?"]);
  const faulty = await repairFormulas(keeping("formulas"));
  expect(faulty.filter(({ fault }) => fault === "written")).toEqual([
    { sheet: "Informe", row: 1, column: 12, fault: "written" },
    { sheet: "Informe", row: 3, column: 12, fault: "written" },
  ]);
  await host.calculated();
  expect((await valuesAt("Informe!M2"))[0]).toEqual([expect.closeTo(92.558, 3)]);
  expect((await valuesAt("Informe!M4:N5")).flat()).not.toContain("");
  expect(host.unknownMembers()).toEqual([]);
});
