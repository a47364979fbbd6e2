import { PlanEvaluator } from "../../../../src/method/plan-evaluator";
import type { Plan } from "../../../../src/plan/plan";
import { editPlan, type PlanEdit } from "../../../../src/plan/plan-edit";
import { annual, planOf } from "../../../rules/plan-content";
import { cell, changed, edited } from "./edited-plan";

const plan = planOf({
  years: 2,
  programs: [{ code: "P" }],
  productGoals: [
    { code: "a", class: "accumulated", target: 30, unitCost: 10, capacity: 5, ...annual(10, 20) },
    { code: "b", class: "flow", target: 5, ...annual(5, "NP") },
    { code: "c", class: "flow", target: 8, ...annual(2, 4) },
  ],
  investments: [
    { goal: "a", source: "sgr", ...annual(50, 200) },
    { goal: "b", source: "sgr", ...annual(50, null) },
    { goal: "c", source: "credit", ...annual(7, 7) },
  ],
  ceilings: [{ source: "sgr", ...annual(100, 200) }, { source: "credit", ...annual(7, 7) }],
});
const rows = (figures: Float64Array) => Array.from(figures, (figure) => (Number.isNaN(figure) ? null : figure));
const fixed = ["planned", "required", "programming", "weight", "effort", "pace"] as const;

test("before any edit, by hand", () => {
  const { figures } = edited(plan).before;
  expect(rows(figures.planned)).toEqual([30, 5, 4]);
  expect(rows(figures.required)).toEqual([30, 5, 8]);
  expect(rows(figures.programming)).toEqual([1, 1, 0.5]);
  expect(rows(figures.weight)).toEqual([1, 1, 1]);
  expect(rows(figures.effort)).toEqual([10, 20, 5, null, 2, 4]);
  // 5 · 1.2 = 6 of 10, and of 20.
  expect(rows(figures.pace)).toEqual([0.6, 0.3, null, null, null, null]);
  // 50 of 10 · 10, and 200 of 20 · 10.
  expect(rows(figures.funding)).toEqual([0.5, 1, 1, null, 1, 1]);
  expect(rows(figures.feasibility)).toEqual([0.5, 0.3, 1, null, 0.5, 0.5]);
});

test("what no goal depends on leaves the very same figures", () => {
  const { before, after, changes } = edited(plan, cell("programs", 0, "name", "Agua"), cell("ceilings", 1, "y1", 9));
  expect(after.figures).toBe(before.figures);
  expect(changes.touch(["facts.goals"])).toBe(false);
});

test("other money: funding and φ of the goals that the source pays; the rest is the very same", () => {
  const { before, after, changes } = edited(plan, cell("investments", 1, "y1", 75));
  // 100 of the 125 of sgr can happen: 40 of the 100 that goal a needs, and 60 of the 75 of goal b.
  expect(rows(after.figures.funding)).toEqual([0.4, 1, 0.8, null, 1, 1]);
  expect(rows(after.figures.feasibility)).toEqual([0.4, 0.3, 0.8, null, 0.5, 0.5]);
  for (const figure of fixed) expect(after.figures[figure]).toBe(before.figures[figure]);
  expect(changes.touch(["facts.goals"])).toBe(true);
  expect([...changes.rows("productGoals")]).toEqual([]);
});

test("another annual value: its own row", () => {
  const { before, after, changes } = edited(plan, cell("productGoals", 2, "y2", 8));
  expect(rows(after.figures.planned)).toEqual([30, 5, 8]);
  expect(rows(after.figures.programming)).toEqual([1, 1, 1]);
  expect(rows(after.figures.effort)).toEqual([10, 20, 5, null, 2, 8]);
  expect(rows(after.figures.feasibility)).toEqual([0.5, 0.3, 1, null, 1, 1]);
  expect([...changes.rows("productGoals")]).toEqual([2]);
  expect(after.figures.weight).toBe(before.figures.weight);
});

test.each([
  ["an annual value", cell("productGoals", 2, "y2", 8)],
  ["a target", cell("productGoals", 2, "target", 4)],
  ["a capacity", cell("productGoals", 0, "capacity", 10)],
  ["an amount", cell("investments", 1, "y1", 75)],
])("what was known before stays as it was when %s is another", (_name, edit) => {
  const { before, after } = edited(plan, edit);
  expect(before.figures).toEqual(edited(plan).before.figures);
  expect(after.figures).not.toEqual(before.figures);
});

test("a year that is no longer programmed has no figures", () => {
  const { figures } = edited(plan, cell("productGoals", 0, "y1", "NP"), cell("productGoals", 0, "target", 20)).after;
  expect([figures.effort, figures.pace, figures.funding, figures.feasibility].map((figure) => rows(figure).slice(0, 2))).toEqual([
    [null, 20],
    [null, 0.3],
    [null, 1],
    [null, 0.3],
  ]);
});

