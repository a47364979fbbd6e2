import { noCeilings } from "../../../src/rules/budget/no-ceilings";
import { annual } from "../plan-content";
import { testRule } from "../rule-tester";

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
