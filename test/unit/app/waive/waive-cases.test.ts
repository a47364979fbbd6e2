import { KeepingWorkbook } from "../../../../src/app/changes/keeping-workbook";
import { listRestorePoints, undoLatest } from "../../../../src/app/changes/restore";
import { loadPlan } from "../../../../src/app/load-plan";
import { waiveCases } from "../../../../src/app/waive/waive-cases";
import type { Finding } from "../../../../src/rules/finding";
import type { WorkbookOperation } from "../../../../src/workbook/patch";
import type { Workbook } from "../../../../src/workbook/port";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { annual, planOf } from "../../../rules/plan-content";
import { findingIn, findingsIn, tableNamed, type, workbookOf } from "../placed";

const now = (): Date => new Date(2026, 10, 26, 10, 0);
const words = { reason: "Acta 12 del comité", who: "Ana Ruiz" };
const plan = planOf({
  named: true,
  axes: [{ code: "1", name: "Eje", objective: "Objetivo", weight: 60 }, { code: "2", name: "Eje", objective: "Objetivo", weight: 30 }],
  productGoals: [{ code: "M1" }],
  investments: [{ goal: "M1", ...annual(10) }, { goal: "M1", ...annual(20) }],
});

const cases = (workbook: Workbook) => waiveCases(new KeepingWorkbook(workbook, "waive", now), now);
const waivers = async (workbook: Workbook) => (await loadPlan(workbook)).plan.waivers;

const makers: [string, () => Workbook][] = [
  ["memory", () => new MemoryWorkbook()],
  ["a file", () => XlsxWorkbook.blank("Hoja1")],
];

describe.each(makers)("in %s", (_name, make) => {
  test("a row is written for the place of the finding, which then is waived; and it can be undone", async () => {
    const workbook = await workbookOf(plan, make());
    const seen = await findingIn(workbook, "weight/sum");
    expect(await cases(workbook).waive(seen, { reason: ` ${words.reason} `, who: words.who })).toBe("waived");
    expect(await waivers(workbook)).toEqual([{ rule: "weight/sum", path: "axes//weight", ...words, date: "2026-11-26" }]);
    expect((await findingIn(workbook, "weight/sum")).waiver).toEqual({ ...words, date: "2026-11-26" });
    expect((await listRestorePoints(workbook)).map(({ cause }) => cause)).toEqual(["waive"]);
    expect(await undoLatest(workbook)).toMatchObject({ done: true });
    expect(await waivers(workbook)).toEqual([]);
  });

  test("a workbook without the sheet gets it, with its free rows, in the same writing", async () => {
    const workbook = await workbookOf(plan, make());
    const { sheet } = await tableNamed(workbook, "PlanExcepciones");
    const template = await tableNamed(workbook, "PlanExcepciones");
    await workbook.apply([{ kind: "remove-sheet", sheet }]);
    const before = (await workbook.read({ tables: "all" })).tables.map(({ name }) => name);
    expect(await cases(workbook).waive(await findingIn(workbook, "weight/sum"), words)).toBe("waived");
    expect(await waivers(workbook)).toHaveLength(1);
    const made = await tableNamed(workbook, "PlanExcepciones");
    expect(made).toMatchObject({ sheet, headers: template.headers, row: template.row, column: template.column });
    expect(made.rows).toHaveLength(template.rows.length);
    // No other sheet or table came with it.
    expect((await workbook.read({ tables: "all" })).tables.map(({ name }) => name)).toEqual([...before, "PlanExcepciones"]);
    expect(await undoLatest(workbook)).toMatchObject({ done: true });
    expect((await workbook.read({ tables: "none" })).sheets.map(({ name }) => name)).not.toContain(sheet);
  });

  test.each(["=1+1", "+57 300", "-", "@SUM(A1)"])("what begins like a formula stays text: %s", async (text) => {
    const workbook = await workbookOf(plan, make());
    await cases(workbook).waive(await findingIn(workbook, "weight/sum"), { reason: text, who: text });
    expect(await waivers(workbook)).toMatchObject([{ reason: text, who: text }]);
    const { sheet } = await tableNamed(workbook, "PlanExcepciones");
    const [content] = (await workbook.read({ tables: "none", sheets: [sheet], details: true })).ranges;
    const bodyFormulas = (content?.formulas ?? []).slice(1).flat().filter((formula) => formula !== null);
    expect(bodyFormulas.filter((formula) => !/HYPERLINK/i.test(formula))).toEqual([]);
  });
});

