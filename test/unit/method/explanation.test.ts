import fc from "../../properties";
import { examine } from "../../../src/method/evaluate";
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

describe("the tree of a plan by hand", () => {
  const plan = planOf({
    years: 2,
    productGoals: [
      { code: "1", class: "accumulated", target: 3, ...annual(1, 2) },
      { code: "2", class: "accumulated", target: 1, ...annual("NP", 1) },
    ],
    investments: [
      { goal: "1", source: "sgr", ...annual(40, 10) },
      { goal: "1", source: "credit", ...annual(60, null) },
    ],
    ceilings: [{ source: "sgr", ...annual(30, 10) }, { source: "credit", ...annual(60, 0) }],
  });
  const part = (score: string) => findScore(explainCoherence(examine(plan)), score);

  test("has its root, and under it every year and source by name", () => {
    const names = (score: string) => part(score)?.parts.map((below) => below.score);
    expect(names("coherence")).toEqual(["feasibility", "budget", "articulation"]);
    expect(names("feasibility")).toEqual(["feasibility.2024", "feasibility.2025"]);
    expect(names("budget")).toEqual(["budget.2024", "budget.2025"]);
    // A source without money in the year is no part of it.
    expect(names("budget.2024")).toEqual(["budget.2024.credit", "budget.2024.sgr"]);
    expect(names("budget.2025")).toEqual(["budget.2025.sgr"]);
  });

  test("weighs a year of feasibility by its assessed goals", () => {
    // 2024: 30/40 of sgr and all of credit, 90 of 100. 2025: all of the first goal's money, and none of the second's.
    expect(part("feasibility.2024")).toMatchObject({ value: 0.9, weight: 1 });
    expect(part("feasibility.2025")).toMatchObject({ value: 0.5, weight: 2 });
  });

  test("counts money within the ceilings", () => {
    expect(part("budget.2024")).toMatchObject({ value: 0.9, weight: 100, counted: { passed: 90, total: 100 } });
    expect(part("budget.2024.sgr")).toMatchObject({ value: 0.75, weight: 40, counted: { passed: 30, total: 40 }, points: null, parts: [], broken: [] });
    const unbound = findScore(explainCoherence(examine({ ...plan, ceilings: [] })), "budget.2024.sgr");
    expect(unbound).toMatchObject({ value: null, weight: 40 });
  });

  test("gives no weight to a measure that does not apply", () => {
    expect(part("r8.budget-joined")).toMatchObject({ value: null, weight: 0, points: 0 });
    expect(part("r8.money-within-ceilings")).toMatchObject({ weight: 1 });
  });
});
