import { noCeilings } from "../../../src/rules/budget/no-ceilings";
import { annual, planOf } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

testRule(noCeilings, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "a plan without money", plan: { investments: [{ goal: "1", ...annual(0, null, "NP", -5) }] } },
    {
      name: "a financial plan, whatever it holds",
      plan: { investments: [{ goal: "1", ...annual(5) }], ceilings: [{ source: null }] },
    },
  ],
  invalid: [
    {
      name: "money and nothing to compare it with, once",
      plan: {
        investments: [
          { goal: "1", ...annual(5, 6) },
          { goal: "2", ...annual(null, "7", 8) },
        ],
      },
      findings: [{ at: { table: "ceilings" }, data: { money: 19 } }],
    },
  ],
});

test("supposes one ceiling for each source, of what the plan spends of it in each year", () => {
  const investments = [
    { goal: "1", source: "sgr", ...annual(10, 20) },
    { goal: "2", source: "sgr", ...annual(5, null) },
    { goal: "2", source: " ", ...annual(null, 7) },
  ];
  expect(mendOf(noCeilings, planOf({ years: 2, investments }))).toEqual([
    { kind: "add-row", table: "ceilings", content: { source: "sgr", y1: 15, y2: 20 } },
    { kind: "add-row", table: "ceilings", content: { source: null, y1: 0, y2: 7 } },
  ]);
});
