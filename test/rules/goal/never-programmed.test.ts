import { neverProgrammed } from "../../../src/rules/goal/never-programmed";
import { annual, planOf } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

const never = annual("NP", "np ", "NP", "NP");

testRule(neverProgrammed, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "one year programmed, also with 0", plan: { productGoals: [{ code: "1", ...annual("NP", 0, "NP", "NP") }] } },
    { name: "years of which nothing is known", plan: { productGoals: [{ code: "1", ...annual("NP", null, "NP", "SD") }] } },
  ],
  invalid: [
    { name: "NP in every year", plan: { productGoals: [{ code: "1", ...never }] }, findings: [{ at: { table: "productGoals", code: "1", row: 0 }, data: {} }] },
  ],
});

test.each([
  [{ class: "accumulated", target: 40 }, 40],
  [{ class: "accumulated", target: 40, baseline: 15, includesBaseline: true }, 25],
  [{ class: "annualReduction", target: 10, baseline: 50 }, 40],
  [{ class: "reduction", target: 10, baseline: 50 }, 10],
  [{ class: "capacity", target: 7 }, 7],
])("supposes in the last year what makes the programming of %j match: %d", (goal, value) => {
  expect(mendOf(neverProgrammed, planOf({ productGoals: [{ code: "1", ...never, ...goal }] }))).toEqual([
    { kind: "set-cell", table: "productGoals", row: 0, column: "y4", value },
  ]);
});

test("supposes it in the row that is meant", () => {
  const productGoals = [{ code: "1", ...annual(1, 1, 1, 1) }, { code: "2", class: "flow", target: 7, ...never }];
  expect(mendOf(neverProgrammed, planOf({ productGoals }))).toEqual([
    { kind: "set-cell", table: "productGoals", row: 1, column: "y4", value: 7 },
  ]);
});

test("supposes nothing without a target, or without the baseline that the class needs", () => {
  expect(mendOf(neverProgrammed, planOf({ productGoals: [{ code: "1", class: "flow", ...never }] }))).toBeNull();
  expect(mendOf(neverProgrammed, planOf({ productGoals: [{ code: "1", class: "flow", target: "SD", ...never }] }))).toBeNull();
  expect(mendOf(neverProgrammed, planOf({ productGoals: [{ code: "1", class: "annualReduction", target: 1, ...never }] }))).toBeNull();
});
