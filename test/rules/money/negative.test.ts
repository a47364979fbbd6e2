import { negativeMoney } from "../../../src/rules/money/negative";
import { annual } from "../plan-content";
import { testRule } from "../rule-tester";

testRule(negativeMoney, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "zero, blank, text and amounts above zero",
      plan: {
        investments: [{ goal: "1", source: "sgr", ...annual(0, null, "-5", 7), statedTotal: -7 }],
        ceilings: [{ source: "sgr", ...annual(0, 1, 2, 3) }],
        budget: [{ year: 2024, appropriated: 0, committed: null, obligated: "SD", paid: 1 }],
      },
    },
    { name: "levels and quantities, which are no money", plan: { productGoals: [{ code: "1", baseline: -3, ...annual(-1, 2, 3, 4) }] } },
  ],
  invalid: [
    {
      name: "each amount below zero, in every table with money",
      plan: {
        investments: [{ goal: "1", source: "sgr", ...annual(5, -2, -0.5, 1) }],
        ceilings: [{ source: "sgr", ...annual(1, 1, 1, -9) }],
        budget: [{ year: 2024, goal: "1", appropriated: 10, committed: -4, obligated: 0, paid: -1 }],
      },
      findings: [
        { at: { table: "investments", code: "1", row: 0, column: "y2", year: 2025 }, data: { amount: -2 } },
        { at: { table: "investments", code: "1", row: 0, column: "y3", year: 2026 }, data: { amount: -0.5 } },
        { at: { table: "ceilings", code: "sgr", row: 0, column: "y4", year: 2027 }, data: { amount: -9 } },
        { at: { table: "budget", code: "1", row: 0, column: "committed" }, data: { amount: -4 } },
        { at: { table: "budget", code: "1", row: 0, column: "paid" }, data: { amount: -1 } },
      ],
    },
  ],
});
