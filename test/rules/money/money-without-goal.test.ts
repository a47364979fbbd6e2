import { moneyWithoutGoal } from "../../../src/rules/money/money-without-goal";
import { annual, planOf } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

const at = (column: string, year: number) => ({
  table: "productGoals" as const,
  code: "1",
  row: 0,
  column,
  year,
});

testRule(moneyWithoutGoal, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "money in programmed years only",
      plan: {
        productGoals: [{ code: "1", class: "accumulated", ...annual(1, "NP", 0, null) }],
        investments: [{ goal: "1", ...annual(10, 0, null, "por definir") }],
      },
    },
    { name: "money of a goal that does not exist", plan: { investments: [{ goal: "9", ...annual(1, 1, 1, 1) }] } },
    {
      name: "amounts that cancel out",
      plan: {
        years: 1,
        productGoals: [{ code: "1", class: "accumulated", ...annual("NP") }],
        investments: [
          { goal: "1", source: "sgr", ...annual(10) },
          { goal: "1", source: "credit", ...annual(-10) },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "money where nothing is programmed: NP, zero, blank and text",
      plan: {
        productGoals: [{ code: "1", class: "accumulated", ...annual("NP", 0, null, "2 km") }],
        investments: [{ goal: "1", ...annual(10, 20, 30, 40) }],
      },
      findings: [
        { at: at("y1", 2024), data: { money: 10 } },
        { at: at("y2", 2025), data: { money: 20 } },
        { at: at("y3", 2026), data: { money: 30 } },
        { at: at("y4", 2027), data: { money: 40 } },
      ],
    },
    {
      name: "money in a year in which a level does not move, summed over sources",
      plan: {
        years: 2,
        productGoals: [{ code: "1", class: "reduction", baseline: 9, target: 5, ...annual(5, 5) }],
        investments: [
          { goal: "1", source: "ownResources", ...annual(1, 2) },
          { goal: " 1 ", source: "credit", ...annual(null, 3) },
        ],
      },
      findings: [{ at: at("y2", 2025), data: { money: 5 } }],
    },
  ],
});

test("supposes that no row of the goal has money in that year", () => {
  const productGoals = [
    { code: "1", class: "accumulated", ...annual(1, 1) },
    { code: "2", class: "accumulated", ...annual(1, "NP") },
  ];
  const investments = ["2", "1", " 2 "].map((goal) => ({ goal, source: "sgr", ...annual(10, 20) }));
  expect(mendOf(moneyWithoutGoal, planOf({ years: 2, productGoals, investments }))).toEqual(
    [0, 2].map((row) => ({ kind: "set-cell", table: "investments", row, column: "y2", value: null })),
  );
});
