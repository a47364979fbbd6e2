import fc from "fast-check";
import { examine, type Examination } from "../../../src/method/evaluate";
import { explainGoal } from "../../../src/method/explanation/goal-explanation";
import { explainCoherence, findScore, type ScoreExplanation } from "../../../src/method/explanation/score-explanation";
import { annual, planOf } from "../../rules/plan-content";
import { anyPlan } from "./plan-arbitrary";

const close = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

const clamped = (part: number, whole: number): number => Math.min(1, Math.max(0, part / whole));

test("the factors of every goal and year come out of the explanation's own numbers", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const examination = examine(plan);
      for (const [row, evaluated] of examination.evaluation.goals.entries()) {
        const { years, programming, feasibility } = explainGoal(examination, row);
        for (const [position, year] of years.entries()) {
          const { funding, pace, effort, status } = year;
          if (funding === null || pace === null) {
            expect(status).toBe("not-programmed");
            expect(year.notProgrammed).not.toBeNull();
            continue;
          }
          const available = funding.bySource.reduce((sum, source) => sum + source.amount * source.realizable, 0);
          expect(close(available, funding.available)).toBe(true);
          const fundingAgain = { "zero-cost": 1, "no-money": 0, "unit-cost": null, "programmed-money": null }[funding.how];
          expect(close(fundingAgain ?? clampedNeed(funding.available, funding.need), funding.value)).toBe(true);
          if (pace.value !== null) expect(close(clamped(pace.deliverable ?? NaN, effort ?? NaN), pace.value)).toBe(true);
          const least = Math.min(funding.value, pace.value ?? 1, programming.value ?? 0);
          expect(close(least, evaluated.years[position]?.feasibility ?? null)).toBe(true);
          expect(close(least, year.feasibility)).toBe(true);
        }
        expect(feasibility).toBe(evaluated.feasibility);
      }
    }),
    { numRuns: 150 },
  );
});

/** What is needed is 0 only for an effort of 0 that the money programmed still may cover. */
function clampedNeed(available: number, need: number): number {
  return available >= need ? 1 : clamped(available, need);
}

test("every score comes out of its parts", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const examination = examine(plan);
      const tree = explainCoherence(examination);
      const part = (score: string): ScoreExplanation => findScore(tree, score) ?? missing(score);
      const [f, b, a] = [part("feasibility"), part("budget"), part("articulation")];
      for (const mean of [f, b, a, ...a.parts]) {
        const factor = mean.scale / (mean.parts[0]?.scale ?? 1);
        expect(close(scaled(weightedMean(mean.parts), factor), mean.value)).toBe(true);
      }
      const known = f.value !== null && b.value !== null && a.value !== null;
      expect(close(known ? 100 * Math.cbrt((f.value ?? 0) * (b.value ?? 0) * ((a.value ?? 0) / 100)) : null, tree.value)).toBe(true);
      for (const { counted, value } of [...b.parts, ...b.parts.flatMap(({ parts }) => parts)]) {
        if (value !== null) expect(close((counted?.passed ?? 0) / (counted?.total ?? 0), value)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

function missing(score: string): never {
  throw new Error(`no ${score} in the tree`);
}

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}

function weightedMean(parts: readonly ScoreExplanation[]): number | null {
  const known = parts.filter(({ value, weight }) => value !== null && (weight ?? 0) > 0);
  const weights = known.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return weights === 0 ? null : known.reduce((sum, { value, weight }) => sum + (value ?? 0) * (weight ?? 0), 0) / weights;
}

describe("a goal explained by hand", () => {
  const plan = planOf({
    productGoals: [
      { code: "1", name: "Aulas", class: "accumulated", target: 9, unitCost: 20, capacity: 2, ...annual(3, 6, "NP", 0) },
      { code: "2", class: "flow", target: 5, zeroCost: "Planta", ...annual(5, "SD", 5, 5) },
    ],
    investments: [
      { goal: "1", source: "sgr", ...annual(40, 30, null, null) },
      { goal: "1", source: "credit", ...annual(20, 0, null, null) },
      { goal: "1", source: "sgr", ...annual(10, 0, null, null) },
    ],
    ceilings: [
      { source: "sgr", ...annual(25, 100, 0, 0) },
      { source: "credit", ...annual(20, 0, 0, 0) },
    ],
  });
  const examination: Examination = examine(plan);
  const { years, programming } = explainGoal(examination, 0);

  test("says what is needed, from which source it comes and how much of that can happen", () => {
    // 50 of sgr against a ceiling of 25: half of it happens. 25 + 20 = 45 of the 3 · 20 = 60 that are needed.
    expect(years[0]?.funding).toEqual({
      value: 0.75,
      how: "unit-cost",
      need: 60,
      unitCost: 20,
      programmed: 70,
      available: 45,
      bySource: [
        { source: "sgr", amount: 50, realizable: 0.5, available: 25, programmedOfSource: 50, ceiling: 25 },
        { source: "credit", amount: 20, realizable: 1, available: 20, programmedOfSource: 20, ceiling: 20 },
      ],
    });
  });

  test("says what a year can deliver", () => {
    // 2 · (1 + 0.2) = 2.4 of 3, and of 6.
    expect(years.map((year) => year.pace?.value)).toEqual([expect.closeTo(0.8, 12), expect.closeTo(0.4, 12), undefined, undefined]);
    expect(years[0]?.pace).toMatchObject({ capacity: 2, ramp: 0.2, deliverable: 2.4, notAssessed: null });
    expect(years.map(({ limit }) => limit)).toEqual(["funding", "funding", null, null]);
  });

  test("says how the annual values meet the target, and why a year is not assessed", () => {
    expect(programming).toEqual({ value: 1, class: "accumulated", planned: 9, required: 9 });
    expect(years.map(({ notProgrammed }) => notProgrammed)).toEqual([null, null, "np", "no-effort"]);
    const [first, second] = explainGoal(examination, 1).years;
    expect(first?.funding).toMatchObject({ value: 1, how: "zero-cost", need: 0, bySource: [] });
    expect(first?.pace).toMatchObject({ value: null, notAssessed: "no-capacity" });
    expect(second?.notProgrammed).toBe("no-number");
  });

  test("refuses a row that is not there", () => {
    expect(() => explainGoal(examination, 2)).toThrow(RangeError);
  });
});

test("the tree leads from coherence to each broken place, with the points that mending a measure gains", () => {
  const tree = explainCoherence(examine(planOf({ actors: [{ evidence: "Acta" }, {}] })));
  expect(findScore(tree, "r5.actors-engaged")).toMatchObject({
    value: 0.5,
    counted: { passed: 1, total: 2 },
    // One of three measures of one of ten requirements: half of it is 100 / 30 / 2.
    points: expect.closeTo(100 / 60, 12) as number,
    broken: [{ table: "actors", row: 1, column: "evidence" }],
  });
  expect(findScore(tree, "r11")).toBeNull();
});
