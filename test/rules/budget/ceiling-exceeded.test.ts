import { ceilingExceeded } from "../../../src/rules/budget/ceiling-exceeded";
import { annual, planOf } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

testRule(ceilingExceeded, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "no ceilings at all", plan: { investments: [{ goal: "1", source: "sgr", ...annual(1, 2, 3, 4) }] } },
    {
      name: "money within the ceilings",
      plan: {
        investments: [{ goal: "1", source: "sgr", ...annual(10, 20, 30, 40) }],
        ceilings: [{ source: "sgr", ...annual(10, 25, 30, 40) }],
      },
    },
    {
      name: "an excess by rounding",
      plan: {
        investments: [{ goal: "1", source: "sgr", ...annual(11) }],
        ceilings: [{ source: "sgr", ...annual(10) }],
      },
    },
  ],
  invalid: [
    {
      name: "each year in which the rows of a source exceed its ceiling together",
      plan: {
        investments: [
          { goal: "1", source: "sgpHealth", ...annual(60, 10, 0, 60) },
          { goal: "unknown", source: "sgpHealth", ...annual(60, 10, 0, 70) },
        ],
        ceilings: [
          { source: "credit", ...annual(9, 9, 9, 9) },
          { source: "sgpHealth", ...annual(100, 100, 100, 100) },
        ],
      },
      findings: [
        {
          at: { table: "ceilings", code: "sgpHealth", row: 1, column: "y1", year: 2024 },
          data: { source: "sgpHealth", programmed: 120, ceiling: 100, gap: -20, excess: 20 },
        },
        {
          at: { table: "ceilings", code: "sgpHealth", row: 1, column: "y4", year: 2027 },
          data: { source: "sgpHealth", programmed: 130, ceiling: 100, gap: -30, excess: 30 },
        },
      ],
    },
    {
      name: "a source that the financial plan does not name",
      plan: {
        investments: [{ goal: "1", source: "sgr", ...annual(null, 5) }],
        ceilings: [{ source: "credit", ...annual(9, 9) }],
      },
      findings: [
        {
          at: { table: "ceilings", code: "sgr", column: "y2", year: 2025 },
          data: { source: "sgr", programmed: 5, ceiling: 0, gap: -5, excess: 5 },
        },
      ],
    },
    {
      name: "money without a source beside a ceiling without one",
      plan: {
        years: 1,
        investments: [{ goal: "1", ...annual(50) }],
        ceilings: [{ source: " ", ...annual(20) }],
      },
      findings: [
        {
          at: { table: "ceilings", code: "unspecified", row: 0, column: "y1", year: 2024 },
          data: { source: "unspecified", programmed: 50, ceiling: 20, gap: -30, excess: 30 },
        },
      ],
    },
  ],
});

test("supposes that every row of the source shrinks by the share that the ceiling allows", () => {
  const investments = [
    { goal: "1", source: "sgpHealth", ...annual(7, 40) },
    { goal: "2", source: " sgpHealth ", ...annual(7, 80) },
    { goal: "3", source: "credit", ...annual(7, 80) },
    { goal: "4", source: "sgpHealth", ...annual(7, 0) },
    { goal: "5", source: "sgpHealth", ...annual(7, "SD") },
  ];
  const mended = (row: number, value: number) => ({ kind: "set-cell", table: "investments", row, column: "y2", value });
  // 40 + 80 = 120 where there are 90: three quarters of each; what is 0 or no number stays.
  const within = [{ source: "sgpHealth", ...annual(100, 90) }, { source: "credit", ...annual(100, 100) }];
  expect(mendOf(ceilingExceeded, planOf({ investments, ceilings: within }))).toEqual([mended(0, 30), mended(1, 60)]);
  // There is no less than no money.
  const negative = [{ source: "sgpHealth", ...annual(100, -60) }, { source: "credit", ...annual(100, 100) }];
  expect(mendOf(ceilingExceeded, planOf({ investments, ceilings: negative }))).toEqual([mended(0, 0), mended(1, 0)]);
});
