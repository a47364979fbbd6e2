import { comparePlans } from "../../../../src/app/compare/compare-plans";
import { decimalOf, numberOf, plus, scaled } from "../../../../src/app/compare/decimal";
import { annual, planOf } from "../../../rules/plan-content";

const draft = planOf({
  axes: [{ code: "E1", name: "Agua" }, { code: "E2", name: "Vías" }],
  programs: [{ code: "P1", axis: "E1" }, { code: "P2", axis: "E2" }],
  productGoals: [
    { code: "M1", program: "P1", name: "Tubos", target: 10, ...annual(1, 2, 3, 4) },
    { code: "M2", program: "P2", name: "Vías", target: 5, ...annual(5, "NP", "NP", "NP") },
    { code: "M3", program: "P2", name: "Puentes" },
  ],
  investments: [
    { goal: "M1", source: "sgr", ...annual(100, 200) },
    { goal: "M2", source: "credit", ...annual(50.5, 0) },
    { goal: "M9", source: "sgr", ...annual(7) },
  ],
});

test("added, removed and changed rows, each changed cell with what it held and holds", () => {
  const adopted = planOf({
    axes: [{ code: "E1", name: "Agua" }, { code: "E2", name: "Vías" }],
    programs: [{ code: "P2", axis: "E2" }, { code: "P1", axis: "E1" }],
    productGoals: [
      { code: "M1", program: "P1", name: "Tubos", target: 12, ...annual(1, 2, 3, 6) },
      // The same row under another code, and one that is another row.
      { code: "M-2", program: "P2", name: "Vías", target: 5, ...annual(5, "NP", "NP", "NP") },
      { code: "M4", program: "P2", name: "Andenes" },
    ],
    investments: [
      { goal: "M1", source: "sgr", ...annual(100, 150) },
      { goal: "M1", source: "ownResources", ...annual(0, 50) },
      { goal: "M-2", source: "credit", ...annual(50.5, 0) },
      { goal: "M9", source: "sgr", ...annual(7) },
    ],
  });
  const { changes, reordered, money } = comparePlans(draft, adopted);
  expect(reordered).toEqual(["programs"]);
  expect(changes.map(({ kind, table, key, before, after }) => [kind, table, key, before, after])).toEqual([
    ["changed", "productGoals", ["M1"], 0, 0],
    ["rekeyed", "productGoals", ["M-2"], 1, 1],
    ["added", "productGoals", ["M4"], null, 2],
    ["removed", "productGoals", ["M3"], 2, null],
    ["changed", "investments", ["M1", null, "sgr"], 0, 0],
    ["rekeyed", "investments", ["M-2", null, "credit"], 1, 2],
    ["added", "investments", ["M1", null, "ownResources"], null, 1],
  ]);
  expect(changes[0]?.cells).toEqual([
    { column: "target", year: null, before: 10, after: 12 },
    { column: "annual", year: 2027, before: 4, after: 6 },
  ]);
  expect(changes[1]?.cells).toEqual([{ column: "code", year: null, before: "M2", after: "M-2" }]);
  // 357.5 in all, before and after: 50 went from royalties to own resources in 2025, within one axis.
  expect(money.total).toMatchObject({ before: 357.5, after: 357.5, difference: 0 });
  expect(money.byAxis.map(({ key, name, before, difference }) => [key, name, before, difference])).toEqual([
    ["E1", "Agua", 300, 0],
    ["E2", "Vías", 50.5, 0],
    [null, null, 7, 0],
  ]);
  expect(money.bySource.map(({ key, difference, years }) => [key, difference, years.map((year) => year.difference)])).toEqual([
    ["sgr", -50, [0, -50, 0, 0]],
    ["ownResources", 50, [0, 50, 0, 0]],
    ["credit", 0, [0, 0, 0, 0]],
  ]);
});

test("a code that two rows might have taken is not proposed", () => {
  const before = planOf({ units: [{ code: "S1", name: "Salud" }] });
  const after = planOf({ units: [{ code: "S2", name: "Salud" }, { code: "S3", name: "Salud" }] });
  expect(comparePlans(before, after).changes.map(({ kind }) => kind)).toEqual(["added", "added", "removed"]);
});

test("repeated keys are paired when equal, then in their order, and said", () => {
  const before = planOf({ ceilings: [{ source: "sgr", y1: 1 }, { source: "sgr", y1: 2 }, { source: "sgr", y1: 3 }] });
  const after = planOf({ ceilings: [{ source: "sgr", y1: 3 }, { source: "sgr", y1: 9 }] });
  const { changes, repeated } = comparePlans(before, after);
  expect(repeated).toEqual([{ table: "ceilings", key: ["sgr"], before: 3, after: 2 }]);
  expect(changes.map(({ kind, before: left, after: right }) => [kind, left, right])).toEqual([["changed", 0, 1], ["removed", 1, null]]);
});

test("annual values are compared by calendar year, and scores said before and after", () => {
  const later = structuredClone(draft);
  later.plan.firstYear = 2025;
  const { changes, scores } = comparePlans(draft, later);
  expect(changes[0]).toMatchObject({ table: "plan", cells: [{ column: "firstYear", before: 2024, after: 2025 }] });
  const tubes = changes.find(({ table, key }) => table === "productGoals" && key[0] === "M1");
  expect(tubes?.cells.map(({ year, before, after }) => [year, before, after])).toEqual([
    [2024, 1, null],
    [2025, 2, 1],
    [2026, 3, 2],
    [2027, 4, 3],
    [2028, null, 4],
  ]);
  expect(scores.filter(({ score, year }) => score === "feasibility" && year !== null).map(({ year }) => year)).toEqual([2024, 2025, 2026, 2027, 2028]);
});

test("an unknown currency unit is said, and amounts are then compared as they stand", () => {
  const other = structuredClone(draft);
  other.plan.currencyUnit = "dólares";
  expect(comparePlans(draft, other)).toMatchObject({ units: "unknown", changes: [] });
});

test("decimals are exact where binary numbers are not", () => {
  expect(numberOf([0.1, 0.2].map(decimalOf).reduce(plus))).toBe(0.3);
  expect(scaled(1234567, -3)).toBe(1234.567);
  expect(scaled(1e-7, 6)).toBe(0.1);
  expect(scaled(1.5e21, -6)).toBe(1.5e15);
  expect(scaled(-2.5, 3)).toBe(-2500);
});
