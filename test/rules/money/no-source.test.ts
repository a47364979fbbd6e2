import { noSource } from "../../../src/rules/money/no-source";
import { annual, planOf } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

const at = { table: "investments" as const, code: "1", row: 0, column: "source" };
const unnamed = { goal: "1", ...annual(100, 0, 50, null) };

testRule(noSource, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "a source, known or not", plan: { investments: [{ goal: "1", source: "Regalías", ...annual(1, 2, 3, 4) }] } },
    { name: "a row without money", plan: { investments: [{ goal: "1", ...annual(0, null, "SD", 0) }] } },
  ],
  invalid: [
    { name: "money without a source", plan: { investments: [unnamed] }, findings: [{ at, data: { money: 150 } }] },
    {
      name: "white space, and amounts that cancel each other out",
      plan: { investments: [{ goal: "1", source: "  ", ...annual(5, -5, null, null) }] },
      findings: [{ at, data: { money: 0 } }],
    },
  ],
});

test("supposes the source with the most room in the years of the row", () => {
  const ceilings = [
    // Room in 2024 and 2026: 300 + 0 − 10 − 10 = 280, and 200 + 200 = 400; sgpHealth has most in years that do not count.
    { source: "sgr", ...annual(300, 0, 0, 0) },
    { source: "credit", ...annual(200, 0, 200, 0) },
    { source: "sgpHealth", ...annual(0, 900, 0, 900) },
  ];
  const investments = [unnamed, { goal: "1", source: "sgr", ...annual(10, 0, 10, 0) }];
  expect(mendOf(noSource, planOf({ investments, ceilings }))).toEqual([
    { kind: "set-cell", table: "investments", row: 0, column: "source", value: "credit" },
  ]);
});

test("supposes by the room in the years of the row that is meant", () => {
  // The second row has money in 2025, where sgr has room; in the years of the first it would be credit.
  const ceilings = [{ source: "credit", ...annual(900, 0, 900, 0) }, { source: "sgr", ...annual(0, 90, 0, 0) }];
  const investments = [{ goal: "1", source: "credit", ...annual(100, null, 50, null) }, { goal: "1", ...annual(null, 50) }];
  expect(mendOf(noSource, planOf({ investments, ceilings }))).toEqual([
    { kind: "set-cell", table: "investments", row: 1, column: "source", value: "sgr" },
  ]);
});

test("supposes the office's own money where there is no room, or no ceilings", () => {
  const own = [{ kind: "set-cell", table: "investments", row: 0, column: "source", value: "ownResources" }];
  expect(mendOf(noSource, planOf({ investments: [unnamed] }))).toEqual(own);
  expect(mendOf(noSource, planOf({ investments: [unnamed], ceilings: [{ source: "sgr", ...annual(0, 9, 0, 9) }] }))).toEqual(own);
});
