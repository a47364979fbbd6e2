import { statedTotal } from "../../../src/rules/money/stated-total";
import { annual, planOf } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

const at = { table: "investments" as const, code: "1", row: 0, column: "statedTotal" };

testRule(statedTotal, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "the sum of the years",
      plan: { investments: [{ goal: "1", statedTotal: 60, ...annual(10, 20, 30, null) }] },
    },
    { name: "no total", plan: { investments: [{ goal: "1", statedTotal: null, ...annual(1, 2, 3, 4) }] } },
    {
      name: "a total that is no number",
      plan: { investments: [{ goal: "1", statedTotal: "sin dato", ...annual(1) }] },
    },
    {
      name: "a difference by rounding",
      plan: { investments: [{ goal: "1", statedTotal: 11, ...annual(1, 2, 3, 4) }] },
    },
    {
      name: "a difference that the office's own tolerance allows",
      plan: {
        parameters: { amountTolerance: 50 },
        investments: [{ goal: "1", statedTotal: 60, ...annual(1, 2, 3, 4) }],
      },
    },
  ],
  invalid: [
    {
      name: "a total above the years",
      plan: { investments: [{ goal: "1", statedTotal: 100, ...annual(10, 20, null, "30") }] },
      findings: [{ at, data: { stated: 100, sum: 30, difference: 70 } }],
    },
    {
      name: "a total below the years",
      plan: { investments: [{ goal: "1", statedTotal: 0, ...annual(10, 20, 30, 40) }] },
      findings: [{ at, data: { stated: 0, sum: 100, difference: -100 } }],
    },
    {
      name: "a total for years without money",
      plan: { investments: [{ goal: "1", statedTotal: 2 }] },
      findings: [{ at, data: { stated: 2, sum: 0, difference: 2 } }],
    },
  ],
});

test("supposes the sum of the years", () => {
  expect(mendOf(statedTotal, planOf({ investments: [{ goal: "1", statedTotal: 100, ...annual(10, 20, null, 30) }] }))).toEqual([
    { kind: "set-cell", table: "investments", row: 0, column: "statedTotal", value: 60 },
  ]);
});
