import { codeOf, exists, indexPlan, noRow, rowWithCode, type PlanIndex } from "../../../src/method/plan-index";
import { annualColumn, rowPlace } from "../../../src/method/plan-place";
import { parsePlan } from "../../../src/plan/parse-plan";

const { plan } = parsePlan({
  format: "articula-plan",
  version: 1,
  plan: { firstYear: 2024 },
  axes: [{ code: "" }, { code: "A" }, { code: " A " }],
  programs: [{ code: "P", axis: "A " }, { code: "p", axis: null }, { code: "Q", axis: "Z" }],
  productGoals: [
    { code: "01", program: " P" },
    { code: "1", program: "p" },
    { code: "01", program: "" },
  ],
  investments: [{ goal: "01 " }, { goal: 1 }, { goal: "001" }, { goal: null }],
  ceilings: [{ source: "sgr" }],
  actors: [{ actor: "administration" }],
});
let index: PlanIndex;

beforeEach(() => {
  index = indexPlan(plan);
});

test("codes compare exactly after trimming; blank codes are never found", () => {
  expect(codeOf("  01 ")).toBe("01");
  expect(codeOf(null)).toBe("");
  expect(rowWithCode(index, "axes", "A")).toBe(1);
  expect(rowWithCode(index, "axes", "a")).toBe(noRow);
  expect(rowWithCode(index, "axes", "")).toBe(noRow);
  expect(exists(index, "axes", null)).toBe(false);
  expect(exists(index, "programs", " Q")).toBe(true);
});

test("links lead to the first row with the code", () => {
  expect(Array.from(index.axisOfProgram)).toEqual([1, noRow, noRow]);
  expect(Array.from(index.programOfGoal)).toEqual([0, 1, noRow]);
  // A number in a code column is its text.
  expect(Array.from(index.goalOfInvestment)).toEqual([0, 1, noRow, noRow]);
});

test("a place names the row, and the code by which the row is known", () => {
  const [goal, investment, ceiling, actor] = [plan.productGoals[0], plan.investments[0], plan.ceilings[0], plan.actors[0]];
  if (!goal || !investment || !ceiling || !actor) throw new Error("the plan above has these rows");
  expect(rowPlace("productGoals", goal, 0, annualColumn(1), 2025)).toEqual({
    table: "productGoals",
    code: "01",
    row: 0,
    column: "y2",
    year: 2025,
  });
  expect(rowPlace("investments", investment, 3).code).toBe("01 ");
  expect(rowPlace("ceilings", ceiling, 0).code).toBe("sgr");
  expect(rowPlace("actors", actor, 0)).toEqual({ table: "actors", code: null, row: 0, column: null, year: null });
});
