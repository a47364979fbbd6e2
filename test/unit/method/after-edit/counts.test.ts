import type { Count, Items, Measure, Population } from "../../../../src/method/articulation/measure";
import { Tally } from "../../../../src/method/articulation/tally";
import { Changes, changesBetween } from "../../../../src/method/changes";
import { planOf } from "../../../rules/plan-content";
import { cell, edited } from "./edited-plan";

const plan = planOf({ years: 2, productGoals: [{ code: "a" }, { code: "b" }, { code: "c" }] });
const { before: facts } = edited(plan);

/** Two items to a goal, of which the even ones pass; a size of its own for each, from 1. What is asked of an item is written down. */
function counting(more: Partial<Items> = {}, reads: Measure["reads"] = []) {
  const asked = { size: [] as number[], verdict: [] as number[], place: [] as number[], populations: 0 };
  const sizes = [1, 2, 3, 4, 5, 6];
  const passing = [true, false, true, false, true, false];
  const items: Items = {
    table: "productGoals",
    perRow: 2,
    size: (item) => (asked.size.push(item), sizes[item] ?? 0),
    passes: (item) => (asked.verdict.push(item), passing[item] ?? false),
    place: (item) => (asked.place.push(item), { table: "productGoals", code: null, row: item, column: null, year: null }),
    ...more,
  };
  const population = (): Population => (asked.populations++, items);
  const tally = new Tally({ id: "r4.years-viable", requirement: "r4", whenEmpty: "zero", reads, population }, facts);
  const first = tally.count(new Changes(true));
  const forget = () => Object.assign(asked, { size: [], verdict: [], place: [], populations: 0 });
  return { tally, first, asked, sizes, passing, forget };
}

const brokenItems = ({ broken }: Count) => broken.map(({ row }) => row);
const rowChanged = (row: number): Changes => {
  const changes = new Changes();
  changes.noteRow("productGoals", row);
  return changes;
};

test("what passes, out of all, and the places of what does not, in their order", () => {
  const { first } = counting();
  // 1 + 3 + 5 of 1 + … + 6.
  expect([first.passed, first.total, brokenItems(first)]).toEqual([9, 21, [1, 3, 5]]);
});

test("an item of size 0 is not of the population: it neither passes nor is broken", () => {
  const { first, asked } = counting({ size: (item) => (item < 2 ? 0 : 1) });
  expect([first.passed, first.total, brokenItems(first)]).toEqual([2, 4, [3, 5]]);
  expect(asked.verdict).toEqual([2, 3, 4, 5]);
});

test("without a change the very same count, and nothing is judged", () => {
  const { tally, first, asked, forget } = counting();
  forget();
  expect(tally.count(new Changes())).toBe(first);
  expect(asked).toEqual({ size: [], verdict: [], place: [], populations: 0 });
});

test("after a change of a row its items alone are judged again, and what was handed out stays", () => {
  const { tally, first, asked, sizes, passing, forget } = counting();
  [sizes[2], passing[3]] = [10, true];
  forget();
  const after = tally.count(rowChanged(1));
  expect([after.passed, after.total, brokenItems(after)]).toEqual([1 + 10 + 4 + 5, 28, [1, 5]]);
  expect([asked.size, asked.verdict, asked.populations]).toEqual([[2, 3], [2, 3], 0]);
  expect([first.passed, first.total, brokenItems(first)]).toEqual([9, 21, [1, 3, 5]]);
});

test("a row that changed may have another code: its broken items are placed again", () => {
  const { tally, first, asked, forget } = counting();
  forget();
  expect(tally.count(rowChanged(1))).not.toBe(first);
  expect(asked.place).toEqual([3]);
});

test("rows of another table do not matter; rows that came or went make all be judged anew", () => {
  const { tally, first, asked, forget } = counting();
  const others = new Changes();
  others.noteTable("programs");
  expect(tally.count(others)).toBe(first);
  forget();
  const moved = new Changes();
  moved.noteTable("productGoals");
  tally.count(moved);
  expect([asked.verdict, asked.populations]).toEqual([[0, 1, 2, 3, 4, 5], 1]);
});

test("what the population reads makes it be drawn up anew", () => {
  const { tally, asked, forget } = counting({}, ["units.code"]);
  forget();
  tally.count(changesBetween(planOf({ units: [{ code: "SP" }] }), planOf({ units: [{ code: "SH" }] })));
  expect([asked.verdict.length, asked.populations]).toEqual([6, 1]);
});

describe("years of goals with other money", () => {
  const funded = (...goalYears: number[]): Changes => {
    const changes = new Changes();
    changes.noteGoalYears("funding", goalYears);
    return changes;
  };

  test("matter to what sees none of it no more than nothing", () => {
    const { tally, first, asked, forget } = counting();
    forget();
    expect(tally.count(funded(0, 1, 2, 3, 4, 5))).toBe(first);
    expect(asked.verdict).toEqual([]);
  });

  test("are judged again by what sees the funding, which is no size: the very same count where the verdict stands", () => {
    const { tally, first, asked, passing, forget } = counting({ sees: "funding" });
    forget();
    expect(tally.count(funded(0, 5))).toBe(first);
    expect([asked.size, asked.verdict, asked.place]).toEqual([[], [0, 5], []]);
    passing[4] = false;
    const after = tally.count(funded(4, 0));
    expect([after.passed, after.total, brokenItems(after)]).toEqual([4, 21, [1, 3, 4, 5]]);
    // What was broken already stands where it stood; only the new one is placed.
    expect(asked.place).toEqual([4]);
    passing[5] = true;
    expect(brokenItems(tally.count(funded(5)))).toEqual([1, 3, 4]);
  });

  test("are measured again by what sees the money", () => {
    const { tally, first, asked, sizes, forget } = counting({ sees: "money" });
    const changes = new Changes();
    changes.noteGoalYears("money", [2, 3]);
    forget();
    expect(tally.count(changes)).toBe(first);
    expect([asked.size, asked.verdict]).toEqual([[2, 3], [2, 3]]);
    sizes[3] = 0;
    const after = tally.count(changes);
    expect([after.passed, after.total, brokenItems(after)]).toEqual([9, 17, [1, 5]]);
    // Other funding alone does not concern it.
    expect(tally.count(funded(0, 1, 2, 3))).toBe(after);
  });
});

test("a population that is counted as a whole is kept until what it reads changes", () => {
  let drawn = 0;
  const population = (): Population => ({ passed: ++drawn, total: 9, broken: [] });
  const tally = new Tally({ id: "r10.dimensions-covered", requirement: "r10", whenEmpty: "zero", reads: ["programs.dimension"], population }, facts);
  expect(tally.count(new Changes(true)).passed).toBe(1);
  expect(tally.count(rowChanged(0)).passed).toBe(1);
  const read = edited(planOf({ programs: [{ code: "P" }] }), cell("programs", 0, "dimension", "social")).changes;
  expect(tally.count(read).passed).toBe(2);
});
