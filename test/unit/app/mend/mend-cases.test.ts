import fc from "../../../properties";
import { KeepingWorkbook } from "../../../../src/app/changes/keeping-workbook";
import { undoLatest, listRestorePoints } from "../../../../src/app/changes/restore";
import { loadPlan, NoPlanError } from "../../../../src/app/load-plan";
import { mendCases } from "../../../../src/app/mend/mend-cases";
import { planMends } from "../../../../src/app/mend/plan-mends";
import { waiversAlong } from "../../../../src/app/mend/waivers-along";
import { evaluate } from "../../../../src/method/evaluate";
import { editPlan } from "../../../../src/plan/plan-edit";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { annual, planOf, type PlanContent } from "../../../rules/plan-content";
import { SafeMends } from "../../../../src/rules/safe-mends";
import { anyPlan } from "../../method/plan-arbitrary";
import { findingIn, findingsIn, tableNamed, type, workbookOf } from "../placed";

const now = (): Date => new Date("2026-11-26T10:00:00Z");

/** Everything that Articula can mend, once each but for two codes in one list. */
const pasted: PlanContent = {
  axes: [{ code: "01", weight: 49 }, { code: "02", weight: 49 }],
  units: [{ code: "SP" }, { code: "SH" }],
  programs: [
    { code: "P1", axis: "1", mgaProgram: "4003", unit: "sp", supportUnits: ["sh", "SP ", "s p"] },
    { code: "P2", axis: "02", sector: "4", mgaProgram: "0402" },
  ],
  productGoals: [{ code: "M1", program: "P1", unit: "SP", baseline: "12", target: 4, ...annual("N.P.", 1, "1", 1) }],
  parameters: { viableFrom: 95, weights: { r1: 2 } },
};

async function mendAll(workbook = new MemoryWorkbook(), content: PlanContent = pasted) {
  await workbookOf(planOf(content), workbook);
  const before = (await loadPlan(workbook)).plan;
  const evaluation = evaluate(before);
  const mends = new SafeMends(before, evaluation);
  const safe = (await findingsIn(workbook)).filter((finding) => mends.of(finding) !== null);
  const keeping = new KeepingWorkbook(workbook, "mend", now);
  const report = await mendCases(keeping).mend(safe);
  return { workbook, before, safe, report, after: (await loadPlan(workbook)).plan };
}

test("all that follows from the plan is written at once, and undone at once", async () => {
  const { workbook, before, safe, report, after } = await mendAll();
  expect(safe.length).toBe(11);
  expect(report).toEqual({ mended: 11, left: 0 });
  expect(after.axes.map(({ weight }) => weight)).toEqual([50, 50]);
  expect(after.programs).toMatchObject([{ axis: "01", sector: "40", unit: "SP", supportUnits: ["SH", "SP"] }, { sector: "04" }]);
  expect(after.productGoals).toMatchObject([{ baseline: 12, annual: ["NP", 1, 1, 1] }]);
  expect(after.parameters).toEqual({ values: {}, weights: { r1: 2 }, earmarks: {} });
  expect((await listRestorePoints(workbook)).map(({ cause }) => cause)).toEqual(["mend"]);
  expect(await undoLatest(workbook)).toMatchObject({ done: true });
  expect((await loadPlan(workbook)).plan).toEqual(before);
});

test("done again there is nothing to mend, and nothing is written", async () => {
  const { workbook, safe } = await mendAll();
  const points = await listRestorePoints(workbook);
  expect(await mendCases(new KeepingWorkbook(workbook, "mend", now)).mend(safe)).toEqual({ mended: 0, left: 11 });
  expect(await listRestorePoints(workbook)).toEqual(points);
});

