import { goalWithoutMoney } from "../../../src/rules/money/goal-without-money";
import { annual } from "../plan-content";
import { testRule } from "../rule-tester";

const at = (column: string, year: number, row = 0) => ({
  table: "productGoals" as const,
  code: "1",
  row,
  column,
  year,
});

testRule(goalWithoutMoney, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "money in every programmed year",
      plan: {
        productGoals: [{ code: "1", class: "accumulated", target: 6, ...annual(1, "NP", 5, 0) }],
        investments: [{ goal: "1", source: "ownResources", ...annual(10, null, 20, null) }],
      },
    },
    {
      name: "a goal that says why it costs nothing",
      plan: { productGoals: [{ code: "1", class: "accumulated", zeroCost: "Gestión propia", ...annual(1, 1, 1, 1) }] },
    },
    {
      name: "levels that stay where they are",
      plan: {
        productGoals: [{ code: "1", class: "capacity", baseline: 3, target: 3, ...annual(3, 3, 3, 3) }],
      },
    },
    {
      name: "a negative amount, which is trouble of another kind",
      plan: {
        years: 1,
        productGoals: [{ code: "1", class: "accumulated", ...annual(1) }],
        investments: [{ goal: "1", ...annual(-5) }],
      },
    },
  ],
  invalid: [
    {
      name: "each programmed year without money",
      plan: {
        productGoals: [{ code: "1", class: "accumulated", target: 10, ...annual(1, 2, 3, 4) }],
        investments: [{ goal: "1", source: "ownResources", ...annual(10, 0, null, 40) }],
      },
      findings: [
        { at: at("y2", 2025), data: { programmed: 2 } },
        { at: at("y3", 2026), data: { programmed: 3 } },
      ],
    },
    {
      name: "a level that rises without money",
      plan: {
        years: 2,
        productGoals: [{ code: "1", class: "capacity", baseline: 3, target: 5, ...annual(3, 5) }],
      },
      findings: [{ at: at("y2", 2025), data: { programmed: 5 } }],
    },
    {
      name: "a goal of unknown class, whose effort is unknown",
      plan: { years: 1, productGoals: [{ code: "1", class: "?", zeroCost: "  ", ...annual(0) }] },
      findings: [{ at: at("y1", 2024), data: { programmed: 0 } }],
    },
    {
      name: "a repeated code, whose money belongs to its first row",
      plan: {
        years: 1,
        productGoals: [
          { code: "1", class: "flow", ...annual(1) },
          { code: "1", class: "flow", ...annual(2) },
        ],
        investments: [{ goal: "1", ...annual(5) }],
      },
      findings: [{ at: at("y1", 2024, 1), data: { programmed: 2 } }],
    },
  ],
});
