import { readFileSync } from "node:fs";
import { join } from "node:path";
import { articulationGains } from "../../src/method/articulation/articulation";
import { evaluate } from "../../src/method/evaluate";
import type { Evaluation, GoalYearEvaluation } from "../../src/method/evaluation";
import { defaultParameters } from "../../src/method/parameters";
import { indexPlan } from "../../src/method/plan-index";
import { progressOf } from "../../src/method/progress";
import { parsePlan } from "../../src/plan/parse-plan";
import type { Plan } from "../../src/plan/plan";
import { runRules } from "../../src/rules/engine";
import { FindingGains } from "../../src/rules/gain";

/**
 * What the markers of the method pages may name: the plan of test/cases/worked-example.json and its evaluation, that of
 * goal-classes.json (`classes`, for the one example of each class), and the defaults of the parameters. Rows stand under
 * their code and years under their number: `goal.V1[2025].funding`, `row.V1[2025]`, `source.sgpWater[2025].ceiling`.
 */
export function exampleScope() {
  const plan = planOf("worked-example.json");
  const evaluation = evaluate(plan);
  const { weights } = defaultParameters;
  const report = runRules(plan, evaluation);
  const gains = new FindingGains(plan);
  return {
    ...figuresOf(plan, evaluation),
    classes: classesOf(planOf("goal-classes.json")),
    /** How many findings there are of each severity. */
    findings: report.counts,
    /** What the first finding of each rule would gain, and the edits that this supposes. */
    points: byKey(report.findings.map((finding) => [finding.rule, gains.of(finding)] as const).reverse()),
    parameters: { ...defaultParameters, earmarks: sectorsAsWritten(defaultParameters.earmarks) },
    /** The default weight of every requirement; undefined when they differ. */
    sameWeight: Object.values(weights).every((weight) => weight === weights.r1) ? weights.r1 : undefined,
    calendar: [...yearsOf(plan), ...yearsOf(planOf("goal-classes.json"))],
  };
}

function planOf(file: string): Plan {
  const { plan } = JSON.parse(readFileSync(join(__dirname, "../cases", file), "utf8")) as { plan: object };
  return parsePlan(plan).plan;
}

function classesOf(plan: Plan) {
  const { row, goal } = figuresOf(plan, evaluate(plan));
  return { row, goal };
}

function figuresOf(plan: Plan, evaluation: Evaluation) {
  const { feasibility, budget, articulation, coherence } = evaluation;
  const { firstYear } = plan.plan;
  const annual = (values: readonly unknown[]) => values.map((value, year) => [firstYear + year, value]);
  return {
    plan: { feasibility, budget, articulation, coherence },
    row: byKey(
      plan.productGoals.map(({ code, annual: values, baselineYear, ...content }) => [
        code,
        // The name of a year, not an amount: it is never shown in groups of three digits.
        { ...content, baselineYear: String(baselineYear), ...entries(annual(values)) },
      ]),
    ),
    goal: byKey(
      evaluation.goals.map((goal) => [goal.code, { ...goal, ...byYear(goal.years), assessed: assessed(goal.years) }]),
    ),
    year: byYear(
      evaluation.years.map((figures, year) => ({
        ...figures,
        assessed: assessed(evaluation.goals.flatMap((goal) => goal.years[year] ?? [])),
      })),
    ),
    source: byKey(
      evaluation.sources.map(({ source }) => [
        source,
        byYear(evaluation.sources.filter((other) => other.source === source)),
      ]),
    ),
    /** Rows of the financial plan, from 0. */
    ceiling: plan.ceilings.map(({ annual: values }) => entries(annual(values))),
    requirement: byKey(
      evaluation.requirements.map((requirement) => [
        requirement.id,
        { ...requirement, applicable: requirement.measures.filter(({ value }) => value !== null).length },
      ]),
    ),
    measure: byKey(evaluation.requirements.flatMap(({ measures }) => measures).map((measure) => [measure.id, measure])),
    gain: byKey(articulationGains(evaluation.requirements).map(({ measure, points }) => [measure, points])),
    sumOfScores: evaluation.requirements.reduce((sum, { score }) => sum + (score ?? 0), 0),
    sumOfWeights: evaluation.requirements.reduce((sum, { weight }) => sum + weight, 0),
    /** What was executed, by goal and year. */
    progressed: byKey(
      progressOf(indexPlan(plan)).map(({ code, years, term }) => [
        code,
        { ...term, ...Object.fromEntries(years.map(({ year, ratio }) => [String(year), ratio])) },
      ]),
    ),
    progress: byKey(plan.progress.map(({ goal, year, executed }) => [goal, { [String(year)]: executed }])),
  };
}

function assessed(years: readonly GoalYearEvaluation[]): number {
  return years.filter(({ feasibility }) => feasibility !== null).length;
}

function yearsOf(plan: Plan): number[] {
  return Array.from({ length: plan.plan.years }, (_, year) => plan.plan.firstYear + year);
}

function byYear<Item extends { year: number }>(items: readonly Item[]): Record<string, Item> {
  return byKey(items.map((item) => [item.year, item]));
}

function byKey<Item>(pairs: readonly (readonly [string | number | null, Item])[]): Record<string, Item> {
  return Object.fromEntries(pairs.map(([key, item]) => [String(key), item]));
}

function entries(pairs: readonly (readonly unknown[])[]): Record<string, unknown> {
  return Object.fromEntries(pairs.map(([key, value]) => [String(key), value]));
}

/** Sectors as a cell of the sheet holds them. */
function sectorsAsWritten(earmarks: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return byKey(Object.entries(earmarks).map(([source, sectors]) => [source, sectors.join(";")]));
}