test("the mended are gone, no error came, and no other cell of the plan changed", async () => {
  await fc.assert(
    fc.asyncProperty(anyPlan, async (plan) => {
      const workbook = await workbookOf(plan);
      const before = (await loadPlan(workbook)).plan;
      const found = await findingsIn(workbook);
      const planned = planMends(before, found, () => true);
      const report = await mendCases(workbook).mend(found);
      const after = (await loadPlan(workbook)).plan;
      expect(report).toEqual({ mended: planned.mended, left: found.length - planned.mended });
      expect(after).toEqual(editPlan(before, [...planned.edits, ...waiversAlong(before, planned.plan)]));
      const left = await findingsIn(workbook);
      expect(errorsOf(left).filter((key) => !errorsOf(found).includes(key))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

/** Errors by rule and place; a row by its number, since its code may be what was mended. */
function errorsOf(findings: Awaited<ReturnType<typeof findingsIn>>): string[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  return errors.map(({ rule, path: { table, code, row, column } }) => JSON.stringify([rule, table, row ?? code, column]));
}

describe("a finding is left", () => {
  const unknown: PlanContent = { axes: [{ code: "01" }], programs: [{ code: "P1", axis: "1" }, { code: "P2", axis: "01" }] };

  test("when it says something else by now", async () => {
    const workbook = await workbookOf(planOf(unknown));
    const seen = await findingIn(workbook, "link/unknown-code");
    await type(workbook, "programs", 0, "Eje", "001");
    expect(await mendCases(workbook).mend([seen])).toEqual({ mended: 0, left: 1 });
    expect((await loadPlan(workbook)).plan.programs[0]?.axis).toBe("001");
  });

  test("when nothing safe is known of it", async () => {
    const workbook = await workbookOf(planOf({ units: [{ code: "SP" }, { code: "SP" }] }));
    const seen = await findingIn(workbook, "link/duplicate-code");
    expect(await mendCases(workbook).mend([seen, seen])).toEqual({ mended: 0, left: 2 });
  });

  test("as a whole when one of its cells holds a formula, while the others are mended", async () => {
    const workbook = await workbookOf(planOf({ ...unknown, axes: [{ code: "01", weight: 49 }, { code: "02", weight: 49 }] }));
    const { sheet, row, column, headers } = await tableNamed(workbook, "PlanEjes");
    await workbook.apply([{ kind: "write-formulas", sheet, row: row + 1, column: column + headers.indexOf("Peso"), formulas: [["=40+9"]] }]);
    await type(workbook, "axes", 0, "Código", "01");
    const withFormula = await workbook.read({ tables: "none", sheets: [sheet], details: true });
    const seen = (await findingsIn(workbook)).filter(({ rule }) => rule === "weight/sum" || rule === "link/unknown-code");
    const { mended } = await mendCases(workbook).mend(seen);
    expect(mended).toBe(1);
    expect((await loadPlan(workbook)).plan.programs[0]?.axis).toBe("01");
    expect(await workbook.read({ tables: "none", sheets: [sheet], details: true })).toEqual(withFormula);
  });

  test("where its column is gone", async () => {
    const workbook = await workbookOf(planOf(unknown));
    const seen = await findingIn(workbook, "link/unknown-code");
    const { sheet, row, column, headers } = await tableNamed(workbook, "PlanProgramas");
    await workbook.apply([{ kind: "write-values", sheet, row, column: column + headers.indexOf("Eje"), values: [["Línea"]] }]);
    expect(await mendCases(workbook).mend([seen])).toEqual({ mended: 0, left: 1 });
  });
});

test("rows that moved are found by their code", async () => {
  const workbook = await workbookOf(planOf({ axes: [{ code: "01" }], programs: [{ code: "P1", axis: "1" }, { code: "P2", axis: "01" }] }));
  const seen = await findingIn(workbook, "link/unknown-code");
  for (const [row, code, axis] of [[0, "P2", "01"], [1, "P1", "1"]] as const) {
    await type(workbook, "programs", row, "Código", code);
    await type(workbook, "programs", row, "Eje", axis);
  }
  expect(await mendCases(workbook).mend([seen])).toEqual({ mended: 1, left: 0 });
  expect((await loadPlan(workbook)).plan.programs.map(({ code, axis }) => [code, axis])).toEqual([["P2", "01"], ["P1", "01"]]);
});

test("a weight is not scaled to a whole to which the same writing adds a sibling", async () => {
  const workbook = await workbookOf(
    planOf({ axes: [{ code: "01" }], programs: [{ code: "P1", axis: "01", weight: 99 }, { code: "P2", axis: "1", weight: 40 }] }),
  );
  const seen = (await findingsIn(workbook)).filter(({ rule }) => rule === "weight/sum" || rule === "link/unknown-code");
  expect(seen.length).toBe(2);
  expect(await mendCases(workbook).mend(seen)).toEqual({ mended: 1, left: 1 });
  expect((await loadPlan(workbook)).plan.programs).toMatchObject([{ axis: "01", weight: 99 }, { axis: "01", weight: 40 }]);
});

test("a number in a cell of text becomes a number: the cell gets the format of its column", async () => {
  const workbook = await workbookOf(planOf({ productGoals: [{ code: "M1", baseline: "12" }] }));
  const { sheet, row, column, headers } = await tableNamed(workbook, "PlanMetasProducto");
  const range = { row: row + 1, column: column + headers.indexOf("Línea base"), rowCount: 1, columnCount: 1 };
  await workbook.apply([{ kind: "format-range", sheet, range, format: { numberFormat: "@" } }]);
  const seen = (await findingsIn(workbook)).filter(({ path }) => path.column === "baseline");
  expect((await mendCases(workbook).mend(seen)).mended).toBe(1);
  const [content] = (await workbook.read({ tables: "none", sheets: [sheet], details: true })).ranges;
  expect(content?.numberFormats?.[range.row - (content?.row ?? 0)]?.[range.column - (content?.column ?? 0)]).toBe("General");
  expect((await loadPlan(workbook)).plan.productGoals[0]?.baseline).toBe(12);
});

test("waivers stay with their rows where a mended goal renames them", async () => {
  const waiver = (path: string) => ({ rule: "money/no-source", path, reason: "r", who: "w", date: "2026-01-01" });
  const workbook = await workbookOf(
    planOf({
      productGoals: [{ code: "07" }],
      investments: [{ goal: "7", ...annual(1) }, { goal: "07", ...annual(2) }],
      waivers: [waiver("investments/07/source"), waiver("investments/7/source"), waiver("axes//weight")],
    }),
  );
  const waivedBefore = (await findingsIn(workbook)).filter((each) => each.waiver !== null).map(({ path }) => path.row);
  const seen = await findingIn(workbook, "link/unknown-code");
  await mendCases(workbook).mend([seen]);
  expect((await loadPlan(workbook)).plan.waivers.map(({ path }) => path)).toEqual(["investments/07#2/source", "investments/07/source", "axes//weight"]);
  const waivedAfter = (await findingsIn(workbook)).filter((each) => each.waiver !== null).map(({ path }) => path.row);
  expect(waivedAfter).toEqual(waivedBefore);
});

test("without a plan there is nothing to mend", async () => {
  await expect(mendCases(new MemoryWorkbook()).mend([])).rejects.toBeInstanceOf(NoPlanError);
});
