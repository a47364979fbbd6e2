import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "../../src/method/evaluate";
import type { Evaluation, GoalEvaluation, GoalYearEvaluation, SourceYear } from "../../src/method/evaluation";
import { parsePlan } from "../../src/plan/parse-plan";
import type { PlanPath } from "../../src/plan/plan-path";

/** A number, a fraction such as "79/128", or unknown. */
type Expected = number | string | null;

interface PlanCase {
  /** A whole sentence: what the method does here. */
  name: string;
  why: string;
  /** How each expected figure was reckoned by hand. */
  arithmetic: Record<string, string>;
  plan?: object;
  /** Path of the plan document, from this folder, where the case does not hold it. */
  planFile?: string;
  expected: ExpectedEvaluation;
}

interface ExpectedEvaluation {
  coherence: Expected;
  feasibility: Expected;
  budget: Expected;
  articulation: Expected;
  years: { year: number; feasibility: Expected; budget: Expected }[];
  /** In the order of productGoals; what a goal leaves out is not compared. */
  goals: ExpectedGoal[];
  sources: { source: string; programmed: Expected[]; ceiling: Expected[] | null; realizable: Expected[] }[];
  requirements: Record<string, { score: Expected } & Record<string, ExpectedMeasure | Expected>>;
}

interface ExpectedGoal {
  code?: string;
  planned?: Expected;
  required?: Expected;
  programming?: Expected;
  weight?: Expected;
  feasibility?: Expected;
  effort?: Expected[];
  money?: Expected[];
  available?: Expected[];
  /** Status alone when not programmed; otherwise status, funding, pace, programming, limit. */
  years?: (string | [string, Expected, Expected, Expected, string])[];
}

/** Passed, total, value and, where given, the broken places such as "productGoals[3].y2" (rows from 1). */
type ExpectedMeasure = [Expected, Expected, Expected, string[]?];

const caseFiles = readdirSync(__dirname).filter((name) => name.endsWith(".json"));
const cases = caseFiles.map((file): [string, PlanCase] => [file, readJson<PlanCase>(join(__dirname, file))]);

test("there are cases to run", () => {
  expect(cases.length).toBeGreaterThanOrEqual(6);
  for (const [, { name, why, arithmetic }] of cases) {
    expect(name).toMatch(/^[A-Z].{20,}\.$/);
    expect(why.length).toBeGreaterThan(40);
    expect(Object.keys(arithmetic)).not.toHaveLength(0);
  }
});

describe.each(cases)("%s", (_file, { plan: document, planFile, expected }) => {
  const { plan, ignored } = parsePlan(planFile === undefined ? document : readJson<object>(join(__dirname, planFile)));
  let evaluation: Evaluation;
  beforeEach(() => {
    evaluation = evaluate(plan);
  });

  test("the document holds no key that the format does not know", () => expect(ignored).toEqual([]));

  test("coherence and its parts", () => {
    const { coherence, feasibility, budget, articulation } = evaluation;
    expectSame(
      { feasibility, budget, articulation, coherence },
      {
        feasibility: expected.feasibility,
        budget: expected.budget,
        articulation: expected.articulation,
        coherence: expected.coherence,
      },
    );
  });

  test("years", () => expectSame(evaluation.years, expected.years));

  test("goals and goal-years", () => {
    expect(evaluation.goals).toHaveLength(expected.goals.length);
    expectSame(
      evaluation.goals.map((goal, position) => goalAsExpected(goal, expected.goals[position] ?? {})),
      expected.goals,
    );
  });

  test("sources", () => expectSame(sourcesAsExpected(evaluation), expected.sources));

  test("requirements and every measure", () => {
    const actual = Object.fromEntries(
      evaluation.requirements.map(({ id, score, measures }) => [
        id,
        {
          score,
          ...Object.fromEntries(
            measures.map((measure) => {
              const figures = [measure.passed, measure.total, measure.value];
              const compareBroken = measureOf(expected, id, measure.id)?.[3] !== undefined;
              return [measure.id, compareBroken ? [...figures, measure.broken.map(placeText)] : figures];
            }),
          ),
        },
      ]),
    );
    expectSame(actual, expected.requirements);
  });
});

function measureOf(expected: ExpectedEvaluation, requirement: string, measure: string): ExpectedMeasure | undefined {
  const found = expected.requirements[requirement]?.[measure];
  return Array.isArray(found) ? found : undefined;
}

/** The goal with the keys that the case states, and no others. */
function goalAsExpected(goal: GoalEvaluation, stated: ExpectedGoal): Record<string, unknown> {
  const all: Record<string, unknown> = {
    code: goal.code,
    planned: goal.planned,
    required: goal.required,
    programming: goal.programming,
    weight: goal.weight,
    feasibility: goal.feasibility,
    effort: goal.years.map(({ effort }) => effort),
    money: goal.years.map(({ money }) => money),
    available: goal.years.map(({ available }) => available),
    years: goal.years.map(yearAsExpected),
  };
  return Object.fromEntries(Object.keys(stated).map((key) => [key, all[key]]));
}

function yearAsExpected(year: GoalYearEvaluation): unknown {
  const { status, funding, pace, programming, limit, feasibility } = year;
  if (status === "not-programmed") {
    expect([feasibility, funding, pace, programming, limit]).toEqual([null, null, null, null, null]);
    return status;
  }
  expect(feasibility).toBe(Math.min(funding ?? NaN, pace ?? 1, programming ?? NaN));
  return [status, funding, pace, programming, limit];
}

function sourcesAsExpected(evaluation: Evaluation): unknown[] {
  const bySource = new Map<string, SourceYear[]>();
  for (const sourceYear of evaluation.sources) {
    expect(sourceYear.gap).toBe(sourceYear.ceiling === null ? null : sourceYear.ceiling - sourceYear.programmed);
    bySource.set(sourceYear.source, [...(bySource.get(sourceYear.source) ?? []), sourceYear]);
  }
  return [...bySource].map(([source, years]) => ({
    source,
    programmed: years.map(({ programmed }) => programmed),
    ceiling: years.every(({ ceiling }) => ceiling === null) ? null : years.map(({ ceiling }) => ceiling),
    realizable: years.map(({ realizable }) => realizable),
  }));
}

function placeText({ table, code, row, column }: PlanPath): string {
  const item = row === null ? code : row + 1;
  return `${table}${item === null ? "" : `[${item}]`}${column === null ? "" : `.${column}`}`;
}

/** Equal in shape and words, and in numbers up to nine decimals; fractions are worked out. */
function expectSame(actual: unknown, expected: unknown): void {
  expect(normal(actual)).toEqual(normal(expected));
}

function normal(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toFixed(9)) + 0;
  if (typeof value === "string") {
    const [, top, bottom] = /^(\d+)\/(\d+)$/.exec(value) ?? [];
    return top === undefined ? value : normal(Number(top) / Number(bottom));
  }
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, content]) => [key, normal(content)]));
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, "utf8")) as Content;
}
