import { weightSum } from "../../../src/rules/weight/sum";
import type { SafeEdit } from "../../../src/rules/define-rule";
import { planOf } from "../plan-content";
import { mendOf, testRule } from "../rule-tester";

const weighted = (...weights: (number | string | null)[]) =>
  weights.map((weight, index) => ({ code: String(index + 1), weight }));

const scaled = (table: "axes" | "programs", ...weights: [row: number, value: number][]): SafeEdit[] =>
  weights.map(([row, value]) => ({ kind: "set-cell", table, row, column: "weight", value }));

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
          safe: scaled("axes", [0, 0.2403], [1, 0.1166], [2, 0.1155], [3, 0.4417], [4, 0.0859]),
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
          safe: scaled("axes", [0, 59.88], [1, 40.12]),
        },
      ],
    },
    {
      name: "a sum of 10, which is as far from 1 as from 100 and is read as percentages",
      plan: { axes: weighted(4, 6) },
      findings: [{ at: { table: "axes", column: "weight" }, data: { sum: 10, expected: 100, siblings: 2 } }],
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
    {
      name: "thirds rounded down, under one parent alone, and a sum too far off to be a slip under another",
      plan: {
        axes: [{ code: "1" }, { code: "2" }],
        programs: [
          { code: "1.1", axis: "1", weight: 33 },
          { code: "2.1", axis: "2", weight: 60 },
          { code: "1.2", axis: "1", weight: 33 },
          { code: "2.2", axis: "2", weight: 30 },
          { code: "1.3", axis: "1", weight: 33 },
        ],
      },
      findings: [
        {
          at: { table: "axes", code: "1", row: 0 },
          data: { sum: 99, expected: 100, siblings: 3 },
          safe: scaled("programs", [0, 33.33], [2, 33.33], [4, 33.33]),
        },
        { at: { table: "axes", code: "2", row: 1 }, data: { sum: 90, expected: 100, siblings: 2 } },
      ],
    },
    {
      name: "a weight below zero, which is a slip of another kind",
      plan: { axes: weighted(-1, 99) },
      findings: [{ at: { table: "axes", column: "weight" }, data: { sum: 98, expected: 100, siblings: 2 } }],
    },
    {
      name: "so many small shares that two decimals would leave the sum",
      plan: { axes: weighted(...Array.from({ length: 401 }, () => 0.2422)) },
      findings: [
        {
          at: { table: "axes", column: "weight" },
          data: { sum: expect.closeTo(97.1222, 6), expected: 100, siblings: 401 },
          safe: scaled("axes", ...Array.from({ length: 401 }, (_, row): [number, number] => [row, 0.2494])),
        },
      ],
    },
  ],
});

describe("supposes the same proportions of the whole", () => {
  const weigh = (table: string, ...weights: [row: number, value: number][]) =>
    weights.map(([row, value]) => ({ kind: "set-cell", table, row, column: "weight", value }));

  test("of the axes", () => {
    expect(mendOf(weightSum, planOf({ axes: weighted(60, 20) }))).toEqual(weigh("axes", [0, 75], [1, 25]));
    expect(mendOf(weightSum, planOf({ axes: weighted(0.25, 0.25) }))).toEqual(weigh("axes", [0, 0.5], [1, 0.5]));
  });

  test("of the programs of the axis that is meant, and no others", () => {
    const programs = [
      { code: "1.1", axis: "1", weight: 1 },
      { code: "2.1", axis: "2", weight: 0.25 },
      { code: "3.1", axis: "9", weight: 0.25 },
      { code: "2.2", axis: "2", weight: 0.25 },
    ];
    expect(mendOf(weightSum, planOf({ axes: [{ code: "1" }, { code: "2" }], programs }))).toEqual(weigh("programs", [1, 0.5], [3, 0.5]));
  });

  test("of the goals of the program that is meant, and no others", () => {
    const programs = [{ code: "1" }, { code: "2" }];
    const goal = (program: string, weight: number) => ({ program, weight });
    const plan = planOf({ programs, productGoals: [goal("2", 60), goal("1", 100), goal("2", 20), goal("9", 5)] });
    expect(mendOf(weightSum, plan)).toEqual(weigh("productGoals", [0, 75], [2, 25]));
  });

  test("nothing where all weights are 0, which have no proportions", () => {
    expect(mendOf(weightSum, planOf({ axes: weighted(0, 0) }))).toBeNull();
  });
});
