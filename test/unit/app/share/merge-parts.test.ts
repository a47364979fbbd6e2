import type { ReturnedPart } from "../../../../src/app/share/merge";
import { decidedEdits, mergeParts } from "../../../../src/app/share/merge-parts";
import { partPlan, responsibleUnits } from "../../../../src/app/share/part-plan";
import { applyParts } from "../../../../src/app/share/share-cases";
import { readPart, splitPlan } from "../../../../src/app/share/part-files";
import { placePlan } from "../../../../src/app/create-template";
import { loadPlan } from "../../../../src/app/load-plan";
import { parsePlan } from "../../../../src/plan/parse-plan";
import type { Plan } from "../../../../src/plan/plan";
import { editPlan, type PlanEdit } from "../../../../src/plan/plan-edit";
import { editPatch } from "../../../../src/app/edit-patch";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import sanJacinto from "../../../../src/app/sample/san-jacinto.json";
import { annual, planOf } from "../../../rules/plan-content";

const plan = planOf({
  units: [{ code: "S1", name: "Salud" }, { code: "S2", name: "Obras" }],
  axes: [{ code: "E1", name: "Vida" }, { code: "E2", name: "Otro" }],
  programs: [{ code: "P1", axis: "E1", name: "Común" }, { code: "P2", axis: "E2" }],
  productGoals: [
    { code: "M1", program: "P1", unit: "S1", target: 10 },
    { code: "M2", program: "P1", unit: " S2 ", target: 20 },
    { code: "M3", program: "P2", target: 30 },
  ],
  projects: [{ code: "B1", goals: ["M1", "M2"] }, { code: "B2", goals: ["M3"] }],
  investments: [{ goal: "M1", source: "sgr", ...annual(1) }, { goal: "M2", source: "sgr", ...annual(2) }],
  progress: [{ goal: "M2", year: 2024, executed: 1 }],
  ceilings: [{ source: "sgr", y1: 3 }],
});

const part = (name: string, unit: string, ...edits: PlanEdit[]): ReturnedPart => {
  const base = partPlan(plan, unit);
  return { name, unit, base, plan: editPlan(base, edits) };
};
const set = (table: "productGoals" | "programs" | "investments", row: number, column: string, value: string | number): PlanEdit => ({ kind: "set-cell", table, row, column, value });

test("a part has the rows of its unit and what they need, and no others", () => {
  expect(responsibleUnits(plan)).toEqual({ units: ["S1", "S2"], withoutUnit: 1 });
  const salud = partPlan(plan, "S2");
  const codes = (rows: readonly { code: string | null }[]) => rows.map(({ code }) => code);
  expect([codes(salud.axes), codes(salud.programs), codes(salud.productGoals), codes(salud.projects), codes(salud.units)]).toEqual([["E1"], ["P1"], ["M2"], ["B1"], ["S1", "S2"]]);
  expect([salud.investments.length, salud.progress.length, salud.ceilings.length]).toEqual([1, 1, 0]);
});

test("two parts that change one cell of a row that both have are a conflict; the same value is not", () => {
  const merge = mergeParts(plan, [
    part("a.xlsx", "S1", set("programs", 0, "name", "Uno"), set("programs", 0, "objective", "Igual")),
    part("b.xlsx", "S2", set("programs", 0, "name", "Dos"), set("programs", 0, "objective", "Igual")),
  ]);
  expect(merge.changes.map(({ edit, parts }) => [edit, parts])).toEqual([[set("programs", 0, "objective", "Igual"), ["a.xlsx", "b.xlsx"]]]);
  expect(merge.conflicts).toMatchObject([
    { id: "programs/P1/name", plan: "Común", candidates: [{ part: "a.xlsx", value: "Uno" }, { part: "b.xlsx", value: "Dos" }] },
  ]);
  expect(() => decidedEdits(merge, { "programs/P1/name": "c.xlsx" })).toThrow(expect.objectContaining({ problem: "choice-unknown" }));
  expect(() => decidedEdits(merge, { "programs/P9/name": "plan" })).toThrow(expect.objectContaining({ problem: "decision-unknown" }));
});

test("new rows go in, removed ones are proposals, and a row that the plan has lost is a conflict", () => {
  const changed: Plan = { ...plan, productGoals: plan.productGoals.filter(({ code }) => code !== "M1") };
  const gone = part("a.xlsx", "S1", set("productGoals", 0, "target", 11));
  const removing = part("b.xlsx", "S2", { kind: "add-row", table: "productGoals", content: { code: "M9", unit: "S2" } }, { kind: "add-row", table: "productGoals", content: { code: "M3", unit: "S2" } });
  removing.plan.investments = [];
  const merge = mergeParts(changed, [gone, removing]);
  expect(merge.changes.map(({ edit }) => edit)).toEqual([{ kind: "add-row", table: "productGoals", content: { code: "M9", unit: "S2" } }]);
  expect(merge.conflicts.map(({ kind, id }) => [kind, id])).toEqual([["row-gone", "productGoals/M1/-"], ["new-row", "productGoals/M3/+"]]);
  expect(merge.removals).toMatchObject([{ part: "b.xlsx", table: "investments", key: ["M2", null, "sgr"] }]);
  const { edits } = decidedEdits(merge, { "productGoals/M1/-": "a.xlsx", "productGoals/M3/+": "plan" });
  expect(editPlan(changed, edits).productGoals.map(({ code, target }) => [code, target])).toEqual([["M2", 20], ["M3", 30], ["M9", null], ["M1", 11]]);
});

