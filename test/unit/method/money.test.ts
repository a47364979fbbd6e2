import { realizableShare } from "../../../src/method/ceilings";
import { sourceName } from "../../../src/method/funding-sources";
import { amountOf, moneyOf } from "../../../src/method/money";
import { indexPlan } from "../../../src/method/plan-index";
import { parsePlan } from "../../../src/plan/parse-plan";

const moneyFor = (tables: object, amountTolerance = 1) => {
  const document = { format: "articula-plan", version: 1, plan: { firstYear: 2024, years: 2 }, ...tables };
  return moneyOf(indexPlan(parsePlan(document).plan), { amountTolerance });
};

test("what is not numeric is no money", () => {
  expect([5, -2.5, "5", true, null, undefined].map(amountOf)).toEqual([5, -2.5, 0, 0, 0, 0]);
});

test.each([
  ["within", 80, 100, 1, 1],
  ["just within the tolerance", 101, 100, 1, 1],
  ["beyond the tolerance: of the whole, not of the excess", 102, 100, 1, 100 / 102],
  ["half", 200, 100, 0, 0.5],
  ["a ceiling of 0", 200, 0, 1, 0],
  ["a ceiling below 0", 200, -50, 1, 0],
  ["nothing programmed", 0, -50, 1, 1],
  ["a negative sum under a ceiling lower still", -5, -100, 1, 0],
])("realizable share: %s", (_name, programmed, ceiling, tolerance, share) => {
  expect(realizableShare(programmed, ceiling, tolerance)).toBe(share);
});

test("sources: blank is unspecified, white space around the word does not count", () => {
  expect([null, "  ", " sgr ", "regalías locales"].map(sourceName)).toEqual([
    "unspecified",
    "unspecified",
    "sgr",
    "regalías locales",
  ]);
});

test("sources stand in the order of their list, own words after them, unspecified last", () => {
  const money = moneyFor({
    investments: [{ source: null }, { source: "zeta" }, { source: "sgr" }, { source: "alfa" }],
    ceilings: [{ source: "credit" }],
  });
  expect(money.sources).toEqual(["credit", "sgr", "zeta", "alfa", "unspecified"]);
  expect(Array.from(money.ceilingRow)).toEqual([0, -1, -1, -1, -1]);
});

test("X, A and S by goal, source and year", () => {
  const money = moneyFor({
    productGoals: [{ code: "a" }, { code: "b" }, { code: "a" }],
    investments: [
      { goal: "a", source: "sgr", y1: 100, y2: 10 },
      { goal: " a ", source: "credit", y1: 50, y2: "50" },
      { goal: "b", source: "sgr", y1: 100 },
      { goal: "nobody", source: "sgr", y1: 50, y2: 5 },
      { source: "credit", y1: 30 },
    ],
    ceilings: [
      { source: "sgr", y1: 100, y2: 10 },
      { source: "credit", y1: 40, y2: 0 },
      { source: "sgr", y1: 25, y2: 5 },
    ],
  });
  // Sources: credit (80, 0), sgr (250, 15). Shares: credit 40/80 and nothing programmed, sgr (100 + 25)/250 and 15 of 10 + 5.
  expect(money.sources).toEqual(["credit", "sgr"]);
  expect(Array.from(money.ofSource)).toEqual([80, 0, 250, 15]);
  expect(Array.from(money.realizableOfSource)).toEqual([0.5, 1, 0.5, 1]);
  expect(Array.from(money.ofGoal)).toEqual([150, 10, 100, 0, 0, 0]);
  expect(Array.from(money.availableToGoal)).toEqual([75, 10, 50, 0, 0, 0]);
  expect(Array.from(money.totalOfGoal)).toEqual([160, 100, 0]);
  expect(Array.from(money.ceilingOfSource ?? [])).toEqual([40, 0, 125, 15]);
  expect(Array.from(money.ceilingRow)).toEqual([1, 0]);
});

test("without ceilings all money is available; with one row every other source has 0", () => {
  const tables = { productGoals: [{ code: "a" }], investments: [{ goal: "a", source: "sgr", y1: 100, y2: 10 }] };
  const free = moneyFor(tables);
  expect(free.ceilingOfSource).toBeNull();
  expect(Array.from(free.availableToGoal)).toEqual([100, 10]);
  const bound = moneyFor({ ...tables, ceilings: [{ source: "credit", y1: 1, y2: 1 }] });
  expect(Array.from(bound.availableToGoal)).toEqual([0, 0]);
});
