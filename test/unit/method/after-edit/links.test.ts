import { noRow, rowWithCode } from "../../../../src/method/plan-index";
import type { PlanEdit } from "../../../../src/plan/plan-edit";
import { planOf } from "../../../rules/plan-content";
import { cell, changed, edited } from "./edited-plan";

const plan = planOf({
  axes: [{ code: "E1" }, { code: "E2" }],
  programs: [{ code: "P1", axis: "E1" }, { code: "P2", axis: "E2" }, { code: "P3", axis: "E9" }],
  productGoals: [{ code: "1", program: "P1" }, { code: "2", program: "P2" }, { code: "3", program: "P2" }],
  investments: [{ goal: "1" }, { goal: "2" }, { goal: "9" }],
});

const after = (...edits: PlanEdit[]) => edited(plan, ...edits);

test("a cell that is no code and no reference leaves every link the very same", () => {
  const { before, after: { index }, changes } = after(cell("programs", 0, "name", "Agua"));
  for (const link of ["axisOfProgram", "programOfGoal", "goalOfInvestment", "programOfInvestment"] as const) {
    expect(index[link]).toBe(before.index[link]);
    expect(changes.touch([`facts.${link}`])).toBe(false);
  }
  expect(index.rowOf).toEqual(before.index.rowOf);
  expect(index.rowOf.axes).toBe(before.index.rowOf.axes);
});

test("a reference leads elsewhere: the link of its row is noted, and what leads on from it", () => {
  const { after: { index }, before, changes } = after(cell("productGoals", 1, "program", "P1"));
  expect(Array.from(index.programOfGoal)).toEqual([0, 0, 1]);
  expect(changes.touch(["facts.programOfGoal"])).toBe(true);
  // The second investment pays that goal, and so another program.
  expect(Array.from(index.programOfInvestment)).toEqual([0, 0, noRow]);
  expect(changes.touch(["facts.programOfInvestment"])).toBe(true);
  expect([...changes.rows("investments")]).toEqual([1]);
  expect(index.goalOfInvestment).toBe(before.index.goalOfInvestment);
});

test("a reference written with white space leads where it led: nothing is noted", () => {
  const { after: { index }, changes } = after(cell("productGoals", 1, "program", " P2 "));
  expect(Array.from(index.programOfGoal)).toEqual([0, 1, 1]);
  expect(changes.touch(["facts.programOfGoal"])).toBe(false);
  expect([...changes.rows("investments")]).toEqual([]);
});

test("a code that comes to be is found by those that referred to it in vain", () => {
  const { after: { index }, changes } = after(cell("axes", 0, "code", "E9"));
  // The first program refers to E1, which is gone; the third to E9, which now stands in the first row.
  expect(Array.from(index.axisOfProgram)).toEqual([noRow, 1, 0]);
  expect([...changes.rows("programs")]).toEqual([0, 2]);
  expect([rowWithCode(index, "axes", "E1"), rowWithCode(index, "axes", "E9")]).toEqual([noRow, 0]);
});

test("a code that repeats one further down takes its references", () => {
  const { after: { index }, changes } = after(cell("axes", 0, "code", "E2"));
  expect(Array.from(index.axisOfProgram)).toEqual([noRow, 0, noRow]);
  // Both rows: the one that is the first with the code now, and the one that no longer is.
  expect([...changes.rows("axes")].sort()).toEqual([0, 1]);
});

test("a code that repeats one further up changes nothing of the links to that one", () => {
  const { after: { index }, changes } = after(cell("axes", 1, "code", "E1"));
  expect(Array.from(index.axisOfProgram)).toEqual([0, noRow, noRow]);
  expect([...changes.rows("axes")]).toEqual([1]);
  expect([...changes.rows("programs")]).toEqual([1]);
});

test("a repeated code that is mended gives its row back", () => {
  const repeated = planOf({ axes: [{ code: "E1" }, { code: "E1" }, { code: "E1" }], programs: [{ code: "P", axis: "E1" }] });
  const { after: { index }, changes } = edited(repeated, cell("axes", 0, "code", "E0"));
  expect(Array.from(index.axisOfProgram)).toEqual([1]);
  expect(rowWithCode(index, "axes", "E0")).toBe(0);
  expect([...changes.rows("axes")].sort()).toEqual([0, 1]);
});

test("a code that is blanked is found by nothing, blank references neither", () => {
  const { after: { index } } = after(cell("axes", 0, "code", " "), cell("programs", 1, "axis", ""));
  expect(Array.from(index.axisOfProgram)).toEqual([noRow, noRow, noRow]);
  expect(rowWithCode(index, "axes", "")).toBe(noRow);
});

test("a code written with white space is the same code", () => {
  const { before, after: { index }, changes } = after(cell("axes", 0, "code", " E1 "));
  expect(Array.from(index.axisOfProgram)).toEqual(Array.from(before.index.axisOfProgram));
  expect(changes.touch(["facts.axisOfProgram"])).toBe(false);
});

test("a row more in front moves every link", () => {
  const { after: { index } } = changed(plan, { ...plan, axes: [...planOf({ axes: [{ code: "E0" }] }).axes, ...plan.axes] });
  expect(Array.from(index.axisOfProgram)).toEqual([1, 2, noRow]);
});
