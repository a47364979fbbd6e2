import { annual, planOf } from "../../../rules/plan-content";
import { cell, changed, edited, type Edited } from "./edited-plan";

/** sgr has 150 of the 200 that it is to pay in 2024, so three quarters can happen; all else is within its ceiling. */
const plan = planOf({
  years: 2,
  programs: [{ code: "P", name: "Agua" }],
  productGoals: [{ code: "a" }, { code: "b" }, { code: "c" }],
  investments: [
    { goal: "a", source: "sgr", ...annual(100, 10) },
    { goal: "b", source: "sgr", ...annual(100, null) },
    { goal: "b", source: "credit", ...annual(50, null) },
    { goal: "c", source: "credit", ...annual(30, 5) },
  ],
  ceilings: [
    { source: "sgr", ...annual(150, 10) },
    { source: "credit", ...annual(100, 100) },
  ],
});

/** The years of goals (2 · row + year) of which X, and of which the funding, is noted as another. */
const noted = ({ changes }: Edited) => ({ money: changes.goalYearsWithOther("money"), funding: changes.goalYearsWithOther("funding") });
const keptOf = ({ before, after }: Edited): string[] =>
  Object.keys(before.money).filter((key) => before.money[key as "ofGoal"] === after.money[key as "ofGoal"]);

test("before any edit, by hand", () => {
  const { money } = edited(plan).before;
  expect(money.sources).toEqual(["credit", "sgr"]);
  expect(Array.from(money.ofGoal)).toEqual([100, 10, 150, 0, 30, 5]);
  expect(Array.from(money.availableToGoal)).toEqual([75, 10, 125, 0, 30, 5]);
  expect(Array.from(money.ofSource)).toEqual([80, 5, 200, 10]);
});

test("what no money depends on leaves the very same money", () => {
  const { before, after, changes } = edited(plan, cell("programs", 0, "name", "Saneamiento"), cell("investments", 0, "project", "J"));
  expect(after.money).toBe(before.money);
  expect(changes.touch(["facts.money"])).toBe(false);
});

test("another amount within the ceiling: its goal, its source, and nobody else", () => {
  const edit = edited(plan, cell("investments", 3, "y2", 8));
  expect(noted(edit)).toEqual({ money: [5], funding: [5] });
  const { money } = edit.after;
  expect(Array.from(money.ofGoal)).toEqual([100, 10, 150, 0, 30, 8]);
  expect(Array.from(money.availableToGoal)).toEqual([75, 10, 125, 0, 30, 8]);
  expect(Array.from(money.totalOfGoal)).toEqual([110, 150, 38]);
  expect(Array.from(money.totalOfInvestment)).toEqual([110, 100, 50, 38]);
  expect(Array.from(money.ofSource)).toEqual([80, 8, 200, 10]);
  expect(keptOf(edit)).toEqual(["years", "sources", "sourceOfInvestment"]);
});

test("another amount that brings its source within the ceiling: the funding of its other goals too", () => {
  const edit = edited(plan, cell("investments", 0, "y1", 50));
  expect(noted(edit)).toEqual({ money: [0], funding: [0, 2] });
  expect(Array.from(edit.after.money.availableToGoal)).toEqual([50, 10, 150, 0, 30, 5]);
});

test("a row that changes otherwise, above one with another amount: its goal has the money it had", () => {
  const edit = edited(plan, cell("investments", 0, "project", "J"), cell("investments", 1, "y1", 90));
  expect(noted(edit)).toEqual({ money: [2], funding: [0, 2] });
});

test("another ceiling: funding only, of the goals that its source pays, and no sum of money is made again", () => {
  const edit = edited(plan, cell("ceilings", 0, "y1", 180));
  // 180 of 200: nine tenths of 100, and 90 + 50.
  expect(Array.from(edit.after.money.availableToGoal)).toEqual([90, 10, 140, 0, 30, 5]);
  expect(noted(edit)).toEqual({ money: [], funding: [0, 2] });
  expect(edit.changes.touch(["facts.moneyOfGoals"])).toBe(false);
  expect(keptOf(edit)).toEqual([
    "years", "ofGoal", "amounts", "totalOfGoal", "sources", "sourceOfInvestment", "totalOfInvestment", "ofSource",
  ]);
});

test("another ceiling that all money keeps to: nobody's money is another", () => {
  const edit = edited(plan, cell("ceilings", 1, "y1", 90));
  expect(noted(edit)).toEqual({ money: [], funding: [] });
  expect(keptOf(edit)).toContain("availableToGoal");
});

test("text in the place of a blank: as little money as before", () => {
  expect(noted(edited(plan, cell("investments", 2, "y2", "SD")))).toEqual({ money: [], funding: [] });
});

test("another source: no goal has other money, but what can happen of it is another", () => {
  const edit = edited(plan, cell("investments", 1, "source", "credit"));
  // credit is to pay 180 with 100, five ninths; sgr has enough for the 100 that are left.
  expect(noted(edit)).toEqual({ money: [], funding: [0, 2, 4] });
  expect(Array.from(edit.after.money.ofSource)).toEqual([180, 5, 100, 10]);
  expect(Array.from(edit.after.money.availableToGoal)).toEqual([100, 10, 150 * (5 / 9), 0, 30 * (5 / 9), 5]);
  expect(keptOf(edit)).toEqual(["years", "ofGoal", "amounts", "totalOfGoal", "sources", "totalOfInvestment"]);
});

test("another goal: the one that the money leaves and the one it comes to", () => {
  const edit = edited(plan, cell("investments", 3, "goal", "a"));
  expect(noted(edit)).toEqual({ money: [0, 1, 4, 5], funding: [0, 1, 4, 5] });
  expect(Array.from(edit.after.money.ofGoal)).toEqual([130, 15, 150, 0, 0, 0]);
  expect(Array.from(edit.after.money.totalOfGoal)).toEqual([145, 150, 0]);
});

test("money of a goal that does not exist counts for its source", () => {
  const edit = edited(plan, cell("investments", 3, "goal", "nobody"));
  expect(noted(edit)).toEqual({ money: [4, 5], funding: [4, 5] });
  expect(Array.from(edit.after.money.ofSource)).toEqual([80, 5, 200, 10]);
  const back = edited(edit.after.plan, cell("investments", 3, "goal", "c"));
  expect(noted(back)).toEqual({ money: [4, 5], funding: [4, 5] });
});

test("goals that exchange their places have each other's money", () => {
  const [a, b, c] = plan.productGoals;
  if (!a || !b || !c) throw new Error("the plan has three goals");
  const edit = changed(plan, { ...plan, productGoals: [b, a, c] });
  expect(noted(edit)).toEqual({ money: [0, 1, 2, 3], funding: [0, 1, 2, 3] });
  expect(Array.from(edit.after.money.ofGoal)).toEqual([150, 0, 100, 10, 30, 5]);
});

test("a goal less: all money is summed anew, and its sums are noted", () => {
  const edit = changed(plan, { ...plan, productGoals: plan.productGoals.slice(1) });
  expect(Array.from(edit.after.money.ofGoal)).toEqual([150, 0, 30, 5]);
  expect(edit.changes.touch(["facts.moneyOfGoals"])).toBe(true);
});

test("what was known before stays as it was", () => {
  const { before } = edited(plan, cell("investments", 0, "y1", 1), cell("investments", 3, "source", "sgr"), cell("ceilings", 0, "y1", 1));
  expect(before.money).toEqual(edited(plan).before.money);
});
