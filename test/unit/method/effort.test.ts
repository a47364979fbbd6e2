import { effortsOf, type GoalWithLevels } from "../../../src/method/effort";

const efforts = (goal: GoalWithLevels) => effortsOf(goal).map(({ effort }) => effort);
const programmed = (goal: GoalWithLevels) => effortsOf(goal).map((year) => year.programmed);

test.each(["accumulated", "flow", "stock", "annualReduction"])("%s: what the year states", (goalClass) => {
  const goal = { class: goalClass, baseline: 100, annual: [3, 0, "NP", 2.5] };
  expect(efforts(goal)).toEqual([3, 0, null, 2.5]);
  expect(programmed(goal)).toEqual([true, false, false, true]);
});

test("capacity: the step up from the last numeric level, over NP, blanks and words", () => {
  const goal = { class: "capacity", baseline: 100, annual: [110, "NP", null, "SD", 130, 130, 120] };
  expect(efforts(goal)).toEqual([10, null, null, null, 20, 0, -10]);
  expect(programmed(goal)).toEqual([true, false, false, false, true, false, false]);
});

test("reduction: the step down from the baseline on", () => {
  const goal = { class: "reduction", baseline: 50, annual: [45, 45, "NP", 30] };
  expect(efforts(goal)).toEqual([5, 0, null, 15]);
  expect(programmed(goal)).toEqual([true, false, false, true]);
});

test("a level without a baseline: the first effort is unknown, the year still programmed", () => {
  for (const goalClass of ["capacity", "reduction"]) {
    const goal = { class: goalClass, baseline: "SD", annual: ["NP", 5, 5] };
    expect(efforts(goal)).toEqual([null, null, 0]);
    expect(programmed(goal)).toEqual([false, true, false]);
  }
});

test("an unknown class: every number is programmed, no effort known", () => {
  const goal = { class: "Incremento", baseline: 1, annual: [5, 0, "NP", null] };
  expect(efforts(goal)).toEqual([null, null, null, null]);
  expect(programmed(goal)).toEqual([true, true, false, false]);
});
