import { budgetConsistencyOf, moneyWithinCeilings } from "../../../src/method/budget-consistency";
import { evaluate } from "../../../src/method/evaluate";
import type { SourceYear } from "../../../src/method/evaluation";
import { parsePlan } from "../../../src/plan/parse-plan";

const sourceYear = (year: number, programmed: number, ceiling: number | null): SourceYear => ({
  source: "sgr",
  year,
  programmed,
  ceiling,
  gap: ceiling === null ? null : ceiling - programmed,
  realizable: 1,
});

test.each<[string, SourceYear[], number, number]>([
  ["below the ceiling", [sourceYear(2024, 80, 100)], 80, 80],
  ["above it: only the ceiling", [sourceYear(2024, 120, 100)], 100, 120],
  ["above it by the tolerance: all", [sourceYear(2024, 102, 100)], 102, 102],
  ["a negative ceiling: nothing", [sourceYear(2024, 120, -10)], 0, 120],
  ["no money and negative money do not count", [sourceYear(2024, 0, 10), sourceYear(2024, -5, 10)], 0, 0],
  ["no ceilings: nothing is within", [sourceYear(2024, 120, null)], 0, 120],
  ["no ceilings: nor is what is below the tolerance", [sourceYear(2024, 1, null)], 0, 1],
])("%s", (_name, sourceYears, within, programmed) => {
  expect(moneyWithinCeilings(sourceYears, 2)).toEqual({ within, programmed });
});

test("the plan weighs its years by their money", () => {
  const sourceYears = [sourceYear(2024, 100, 50), sourceYear(2025, 300, 300), sourceYear(2026, 0, 10)];
  expect(budgetConsistencyOf(sourceYears, 2024, 3, { amountTolerance: 1 })).toEqual({
    plan: 350 / 400,
    byYear: [0.5, 1, null],
  });
});

test("unknown without ceilings and without money", () => {
  const tolerance = { amountTolerance: 1 };
  expect(budgetConsistencyOf([sourceYear(2024, 100, null)], 2024, 1, tolerance)).toEqual({ plan: null, byYear: [null] });
  expect(budgetConsistencyOf([], 2024, 1, tolerance)).toEqual({ plan: null, byYear: [null] });
});

test("each source in each year beside its ceiling, and the share of its money that can happen", () => {
  const { plan } = parsePlan({
    format: "articula-plan",
    version: 1,
    plan: { firstYear: 2024, years: 2 },
    investments: [
      { goal: "1", source: "sgr", y1: 80, y2: 10 },
      { goal: "1", source: "credit", y1: 5 },
    ],
    ceilings: [{ source: "sgr", y1: 20, y2: 30 }],
  });
  const of = (source: string, year: number, programmed: number, ceiling: number, realizable: number): SourceYear => ({
    source,
    year,
    programmed,
    ceiling,
    gap: ceiling - programmed,
    realizable,
  });
  // Credit has no row, so its ceiling is 0; 20 of the 80 of sgr are there.
  expect(evaluate(plan).sources).toEqual([
    of("credit", 2024, 5, 0, 0),
    of("credit", 2025, 0, 0, 1),
    of("sgr", 2024, 80, 20, 0.25),
    of("sgr", 2025, 10, 30, 1),
  ]);
});
