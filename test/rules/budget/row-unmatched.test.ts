import { rowUnmatched } from "../../../src/rules/budget/row-unmatched";
import { planOf } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

const productGoals = [{ code: null, mgaIndicator: "400301600" }, { code: " 7 ", mgaIndicator: "400301500" }];
const projects = [{ code: "2024000000001" }];
const row = { year: 2024, appropriated: 80 };

testRule(rowUnmatched, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "rows that join by indicator, goal or project",
      plan: {
        productGoals,
        projects,
        budget: [
          { ...row, mgaIndicator: "400301500", goal: "?" },
          { ...row, goal: "7" },
          { ...row, project: "2024000000001" },
        ],
      },
    },
    { name: "a subtotal", plan: { budget: [{ ...row, leaf: false }] } },
  ],
  invalid: [
    {
      name: "rows that join nothing, with or without money, detail or not said",
      plan: {
        productGoals,
        projects,
        budget: [
          { ...row, goal: "8", mgaIndicator: "400301501" },
          { year: 2024, leaf: true },
        ],
      },
      findings: [
        { at: { table: "budget", code: "8", row: 0 }, data: { appropriated: 80, indicator: "400301501" } },
        { at: { table: "budget", row: 1 }, data: { appropriated: 0, indicator: null } },
      ],
    },
  ],
});

test("supposes the first product goal with a code, and nothing without one", () => {
  expect(mendOf(rowUnmatched, planOf({ productGoals, budget: [row] }))).toEqual([
    { kind: "set-cell", table: "budget", row: 0, column: "goal", value: "7" },
  ]);
  expect(mendOf(rowUnmatched, planOf({ budget: [row] }))).toBeNull();
});
