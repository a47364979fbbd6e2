import { unitMix } from "../../../src/rules/money/unit-mix";
import { annual } from "../plan-content";
import { testRule } from "../rule-tester";

const at = { table: "investments" as const, code: "195", row: 0 };

testRule(unitMix, {
  valid: [
    { name: "an empty plan", plan: {} },
    {
      name: "years of one order of magnitude",
      plan: { investments: [{ goal: "1", ...annual(500, 680, 520, 499_999) }] },
    },
    { name: "one year with money", plan: { investments: [{ goal: "1", ...annual(0, null, 900_000_000, "NP") }] } },
    { name: "a negative amount", plan: { investments: [{ goal: "1", ...annual(-1, 5000, 5000, 5000) }] } },
    { name: "text that looks like a number", plan: { investments: [{ goal: "1", ...annual(1, "5000", 1, 1) }] } },
    {
      name: "different rows of a goal",
      plan: {
        investments: [
          { goal: "1", source: "sgr", ...annual(5, 5, 5, 5) },
          { goal: "1", source: "credit", ...annual(5e6, 5e6, 5e6, 5e6) },
        ],
      },
    },
    {
      name: "what the office's own factor allows",
      plan: { parameters: { unitMixFactor: 1e9 }, investments: [{ goal: "1", ...annual(500, 680_510_000, 520, 536) }] },
    },
    {
      name: "equal amounts, whatever the factor",
      plan: { parameters: { unitMixFactor: 1 }, investments: [{ goal: "1", ...annual(5, 5, 5, 5) }] },
    },
  ],
  invalid: [
    {
      name: "millions mixed with pesos",
      plan: { investments: [{ goal: "195", ...annual(500, 680_510_000, 520, 536) }] },
      findings: [{ at, data: { smallest: 500, largest: 680_510_000, times: 1_361_020 } }],
    },
    {
      name: "exactly the factor",
      plan: { investments: [{ goal: "195", ...annual(1, 0, 1000, null) }] },
      findings: [{ at, data: { smallest: 1, largest: 1000, times: 1000 } }],
    },
  ],
});
