import { bringBudget, joinBudget } from "../../../../src/app/budget/budget-cases";
import { sumAmounts } from "../../../../src/app/budget/budget-amounts";
import { importBudget, type BudgetOptions } from "../../../../src/app/budget/budget-import";
import { mergedBudget } from "../../../../src/app/budget/compare-budget";
import { placePlan } from "../../../../src/app/create-template";
import { loadPlan } from "../../../../src/app/load-plan";
import { indicatorsOf, joinsPlan } from "../../../../src/method/budget-join";
import { examine } from "../../../../src/method/evaluate";
import type { CellValue } from "../../../../src/plan/cell-value";
import { parsePlan } from "../../../../src/plan/parse-plan";
import type { BudgetRow, Plan } from "../../../../src/plan/plan";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { read } from "./budget-book";

const asked: BudgetOptions = { year: 2025, kind: null, sources: {} };
const planOf = (budget: object[] = []): Plan =>
  parsePlan({
    format: "articula-plan",
    version: 1,
    plan: { name: "Plan", firstYear: 2024, years: 4, currencyUnit: "thousands" },
    productGoals: [
      { code: "M1", mgaIndicator: "240204100" },
      { code: "M2", mgaIndicator: "450200100" },
      { code: "M3", mgaIndicator: "450200102" },
    ],
    projects: [{ code: "2025000000001", goals: ["M1", "M3"] }],
    budget,
  }).plan;

async function planBook(budget: object[] = []): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.blank("Inicio");
  await placePlan(workbook, planOf(budget), "es", "Inicio");
  return XlsxWorkbook.open(workbook.bytes());
}

const headers = ["Producto MGA", "BPIN", "Fuentes de financiación", "Apropiación definitiva (pesos)"];
const file = () =>
  read([
    headers,
    ["Vía terciaria2402041", "2025000000001", "1.2.4.3.03", "2.000.000"],
    // Another object of expense of the same money.
    ["Vía terciaria2402041", "2025000000001", "1.2.4.3.03", 500],
    ["4502001Participación", "2025000000001", "ESTAMPILLAS", 3000],
    ["No aplica", "2021050910010", "ESTAMPILLAS", 4000],
  ]);
const detail = (row: Partial<BudgetRow>): BudgetRow => ({
  year: 2025,
  kind: "budget",
  goal: null,
  mgaIndicator: null,
  project: null,
  source: null,
  appropriated: null,
  committed: null,
  obligated: null,
  paid: null,
  leaf: true,
  ...row,
});
const roads = detail({ goal: "M1", mgaIndicator: "2402041", project: "2025000000001", source: "sgpFreeInvestment", appropriated: 2000.5 });
const people = detail({ goal: "M3", mgaIndicator: "4502001", project: "2025000000001", source: "ownResources", appropriated: 3 });
const unmatched = detail({ project: "2021050910010", source: "ownResources", appropriated: 4 });

const budgetIn = async (workbook: XlsxWorkbook): Promise<BudgetRow[]> => (await loadPlan(await XlsxWorkbook.open(workbook.bytes()))).plan.budget;

test("goes to the sheet of the budget, alike rows summed, in the unit of the plan", async () => {
  const workbook = await planBook();
  const { rows } = await bringBudget(workbook, await file(), asked, null);
  expect(rows.map(({ rows: lines }) => lines)).toEqual([[2, 3], [4], [5]]);
  expect(await budgetIn(workbook)).toEqual([roads, people, unmatched]);
});

test("the same file again changes nothing, and is refused until somebody says what becomes of the rows that are there", async () => {
  const workbook = await planBook();
  await bringBudget(workbook, await file(), asked, null);
  const bytes = workbook.bytes();
  await expect(bringBudget(workbook, await file(), asked, null)).rejects.toMatchObject({ problem: "rows-exist", data: { count: 3 } });
  for (const existing of ["add", "replace"] as const) {
    const { comparison } = await bringBudget(workbook, await file(), asked, existing);
    expect(comparison).toMatchObject({ added: [], changed: [], onlyInPlan: [] });
    expect(comparison.equal).toHaveLength(3);
    expect(Buffer.from(workbook.bytes()).equals(Buffer.from(bytes))).toBe(true);
  }
});

