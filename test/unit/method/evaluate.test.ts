import fc from "../../properties";
import { evaluate, examine } from "../../../src/method/evaluate";
import type { Evaluation } from "../../../src/method/evaluation";
import { emptyPlan } from "../../../src/plan/empty-plan";
import { parsePlan } from "../../../src/plan/parse-plan";
import type { Plan } from "../../../src/plan/plan";
import type { PlanPath } from "../../../src/plan/plan-path";
import { tableKeys } from "../../../src/plan/table-schemas";
import { generatePlan } from "../../bench/plan-generator";
import { anyPlan } from "./plan-arbitrary";

const isShare = (value: number | null): boolean => value === null || (value >= 0 && value <= 1);
const isScore = (value: number | null): boolean => value === null || (value >= 0 && value <= 100 + 1e-9);

test("whatever stands in the plan: shares within 0 and 1, scores within 0 and 100, places that exist", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const evaluation = evaluate(plan);
      expect([evaluation.coherence, evaluation.articulation].filter((value) => !isScore(value))).toEqual([]);
      expect(sharesOf(evaluation).filter((value) => !isShare(value))).toEqual([]);
      expect(evaluation.years).toHaveLength(plan.plan.years);
      expect(evaluation.goals).toHaveLength(plan.productGoals.length);
      const halfAssessed = evaluation.goals
        .flatMap(({ years }) => years)
        .filter(({ status, feasibility, limit }) => new Set([status === "not-programmed", feasibility === null, limit === null]).size > 1);
      expect(halfAssessed).toEqual([]);
      expect(unsoundMeasures(plan, evaluation)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

function sharesOf({ feasibility, budget, years, goals, sources, requirements }: Evaluation): (number | null)[] {
  return [
    feasibility,
    budget,
    ...years.flatMap((year) => [year.feasibility, year.budget]),
    ...sources.map(({ realizable }) => realizable),
    ...goals.flatMap((goal) => [goal.programming, goal.feasibility]),
    ...goals.flatMap((goal) => goal.years.flatMap((year) => [year.funding, year.pace, year.programming, year.feasibility])),
    ...requirements.map(({ score }) => score),
    ...requirements.flatMap(({ measures }) => measures.map(({ value }) => value)),
  ];
}

/** What falls short says where, what is whole lists nothing, and every row listed exists. */
function unsoundMeasures(plan: Plan, { requirements }: Evaluation): string[] {
  const isListed = ({ table, row }: PlanPath): boolean =>
    row === null || table === "plan" || table === "parameters" || plan[table][row] !== undefined;
  return requirements
    .flatMap(({ measures }) => measures)
    .filter(({ passed, total, broken }) => broken.length > 0 !== passed < total || !broken.every(isListed))
    .map(({ id }) => id);
}

test("the evaluation changes nothing in the plan", () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const before = structuredClone(plan);
      evaluate(plan);
      expect(plan).toEqual(before);
    }),
    { numRuns: 50 },
  );
});

test("the order of the rows does not matter where no code is repeated", () => {
  const plan = generatePlan(60);
  // Ceilings that let all or nothing happen keep the sums exact in any order.
  plan.ceilings = plan.ceilings.map((ceiling, position) => ({
    ...ceiling,
    annual: ceiling.annual.map(() => (position % 3 === 0 ? 0 : 1e12)),
  }));
  const expected = orderless(evaluate(plan));
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (stream) => {
      expect(orderless(evaluate(shuffled(plan, stream)))).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

function shuffled(plan: Plan, stream: Iterator<number>): Plan {
  const copy: Plan = { ...plan };
  for (const table of tableKeys) {
    const keyed = plan[table].map((row) => ({ row, key: Number(stream.next().value) }));
    keyed.sort((a, b) => a.key - b.key);
    Object.assign(copy, { [table]: keyed.map(({ row }) => row) });
  }
  return copy;
}

/** Figures by their name, rounded, without the places, which move with the rows. */
function orderless(evaluation: Evaluation): unknown {
  const round = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(9)));
  return {
    whole: [evaluation.coherence, evaluation.feasibility, evaluation.budget, evaluation.articulation].map(round),
    years: evaluation.years.map((year) => [year.year, round(year.feasibility), round(year.budget)]),
    goals: Object.fromEntries(evaluation.goals.map((goal) => [goal.code, goal.years])),
    sources: evaluation.sources,
    measures: evaluation.requirements.flatMap(({ measures }) =>
      measures.map(({ id, passed, total, broken }) => [id, round(passed), round(total), broken.length]),
    ),
  };
}

test("more money under the ceilings never lowers feasibility", () => {
  fc.assert(
    fc.property(anyPlan, fc.integer({ min: 0, max: 1000 }), (plan, more) => {
      fc.pre(plan.ceilings.length > 0 && plan.investments.every(({ annual }) => annual.every((value) => Number(value) >= 0)));
      const raised: Plan = {
        ...plan,
        ceilings: plan.ceilings.map((ceiling) => ({
          ...ceiling,
          annual: ceiling.annual.map((value) => (typeof value === "number" ? value + more : value)),
        })),
      };
      const [before, after] = [evaluate(plan).feasibility, evaluate(raised).feasibility];
      if (before !== null) expect(after).toBeGreaterThanOrEqual(before - 1e-12);
    }),
  );
});

test("goals weigh by their weights only when each has one above 0", () => {
  const plan = (weights: (number | null)[]): Plan =>
    parsePlan({
      format: "articula-plan",
      version: 1,
      plan: { firstYear: 2024, years: 1 },
      productGoals: weights.map((weight, position) => ({
        code: String(position),
        class: "flow",
        target: 1,
        y1: 1,
        weight,
        zeroCost: position === 0 ? "Planta" : null,
      })),
    }).plan;
  expect(evaluate(plan([3, 1])).feasibility).toBe(0.75);
  expect(evaluate(plan([3, null])).feasibility).toBe(0.5);
  expect(evaluate(plan([3, 0])).feasibility).toBe(0.5);
  expect(evaluate(plan([3, -1])).goals.map(({ weight }) => weight)).toEqual([1, 1]);
});

test("an empty plan of any length has its years", () => {
  for (const years of [1, 4, 12]) {
    const { evaluation, money, index } = examine(emptyPlan(2024, years));
    expect(evaluation.years.map(({ year }) => year)).toEqual(Array.from({ length: years }, (_, year) => 2024 + year));
    expect(evaluation.coherence).toBeNull();
    expect(money.sources).toEqual([]);
    expect(index.years).toBe(years);
  }
});
