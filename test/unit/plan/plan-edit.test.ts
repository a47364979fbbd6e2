import { editPlan } from "../../../src/plan/plan-edit";
import { annual, planOf } from "../../rules/plan-content";

const plan = planOf({
  axes: [{ code: "1", name: "Uno" }, { code: "2" }],
  productGoals: [{ code: "10", ...annual(1, 2, 3, 4) }],
});

test("sets a cell in a copy: the plan given stays, and what is not touched is shared", () => {
  const before = structuredClone(plan);
  const edited = editPlan(plan, [{ kind: "set-cell", table: "axes", row: 1, column: "name", value: "Dos" }]);
  expect(edited.axes.map(({ name }) => name)).toEqual(["Uno", "Dos"]);
  expect(plan).toEqual(before);
  expect(edited.axes[0]).toBe(plan.axes[0]);
  expect(edited.productGoals).toBe(plan.productGoals);
});

test("sets an annual value by its key", () => {
  const edited = editPlan(plan, [{ kind: "set-cell", table: "productGoals", row: 0, column: "y3", value: "NP" }]);
  expect(edited.productGoals[0]?.annual).toEqual([1, 2, "NP", 4]);
  expect(plan.productGoals[0]?.annual).toEqual([1, 2, 3, 4]);
});

test("adds a row at the end, blank but for its content, and later edits see it", () => {
  const edited = editPlan(plan, [
    { kind: "add-row", table: "ceilings", content: { source: "sgr", y2: 50 } },
    { kind: "set-cell", table: "ceilings", row: 0, column: "y1", value: 7 },
    { kind: "add-row", table: "programs", content: { code: "P1", problems: ["X"] } },
  ]);
  expect(edited.ceilings).toEqual([{ source: "sgr", annual: [7, 50, null, null] }]);
  expect(edited.programs[0]).toMatchObject({ code: "P1", problems: ["X"], name: null, supportUnits: [] });
  expect(edited.programs[0]).not.toHaveProperty("annual");
});

test.each([
  { row: 2, column: "name" },
  { row: -1, column: "name" },
  { row: 0, column: "y1" },
])("refuses a place that is not there: $row $column", ({ row, column }) => {
  expect(() => editPlan(plan, [{ kind: "set-cell", table: "axes", row, column, value: 1 }])).toThrow(RangeError);
});

test("refuses a year beyond the plan", () => {
  expect(() => editPlan(plan, [{ kind: "set-cell", table: "productGoals", row: 0, column: "y5", value: 1 }])).toThrow(RangeError);
});