describe("a plan that has rows of the same year and kind", () => {
  const other = detail({ goal: "M2", appropriated: 9 });
  const more = detail({ goal: "M1", appropriated: 8 });
  const budget = [
    detail({ ...roads, appropriated: 7, committed: 5 }),
    other,
    detail({ year: 2024, goal: "M2", appropriated: 11 }),
    detail({ kind: "poai", goal: "M2", appropriated: 12 }),
    more,
    detail({ goal: "M3", source: "other", appropriated: 13 }),
  ];
  const [, , lastYear, poai, , last] = budget;

  test("add: amounts written over in place, new rows appended, the others kept", async () => {
    const workbook = await planBook(budget);
    const { comparison } = await bringBudget(workbook, await file(), asked, "add");
    expect(comparison.changed.map(({ position, before }) => [position, before.appropriated])).toEqual([[0, 7]]);
    expect(comparison.onlyInPlan.map(({ position }) => position)).toEqual([1, 4, 5]);
    // The file has no commitments: what the plan says of them stays.
    expect(await budgetIn(workbook)).toEqual([{ ...roads, committed: 5 }, other, lastYear, poai, more, last, people, unmatched]);
  });

  test("replace: rows that the file does not have give their place to new ones, and are emptied", async () => {
    const workbook = await planBook(budget);
    const brought = await bringBudget(workbook, await file(), asked, "replace");
    const after = await budgetIn(workbook);
    expect(after).toEqual([{ ...roads, committed: 5 }, people, lastYear, poai, unmatched]);
    const merged = mergedBudget(budget, brought.comparison, "replace", brought.stages);
    expect(new Set(merged.map((row) => JSON.stringify(row)))).toEqual(new Set(after.map((row) => JSON.stringify(row))));
  });

  test("nothing is written by looking", async () => {
    const workbook = await planBook(budget);
    const bytes = workbook.bytes();
    await joinBudget(workbook, await file(), asked);
    expect(Buffer.from(workbook.bytes()).equals(Buffer.from(bytes))).toBe(true);
  });
});

test("the year and the kind are asked for where the file does not say them", async () => {
  const table = await read([["BPIN", "Apropiación"], ["2025000000001", 5]]);
  expect(() => importBudget(table, planOf(), { ...asked, year: null })).toThrow(expect.objectContaining({ problem: "year-unknown" }) as Error);
  expect(importBudget(table, planOf(), { ...asked, kind: "poai" }).rows.map(({ content }) => [content.year, content.kind])).toEqual([[2025, "poai"]]);
});

test("warns of a year outside the plan, of another entity and of a supposed unit", async () => {
  const table = await read([["219105091 - Betania"], ["BPIN", "Vigencia", "Apropiación"], ["2025000000001", 2019, 5]]);
  const plan = planOf();
  plan.plan.daneCode = "05001";
  expect(importBudget(table, plan, asked).report.warnings).toEqual([
    { kind: "unit-supposed" },
    { kind: "year-outside-plan", year: 2019, first: 2024, last: 2027 },
    { kind: "other-entity", entity: "219105091 - Betania", daneCode: "05001" },
  ]);
});

/** Deterministic: the same files in every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return Math.floor((state / 4294967296) * below);
  };
}

test("whatever the file holds: what joins, what does not and what is left out are the whole, and the method agrees on what joins", async () => {
  for (let seed = 1; seed <= 25; seed++) {
    const next = random(seed);
    const pick = <Value>(values: readonly Value[]): Value => values[next(values.length)] as Value;
    const lines: CellValue[][] = Array.from({ length: 1 + next(40) }, () => [
      pick(["2.1.1", "2.2.2", "2.3.2", "2.3.2.01"]),
      pick(["No aplica", "Vía2402041", "4502001Participación", "240204100", "9999999", "2402041 y 4502001"]),
      pick(["0", "2025000000001", "2021050910010", null]),
      pick(["ESTAMPILLAS", "1.2.3.3.04", "Otra cosa"]),
      pick(["VIGENCIA ACTUAL", "RESERVAS", "CUENTAS POR PAGAR"]),
      next(1e9),
    ]);
    const budget = await read([["Código", "Producto MGA", "BPIN", "Fuente", "Vigencia gasto", "Apropiación definitiva"], ...lines]);
    const plan = planOf();
    const { report, rows, stages, comparison } = importBudget(budget, plan, asked);
    const parts = [...report.joined, ...report.unmatched, ...report.leftOut];
    const total = lines.reduce((sum, line) => sum + Number(line[5]), 0);
    expect(sumAmounts(parts.map(({ amounts }) => amounts)).appropriated).toBe(total);
    expect(parts.reduce((sum, { lines: count }) => sum + count, 0)).toBe(lines.length);
    // In thousands: every amount is a whole number of pesos, so the sum is right to a thousandth.
    expect(rows.reduce((sum, { content }) => sum + Number(content.appropriated), 0)).toBeCloseTo((report.investment.amounts.appropriated ?? 0) / 1000, 3);
    const joined = report.joined.flatMap(({ lines: count }) => count).reduce((sum, count) => sum + count, 0);
    const merged: Plan = { ...plan, budget: mergedBudget(plan.budget, comparison, "add", stages) };
    const { index } = examine(merged);
    const indicators = indicatorsOf(merged);
    const byMethod = rows.filter((_, row) => joinsPlan(index, indicators, row)).flatMap(({ rows: numbers }) => numbers);
    expect(byMethod).toHaveLength(joined);
  }
});