test("what cannot be known any more is not known", () => {
  const { figures } = edited(plan, cell("productGoals", 0, "class", "Suma")).after;
  expect([rows(figures.planned)[0], rows(figures.required)[0], rows(figures.programming)[0]]).toEqual([null, null, null]);
  // Unknown programming counts as 0, and an unknown effort is not paced: all the money that is there can happen.
  expect([rows(figures.effort).slice(0, 2), rows(figures.pace).slice(0, 2)]).toEqual([[null, null], [null, null]]);
  expect([rows(figures.funding).slice(0, 2), rows(figures.feasibility).slice(0, 2)]).toEqual([[1, 1], [0, 0]]);
});

describe("weights", () => {
  const weighted = (...weights: (number | null)[]): Plan => editPlan(plan, weights.map((weight, row) => cell("productGoals", row, "weight", weight)));

  test("of some goals only count for none", () => {
    expect(rows(changed(plan, weighted(3, 2, null)).after.figures.weight)).toEqual([1, 1, 1]);
  });

  test("count once every goal has one above 0", () => {
    expect(rows(changed(weighted(3, 2, null), weighted(3, 2, 4)).after.figures.weight)).toEqual([3, 2, 4]);
    expect(rows(changed(weighted(3, 2, 4), weighted(3, 5, 4)).after.figures.weight)).toEqual([3, 5, 4]);
    expect(rows(changed(weighted(3, 2, 4), weighted(3, 0, 4)).after.figures.weight)).toEqual([1, 1, 1]);
  });

  test("that count for the first time are noted in every row where they are not 1", () => {
    const { changes } = changed(weighted(3, 1, null), weighted(3, 1, 4));
    expect([...changes.rows("productGoals")].sort()).toEqual([0, 2]);
    expect(changes.touch(["facts.goalWeights"])).toBe(true);
  });

  test("of goals that exchange their places go with them", () => {
    const before = weighted(3, 2, 4);
    expect(rows(changed(before, { ...before, productGoals: before.productGoals.toReversed() }).after.figures.weight)).toEqual([4, 2, 3]);
  });
});

test.each([
  ["ramp", 1],
  ["viableFrom", 0.7],
  ["atRiskFrom", 0.1],
] as const)("the parameter %s concerns every row", (parameter, value) => {
  const later = { ...plan, parameters: { ...plan.parameters, values: { [parameter]: value } } };
  const { before, after, changes } = changed(plan, later, `parameters.${parameter}`);
  expect(changes.rows("productGoals")).toBe("all");
  expect(after.figures).not.toBe(before.figures);
  // 5 · (1 + 1) = 10 of 10, and of 20.
  expect(rows(after.figures.pace).slice(0, 2)).toEqual(parameter === "ramp" ? [1, 0.5] : [0.6, 0.3]);
});

describe("the evaluations of goals", () => {
  const states = (...edits: PlanEdit[]): Plan[] => edits.map((_edit, last) => editPlan(plan, edits.slice(0, last + 1)));

  test("are the very same where neither the row nor its funding is another", () => {
    const evaluator = new PlanEvaluator(plan);
    const before = evaluator.examination.evaluation.goals;
    const after = evaluator.update(editPlan(plan, [cell("productGoals", 2, "y2", 8)])).goals;
    expect(after.map((goal, row) => goal === before[row])).toEqual([true, true, false]);
    const funded = evaluator.update(editPlan(plan, [cell("productGoals", 2, "y2", 8), cell("investments", 1, "y1", 75)])).goals;
    expect(funded.map((goal, row) => goal === after[row])).toEqual([false, false, true]);
  });

  test("are so also when nobody asks for them between two edits", () => {
    const evaluator = new PlanEvaluator(plan);
    const before = evaluator.examination.evaluation.goals;
    const [first, second] = states(cell("productGoals", 2, "y2", 8), cell("productGoals", 1, "y1", 4));
    if (!first || !second) throw new Error("there are two states");
    const between = evaluator.update(first);
    const { goals } = evaluator.update(second);
    expect(goals.map((goal, row) => goal === before[row])).toEqual([true, false, false]);
    expect(goals.map(({ planned }) => planned)).toEqual([30, 4, 8]);
    // What was handed out in between is asked for only now, and is of its own state.
    expect(between.goals.map(({ planned }) => planned)).toEqual([30, 5, 8]);
  });

  test("are the very same list, as are the sources, where no goal and no money is another", () => {
    const evaluator = new PlanEvaluator(plan);
    const { goals, sources } = evaluator.examination.evaluation;
    const after = evaluator.update(editPlan(plan, [cell("programs", 0, "objective", "Agua para todos")]));
    expect(after).not.toBe(evaluator.update(plan));
    expect([after.goals === goals, after.sources === sources]).toEqual([true, true]);
  });

  test("are put together once for each state", () => {
    const { evaluation } = new PlanEvaluator(plan).examination;
    expect(evaluation.goals).toBe(evaluation.goals);
  });
});