test("a second row like one that is there is asked about, not lost", () => {
  const twice = part("a.xlsx", "S1", { kind: "add-row", table: "investments", content: { goal: "M1", source: "sgr", y1: 1 } });
  expect(mergeParts(plan, [twice]).conflicts).toMatchObject([{ kind: "new-row", id: "investments/M1||sgr/+" }]);
});

test.each<[string, (part: ReturnedPart) => void]>([
  ["other-years", ({ plan: of }) => Object.assign(of, { plan: { ...of.plan, firstYear: 2028 } })],
  ["other-currency", ({ plan: of }) => Object.assign(of, { plan: { ...of.plan, currencyUnit: "millions" } })],
])("refuses a part: %s", (problem, spoil) => {
  const spoilt = part("a.xlsx", "S1", set("productGoals", 0, "target", 11));
  spoil(spoilt);
  expect(() => mergeParts(plan, [spoilt])).toThrow(expect.objectContaining({ problem }));
});

describe("through workbooks", () => {
  const sample = parsePlan(sanJacinto).plan;

  async function workbookOf(of: Plan): Promise<XlsxWorkbook> {
    const workbook = XlsxWorkbook.blank("Inicio");
    await placePlan(workbook, of, "es", "Inicio");
    return workbook;
  }

  async function changedPart(file: { name: string; bytes: Uint8Array }, edits: PlanEdit[]) {
    const workbook = await XlsxWorkbook.open(file.bytes);
    const reading = await loadPlan(workbook);
    const content = await workbook.read({ tables: "all", partNamespace: "urn:articula:plan" });
    await workbook.apply(editPatch(edits, reading, content).patch);
    return { name: file.name, bytes: workbook.bytes() };
  }

  test("the worked example, handed out and brought together unchanged, keeps every byte", async () => {
    const workbook = await workbookOf(sample);
    const before = workbook.bytes();
    const files = await splitPlan(sample, "es");
    expect(files.map(({ unit, goals }) => [unit, goals])).toEqual(
      responsibleUnits(sample).units.map((unit) => [unit, sample.productGoals.filter((goal) => goal.unit === unit).length]),
    );
    expect(await applyParts(workbook, files, {})).toEqual({ written: 0, open: [] });
    expect(workbook.bytes()).toEqual(before);
  });

  test("cells and new rows of the parts stand in the plan's workbook, in its language", async () => {
    const workbook = await workbookOf(sample);
    const [first, second] = await splitPlan(sample, "en");
    if (first === undefined || second === undefined) throw new Error("the example has fewer than two units");
    const [one, other] = [(await readPart(first)).plan, (await readPart(second)).plan];
    const files = [
      await changedPart(first, [
        { kind: "set-cell", table: "productGoals", row: 0, column: "y2", value: 77 },
        { kind: "set-cell", table: "productGoals", row: 0, column: "class", value: "flow" },
        { kind: "add-row", table: "progress", content: { goal: one.productGoals[0]?.code ?? "", year: 2027, executed: 3 } },
      ]),
      await changedPart(second, [{ kind: "set-cell", table: "productGoals", row: 0, column: "name", value: "=Nombre" }]),
    ];
    expect(await applyParts(workbook, files, {})).toEqual({ written: 4, open: [] });
    const { plan: merged } = await loadPlan(workbook);
    const row = (of: Plan) => sample.productGoals.findIndex(({ code }) => code === of.productGoals[0]?.code);
    expect(merged).toEqual(
      editPlan(sample, [
        { kind: "set-cell", table: "productGoals", row: row(one), column: "y2", value: 77 },
        { kind: "set-cell", table: "productGoals", row: row(one), column: "class", value: "flow" },
        { kind: "set-cell", table: "productGoals", row: row(other), column: "name", value: "=Nombre" },
        { kind: "add-row", table: "progress", content: { goal: one.productGoals[0]?.code ?? "", year: 2027, executed: 3 } },
      ]),
    );
  });

  test("a workbook that is no part is refused", async () => {
    const bytes = (await workbookOf(sample)).bytes();
    await expect(readPart({ name: "plan.xlsx", bytes })).rejects.toMatchObject({ problem: "not-a-part" });
    await expect(splitPlan(sample, "es", "ZZ")).rejects.toMatchObject({ problem: "unit-unknown" });
  });
});
