import { goalWithoutMoney } from "../../../src/rules/money/goal-without-money";
import { annual, planOf, type PlanContent } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

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

describe("supposes a row of investments", () => {
  const goal = { code: " 7 ", class: "accumulated", target: 60, ...annual(10, 20, 30) };
  const funded = { goal: "7", source: "sgr", ...annual(100, null, 500) };
  const mended = (more: object, content: PlanContent = {}) =>
    mendOf(goalWithoutMoney, planOf({ years: 3, productGoals: [{ ...goal, ...more }], investments: [funded], ...content }));
  const row = (amount: number, source = "ownResources") => [
    { kind: "add-row", table: "investments", content: { goal: "7", source, y2: amount } },
  ];

  test("with what the units of the year cost: 20 at 3 each", () => {
    expect(mended({ unitCost: 3 })).toEqual(row(60));
  });

  test.each([null, 0, -2, "3"])("with what its other years have in the mean, (100 + 500) / 2, when the unit cost is %p", (unitCost) => {
    expect(mended({ unitCost })).toEqual(row(300));
  });

  test("with what its other years have when how much is to be delivered is not known", () => {
    // An unknown class has no effort.
    expect(mended({ class: "?", unitCost: 3 })).toEqual(row(300));
  });

  test("with 1 when nothing is known of the goal's money", () => {
    const alone = { investments: [], productGoals: [{ ...goal, ...annual("NP", 20, "NP") }] };
    expect(mended({}, alone)).toEqual(row(1));
  });

  test("from the source with the most room in that very year", () => {
    const ceilings = [
      { source: "sgr", ...annual(900, 40, 900) },
      { source: "credit", ...annual(0, 50, 0) },
    ];
    expect(mended({}, { ceilings })).toEqual(row(300, "credit"));
  });

  test("for the row that is meant", () => {
    const other = { code: "6", class: "accumulated", ...annual(1, "NP", "NP"), unitCost: 9 };
    const investments = [funded, { goal: "6", ...annual(8) }];
    expect(mendOf(goalWithoutMoney, planOf({ years: 3, productGoals: [other, { ...goal, unitCost: 3 }], investments }))).toEqual(row(60));
    expect(mendOf(goalWithoutMoney, planOf({ years: 3, productGoals: [other, goal], investments }))).toEqual(row(300));
  });

  test("nothing for the second row of a code, which money does not reach", () => {
    const first = { ...goal, ...annual("NP", 20, "NP") };
    const investments = [{ goal: "7", ...annual(null, 5) }];
    expect(mendOf(goalWithoutMoney, planOf({ years: 3, productGoals: [first, first], investments }))).toBeNull();
  });
});
