import { reductionDirection } from "../../../src/rules/goal/reduction-direction";
import { annual, planOf } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

const at = (row: number) => ({ table: "productGoals" as const, code: String(row + 1), row, column: "target" });

testRule(reductionDirection, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "reductions that reduce", plan: { productGoals: [{ code: "1", class: "reduction", baseline: 50, target: 10 }, { code: "2", class: "annualReduction", baseline: 1, target: 0.99 }] } },
    { name: "other classes, and numbers that are not known", plan: { productGoals: [{ code: "1", class: "capacity", baseline: 5, target: 9 }, { code: "2", class: "reduction", baseline: "SD", target: 9 }] } },
  ],
  invalid: [
    {
      name: "targets above the baseline or equal to it",
      plan: {
        productGoals: [
          { code: "1", class: "reduction", baseline: 10, target: 50 },
          { code: "2", class: "annualReduction", baseline: 10, target: 10 },
        ],
      },
      findings: [
        { at: at(0), data: { class: "reduction", baseline: 10, target: 50 } },
        { at: at(1), data: { class: "annualReduction", baseline: 10, target: 10 } },
      ],
    },
  ],
});

test("supposes the class when exactly one fits", () => {
  const goal = { code: "1", class: "reduction", baseline: 10, target: 50 };
  expect(mendOf(reductionDirection, planOf({ productGoals: [{ ...goal, ...annual(20, 10, 15, 5) }] }))).toEqual([
    { kind: "set-cell", table: "productGoals", row: 0, column: "class", value: "accumulated" },
  ]);
  expect(mendOf(reductionDirection, planOf({ productGoals: [{ ...goal, ...annual(20, 30, 40, 50) }] }))).toBeNull();
  expect(mendOf(reductionDirection, planOf({ productGoals: [{ ...goal, ...annual(1, 2, 3, 4) }] }))).toBeNull();
});

test("supposes it in the row that is meant", () => {
  const productGoals = [
    { code: "1", class: "capacity", baseline: 0, target: 4, ...annual(1, 2, 3, 4) },
    { code: "2", class: "reduction", baseline: 10, target: 50, ...annual(20, 10, 15, 5) },
  ];
  expect(mendOf(reductionDirection, planOf({ productGoals }))).toEqual([
    { kind: "set-cell", table: "productGoals", row: 1, column: "class", value: "accumulated" },
  ]);
});
