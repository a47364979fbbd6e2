import { describeWriting } from "../../../../src/app/changes/describe-changes";
import { KeepingWorkbook, type PlannedWriting } from "../../../../src/app/changes/keeping-workbook";
import { listRestorePoints, undoLatest } from "../../../../src/app/changes/restore";
import { describeFaulty } from "../../../../src/app/formulas/describe-formulas";
import { repairFormulas } from "../../../../src/app/formulas/repair-formulas";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { sheetWith } from "../../workbook/xlsx/package";

const now = () => new Date("2026-11-26T10:00:00Z");

test("formulas with a changed name get it back, as one patch with a restore point; texts stay texts", async () => {
  const workbook = new MemoryWorkbook();
  await workbook.apply([
    { kind: "add-sheet", sheet: "Informe" },
    { kind: "write-values", sheet: "Informe", row: 0, column: 0, values: [["=_xldudf_PLAN_COHERENCE()", "ojo"]] },
    { kind: "write-formulas", sheet: "Informe", row: 1, column: 0, formulas: [["=_xldudf_PLAN_COHERENCE()", "=[2]!_xldudf_PLAN_BUDGET_GAP(2024)"], ["=PLAN.BUDGET()", "=SUM(A1:A2)"]] },
  ]);
  const writings: PlannedWriting[] = [];
  const keeping = new KeepingWorkbook(workbook, "formulas", now, { approve: async (writing) => (writings.push(writing), true) });
  const found = await repairFormulas(keeping);
  expect(found).toEqual([
    { sheet: "Informe", row: 1, column: 0, fault: "written" },
    { sheet: "Informe", row: 1, column: 1, fault: "written" },
  ]);
  expect(describeFaulty(found, "es")).toEqual(["«Informe»: 2 fórmulas con el nombre de la función cambiado, como _xldudf_PLAN_… (A2, B2)"]);
  expect([workbook.formulaAt("Informe", 1, 0), workbook.formulaAt("Informe", 1, 1)]).toEqual(["=PLAN.COHERENCE()", "=PLAN.BUDGET.GAP(2024)"]);
  expect([workbook.cell("Informe", 0, 0), workbook.formulaAt("Informe", 0, 0)]).toEqual(["=_xldudf_PLAN_COHERENCE()", null]);
  expect(await listRestorePoints(workbook)).toMatchObject([{ cause: "formulas", cells: 2 }]);
  expect(writings).toMatchObject([{ keptAsPoint: true, undoable: true }]);
  expect(await repairFormulas(keeping)).toEqual([]);
  expect(writings).toHaveLength(1);
  await undoLatest(workbook);
  expect(workbook.formulaAt("Informe", 1, 1)).toBe("=[2]!_xldudf_PLAN_BUDGET_GAP(2024)");
});

test("formulas that show #NAME?, or what stands in its place, are entered again; others are left", async () => {
  const workbook = await XlsxWorkbook.open(
    sheetWith(
      '<row r="1"><c r="A1" t="e"><f>_xldudf_PLAN_COHERENCE()</f><v>#NAME?</v></c><c r="B1" t="str"><f>IFERROR(_xldudf_PLAN_BUDGET(),"–")</f><v>–</v></c>' +
        '<c r="C1"><f>_xldudf_PLAN_FINDINGS()</f><v>3</v></c><c r="D1" t="e"><f>OTRA()</f><v>#NAME?</v></c></row>',
    ),
  );
  const writings: PlannedWriting[] = [];
  const found = await repairFormulas(new KeepingWorkbook(workbook, "formulas", now, { approve: async (writing) => (writings.push(writing), true) }));
  expect(found.map(({ column, fault }) => [column, fault])).toEqual([[0, "unknown"], [1, "hidden"]]);
  expect(writings.map((writing) => describeWriting(writing, "es").sentences)).toEqual([
    ["Vuelve a escribir 2 fórmulas de «Datos» tal como están (A1, B1).", "No cambia ninguna celda que ya tenga contenido."],
  ]);
  // There is nothing to bring back, and nothing may be offered to be undone.
  expect(writings[0]?.keptAsPoint).toBe(false);
  expect(await listRestorePoints(workbook)).toEqual([]);
});

test("a table is entered again once, in its first cell, and fills its block as before", async () => {
  const workbook = await XlsxWorkbook.open(
    sheetWith(
      '<row r="1"><c r="A1" t="str" cm="1"><f t="array" ref="A1:B2">IFERROR(_xldudf_PLAN_BUDGET_TABLE(),"–")</f><v>–</v></c><c r="B1"><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row>',
    ),
  );
  const place = { sheet: "Datos", row: 0, column: 0 };
  expect(await repairFormulas(workbook)).toEqual([{ ...place, fault: "hidden" }]);
  const { spills, ranges } = await workbook.read({ tables: "none", sheets: ["Datos"], details: true, spillsOf: [place] });
  expect(spills).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 2 }]);
  // Entered again, it has no value until it is calculated.
  expect(ranges[0]?.values).toEqual([[null, 1], [2, 3]]);
});

test("a block of fixed size is emptied and entered again as one formula; formulas of a table's column stay one by one", async () => {
  const workbook = new MemoryWorkbook();
  const text = "=_xldudf_plan_budget_table()";
  await workbook.apply([
    { kind: "add-sheet", sheet: "Informe" },
    { kind: "write-formulas", sheet: "Informe", row: 0, column: 0, formulas: [[text, text], [text, text]] },
    { kind: "write-formulas", sheet: "Informe", row: 0, column: 4, formulas: [["=_xldudf_PLAN_EXPLAIN([@Meta],2024)"], ["=_xldudf_PLAN_EXPLAIN([@Meta],2024)"]] },
    { kind: "write-formulas", sheet: "Informe", row: 0, column: 6, formulas: [["=_xldudf_PLAN_COHERENCE()"], ["=_xldudf_PLAN_COHERENCE()"]] },
  ]);
  expect((await repairFormulas(workbook)).map(({ row, column }) => [row, column])).toEqual([[0, 0], [0, 4], [0, 6], [1, 4], [1, 6]]);
  const { ranges, spills } = await workbook.read({ tables: "none", sheets: ["Informe"], details: true, spillsOf: [{ sheet: "Informe", row: 0, column: 0 }] });
  expect(ranges[0]?.formulas).toEqual([
    ["=PLAN.BUDGET.TABLE()", null, null, null, "=PLAN.EXPLAIN([@Meta],2024)", null, "=PLAN.COHERENCE()"],
    [null, null, null, null, "=PLAN.EXPLAIN([@Meta],2024)", null, "=PLAN.COHERENCE()"],
  ]);
  expect(spills).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 2 }]);
});