test("the row that is meant, where two rows of money have one goal", async () => {
  const workbook = await workbookOf(plan);
  const found = (await findingsIn(workbook)).filter(({ rule }) => rule === "money/no-source");
  const at = (index: number) => found[index] as Finding;
  expect(await cases(workbook).waive(at(1), words)).toBe("waived");
  expect(await waivers(workbook)).toMatchObject([{ path: "investments/M1#2/source" }]);
  // Rows of one goal that moved cannot be told from each other.
  expect(await cases(workbook).waive({ ...at(0), path: { ...at(0).path, row: 7 } }, words)).toBe("gone");
});

test("nothing is written without a reason or a name, twice, for what is gone, or for a rule that crashed", async () => {
  const workbook = await workbookOf(plan);
  const seen = await findingIn(workbook, "weight/sum");
  const { waive } = cases(workbook);
  expect(await waive(seen, { ...words, reason: " \n" })).toBe("noReason");
  expect(await waive(seen, { ...words, who: "" })).toBe("noWho");
  expect(await waive({ ...seen, rule: "engine/rule-crashed" }, words)).toBe("never");
  expect(await listRestorePoints(workbook)).toEqual([]);
  expect(await waive(seen, words)).toBe("waived");
  expect(await waive(seen, words)).toBe("already");
  await type(workbook, "axes", 0, "Peso", 70);
  expect(await waive(seen, words)).toBe("gone");
  expect(await waivers(workbook)).toHaveLength(1);
});

test("a sheet that lost its table or a column is repaired first", async () => {
  const workbook = await workbookOf(plan);
  const seen = await findingIn(workbook, "weight/sum");
  const { sheet, row, column, headers } = await tableNamed(workbook, "PlanExcepciones");
  await workbook.apply([{ kind: "write-values", sheet, row, column: column + headers.indexOf("Motivo"), values: [["Por qué"]] }]);
  expect(await cases(workbook).waive(seen, words)).toBe("repairFirst");
  await workbook.apply([{ kind: "remove-table", table: "PlanExcepciones" }]);
  expect(await cases(workbook).waive(seen, words)).toBe("repairFirst");
  expect(await listRestorePoints(workbook)).toEqual([]);
});

describe("withdrawing", () => {
  test("blanks all rows that waive the finding, what the office added to them too, and no other", async () => {
    const waiver = (path: string, rule = "weight/sum") => ({ rule, path, ...words, date: "2026-01-01" });
    const workbook = await workbookOf({
      ...plan,
      waivers: [waiver("axes//weight"), waiver("investments/M1/source", "money/no-source"), waiver(" AXES// weight ")],
    });
    const { sheet, row, column, headers } = await tableNamed(workbook, "PlanExcepciones");
    const note: WorkbookOperation = { kind: "write-values", sheet, row: row + 1, column: column + headers.length, values: [["nota"]] };
    await workbook.apply([{ kind: "add-columns", table: "PlanExcepciones", headers: ["Nota"] }, note]);
    const seen = await findingIn(workbook, "weight/sum");
    expect(await cases(workbook).withdraw(seen)).toBe("withdrawn");
    expect((await findingIn(workbook, "weight/sum")).waiver).toBeNull();
    expect(await waivers(workbook)).toMatchObject([{ path: "investments/M1/source" }]);
    expect((await findingIn(workbook, "money/no-source")).waiver).not.toBeNull();
    expect(await cases(workbook).withdraw(seen)).toBe("none");
    // What is waived again goes below the last row that is left.
    expect(await cases(workbook).waive(seen, words)).toBe("waived");
    expect(await undoLatest(workbook)).toMatchObject({ done: true });
    expect(await undoLatest(workbook)).toMatchObject({ done: true });
    expect(await waivers(workbook)).toHaveLength(3);
  });

  test("says what is gone", async () => {
    const workbook = await workbookOf(plan);
    const seen = await findingIn(workbook, "weight/sum");
    await type(workbook, "axes", 0, "Peso", 70);
    expect(await cases(workbook).withdraw(seen)).toBe("gone");
  });
});
