import { weightSum } from "../../../src/rules/weight/sum";
import { testRule } from "../rule-tester";

const weighted = (...weights: (number | string | null)[]) =>
  weights.map((weight, index) => ({ code: String(index + 1), weight }));

testRule(weightSum, {
  valid: [
    { name: "an empty plan", plan: {} },
    { name: "shares of one", plan: { axes: weighted(0.1, 0.2, 0.7) } },
    { name: "percentages", plan: { axes: weighted(33.3, 33.3, 33.3) } },
    { name: "what rounding leaves", plan: { axes: weighted(0.333, 0.333, 0.333) } },
    { name: "siblings of which one has no weight", plan: { axes: weighted(0.5, null, 0.9) } },
    { name: "a weight that is text", plan: { axes: weighted(0.5, "50%", 0.9) } },
    {
      name: "one whole under each parent",
      plan: {
        axes: [{ code: "1" }, { code: "2" }],
        programs: [
          { code: "1.1", axis: "1", weight: 40 },
          { code: "1.2", axis: "1", weight: 60 },
          { code: "2.1", axis: "2", weight: 1 },
        ],
      },
    },
    {
      name: "rows without a parent",
      plan: {
        programs: [
          { code: "1", axis: "9", weight: 7 },
          { code: "2", weight: 7 },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "axes that do not make up the whole",
      plan: { axes: weighted(0.235, 0.114, 0.113, 0.432, 0.084) },
      findings: [
        {
          at: { table: "axes", column: "weight" },
          data: { sum: expect.closeTo(0.978, 9), expected: 1, siblings: 5 },
        },
      ],
    },
    {
      name: "percentages above the whole",
      plan: { axes: weighted(60, 40.2) },
      findings: [
        {
          at: { table: "axes", column: "weight" },
          data: { sum: expect.closeTo(100.2, 9), expected: 100, siblings: 2 },
        },
      ],
    },
    {
      name: "weights of zero",
      plan: { axes: weighted(0, 0) },
      findings: [{ at: { table: "axes", column: "weight" }, data: { sum: 0, expected: 1, siblings: 2 } }],
    },
    {
      name: "each group of siblings at its parent",
      plan: {
        axes: [{ code: "1" }, { code: "2" }],
        programs: [
          { code: "1.1", axis: "1", weight: 0.5 },
          { code: "2.1", axis: "2", weight: 0.25 },
          { code: "2.2", axis: "2", weight: 0.25 },
        ],
        productGoals: [
          { code: "10", program: "2.2", weight: 20 },
          { code: "11", program: "1.1", weight: 1 },
          { code: "12", program: "2.2", weight: 30 },
        ],
      },
      findings: [
        { at: { table: "axes", code: "1", row: 0 }, data: { sum: 0.5, expected: 1, siblings: 1 } },
        { at: { table: "axes", code: "2", row: 1 }, data: { sum: 0.5, expected: 1, siblings: 2 } },
        { at: { table: "programs", code: "2.2", row: 2 }, data: { sum: 50, expected: 100, siblings: 2 } },
      ],
    },
  ],
});
