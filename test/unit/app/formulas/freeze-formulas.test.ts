import { KeepingWorkbook, type PlannedWriting } from "../../../../src/app/changes/keeping-workbook";
import { undoLatest } from "../../../../src/app/changes/restore";
import { describeWriting } from "../../../../src/app/changes/describe-changes";
import { describeFreeze } from "../../../../src/app/formulas/describe-formulas";
import { formulaCases } from "../../../../src/app/formulas/formula-cases";
import { freezeFormulas } from "../../../../src/app/formulas/freeze-formulas";
import { readPlanFormulas } from "../../../../src/app/formulas/read-plan-formulas";
import { WorkbookError } from "../../../../src/workbook/workbook-error";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { sheetWith } from "../../workbook/xlsx/package";
import { formulasBook } from "./formulas-book";

const now = () => new Date("2026-11-26T10:00:00Z");
const cells = async (workbook: XlsxWorkbook) => (await workbook.read({ tables: "none", sheets: ["Datos"], details: true })).ranges[0];

test("freezing writes what each formula shows, tables whole, and leaves what has no figure to give", async () => {
  const workbook = await formulasBook();
  const report = await freezeFormulas(new KeepingWorkbook(workbook, "freeze", now));
  expect(report).toEqual({
    frozen: [{ sheet: "Datos", count: 6 }],
    left: [
      { sheet: "Datos", row: 1, column: 0, why: "error", shown: "#N/A" },
      { sheet: "Datos", row: 1, column: 1, why: "waiting", shown: "#BUSY!" },
      { sheet: "Datos", row: 3, column: 3, why: "error", shown: "#N/A" },
      { sheet: "Datos", row: 6, column: 0, why: "uncalculated", shown: "" },
    ],
    replaced: [{ sheet: "Datos", row: 0, column: 2 }],
  });
  const frozen = await cells(workbook);
  expect(frozen?.values.slice(0, 2).map((row) => row.slice(0, 3))).toEqual([[92.5, 0.9, "–"], ["#N/A", "#BUSY!", "=le falta dinero"]]);
  expect(frozen?.values.slice(3, 5).map((row) => row.slice(0, 2))).toEqual([["Fuente", 2024], ["SGP", null]]);
  expect(frozen?.formulas?.flat().filter((text) => text !== null)).toEqual([
    "=A1*2",
    '=PLAN.FEASIBILITY("M99")',
    "=PLAN.FINDINGS()",
    '=PLAN.EXPLAIN("M01",2024)',
    "=PLAN.ARTICULATION()",
  ]);
});

test("undo brings the formulas back, those that fill a block with room to do so", async () => {
  const workbook = await formulasBook();
  const before = await cells(workbook);
  await freezeFormulas(new KeepingWorkbook(workbook, "freeze", now));
  const again = await XlsxWorkbook.open(workbook.bytes());
  expect(await undoLatest(again)).toMatchObject({ done: true, conflicts: [] });
  const after = await cells(again);
  expect(after?.formulas).toEqual(before?.formulas);
  // Whatever the table showed in other cells is not there as a value, which would be in its way.
  expect(after?.values.slice(3, 5).map((row) => row.slice(0, 2))).toEqual([[null, null], [null, null]]);
  const { spills } = await again.read({ tables: "none", spillsOf: [{ sheet: "Datos", row: 3, column: 0 }] });
  expect(spills).toEqual([{ row: 3, column: 0, rowCount: 2, columnCount: 2 }]);
});

test("the writing is shown before it is done, and nothing is called blank that shows something", async () => {
  const workbook = await formulasBook();
  const before = workbook.bytes();
  const asked: PlannedWriting[] = [];
  const refusing = new KeepingWorkbook(workbook, "freeze", now, { approve: async (writing) => (asked.push(writing), false) });
  await expect(freezeFormulas(refusing)).rejects.toMatchObject({ code: "cancelled" } satisfies Partial<WorkbookError>);
  expect(asked.map((writing) => describeWriting(writing, "es"))).toEqual([
    { sentences: ["Cambia 8 celdas que ya tienen contenido en «Datos» (A1, B1, C1, C2, D2, …)."], warnings: [] },
  ]);
  expect(workbook.bytes()).toEqual(before);
});

test("a file that no program has calculated keeps its formulas, those that may be blank too", async () => {
  const workbook = await XlsxWorkbook.open(sheetWith('<row r="1"><c r="A1"><f>_xldudf_PLAN_COHERENCE()</f></c><c r="B1"><f>IF(ISNUMBER(_xldudf_PLAN_FINDINGS()),"","x")</f></c></row>'));
  const before = workbook.bytes();
  const report = await freezeFormulas(workbook);
  expect(report.frozen).toEqual([]);
  expect(report.left.map(({ why }) => why)).toEqual(["uncalculated", "uncalculated"]);
  expect(workbook.bytes()).toEqual(before);
  expect(describeFreeze(report, "es").left).toEqual([
    "2 fórmulas sin valor no se congelan (Datos!A1, Datos!B1). Abra el libro en Excel con Articula, deje que se calcule, guárdelo y congele otra vez.",
  ]);
});

test("a second time there is nothing to freeze, and a workbook without such formulas is only read", async () => {
  const workbook = await formulasBook();
  await freezeFormulas(workbook);
  expect((await freezeFormulas(workbook)).frozen).toEqual([]);
  const blank = XlsxWorkbook.blank("Datos");
  expect(await formulaCases(blank, blank).look()).toEqual({ count: 0, sheets: [], faulty: [], freeze: { frozen: [], left: [], replaced: [] } });
});

test("cells that the formula of another fills are no formulas, though the program may tell its text there", async () => {
  const workbook = await formulasBook();
  // As Excel may answer: every cell of a table says the formula of the first.
  const echoing = Object.create(workbook) as XlsxWorkbook;
  echoing.read = async (request) => {
    const content = await workbook.read(request);
    for (const { formulas } of content.ranges) for (const row of [3, 4]) for (const column of [0, 1]) if (formulas?.[row]) formulas[row][column] = "=PLAN.BUDGET.TABLE()";
    return content;
  };
  const told = (await readPlanFormulas(echoing)).filter(({ formula }) => formula === "=PLAN.BUDGET.TABLE()");
  expect(told.map(({ row, column, values }) => ({ row, column, values }))).toEqual([{ row: 3, column: 0, values: [["Fuente", 2024], ["SGP", null]] }]);
});
