import { articulationGains, articulationOf, requirementIds } from "../../../src/method/articulation/articulation";
import { soleFault } from "../../../src/method/articulation/measure";
import { measures } from "../../../src/method/articulation/measures";
import { evaluate } from "../../../src/method/evaluate";
import type { RequirementEvaluation } from "../../../src/method/evaluation";
import type { RequirementId } from "../../../src/method/requirement-id";
import { parsePlan } from "../../../src/plan/parse-plan";
import type { PlanPath } from "../../../src/plan/plan-path";

const place: PlanPath = { table: "axes", code: null, row: 0, column: null, year: null };

const requirement = (id: RequirementId, weight: number, values: (number | null)[]): RequirementEvaluation => {
  const applicable = values.filter((value) => value !== null);
  return {
    id,
    weight,
    score: applicable.length === 0 ? null : applicable.reduce((sum, value) => sum + value, 0) / applicable.length,
    measures: values.map((value, position) => ({
      id: `${id}.m${position}`,
      passed: value ?? 0,
      total: 1,
      value,
      broken: value === 1 ? [] : [place],
    })),
  };
};

test("articulation: the weighted mean of the requirements with a score", () => {
  expect(articulationOf([requirement("r1", 3, [1]), requirement("r2", 1, [0]), requirement("r3", 9, [null])])).toBe(75);
  expect(articulationOf([requirement("r1", 0, [1])])).toBeNull();
  expect(articulationOf([])).toBeNull();
});

test("gains: the points of each measure if all it lists were mended, the largest first", () => {
  const gains = articulationGains([
    requirement("r1", 3, [1, 0.5, null]),
    requirement("r2", 1, [0]),
    requirement("r3", 9, [null]),
  ]);
  // Weights 3 + 1. r1.m1: 100 · 3/4 · (1 − 1/2)/2 = 18.75. r2.m0: 100 · 1/4 · 1 = 25.
  expect(gains).toEqual([
    { measure: "r2.m0", requirement: "r2", points: 25, broken: 1 },
    { measure: "r1.m1", requirement: "r1", points: 18.75, broken: 1 },
  ]);
  expect(articulationGains([requirement("r1", 0, [0])])).toEqual([]);
});

test("gains and articulation add up to 100", () => {
  const { requirements, articulation } = evaluate(
    parsePlan({ format: "articula-plan", version: 1, plan: { firstYear: 2024 }, axes: [{ code: "1", objective: "o" }] }).plan,
  );
  const points = articulationGains(requirements).reduce((sum, gain) => sum + gain.points, 0);
  expect(points + (articulation ?? NaN)).toBeCloseTo(100, 9);
});

describe("the list of measures", () => {
  test("every id is of its requirement and stands once, in the order of the method", () => {
    const ids = measures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, requirement: of } of measures) expect(id.startsWith(`${of}.`)).toBe(true);
    const order = measures.map((measure) => requirementIds.indexOf(measure.requirement));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(10);
  });

  test("the measures that are left out when empty are those of the method", () => {
    expect(measures.filter(({ whenEmpty }) => whenEmpty === "not-applicable").map(({ id }) => id)).toEqual([
      "r6.priority-funded",
      "r7.subprograms-funded",
      "r8.earmarks-respected",
      "r8.budget-joined",
      "r9.progress-reported",
    ]);
    expect(measures).toHaveLength(29);
  });
});

test("one column is to blame only when it is the only one", () => {
  expect(soleFault({ a: true, b: false })).toBe("b");
  expect(soleFault({ a: false, b: false })).toBeNull();
  expect(soleFault({ a: true })).toBeNull();
});
