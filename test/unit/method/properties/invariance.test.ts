import fc from "../../../properties";
import { evaluate } from "../../../../src/method/evaluate";
import type { Evaluation } from "../../../../src/method/evaluation";
import { isNumeric, type CellValue } from "../../../../src/plan/cell-value";
import type { Plan } from "../../../../src/plan/plan";
import { generatePlan } from "../../../bench/plan-generator";
import { anyPlan } from "../plan-arbitrary";

const timesNumber = (value: CellValue, factor: number): CellValue => (isNumeric(value) ? value * factor : value);

/** The same plan in a currency unit `factor` times smaller. */
function inOtherUnit(plan: Plan, factor: number): Plan {
  const scaled = (value: CellValue): CellValue => timesNumber(value, factor);
  const { amountTolerance } = evaluate(plan).parameters;
  return {
    ...plan,
    parameters: {
      ...plan.parameters,
      values: { ...plan.parameters.values, amountTolerance: amountTolerance * factor },
    },
    productGoals: plan.productGoals.map((goal) => ({ ...goal, unitCost: scaled(goal.unitCost) })),
    investments: plan.investments.map((row) => ({
      ...row,
      annual: row.annual.map(scaled),
      statedTotal: scaled(row.statedTotal),
    })),
    ceilings: plan.ceilings.map((row) => ({ ...row, annual: row.annual.map(scaled) })),
    budget: plan.budget.map((row) => ({
      ...row,
      appropriated: scaled(row.appropriated),
      committed: scaled(row.committed),
      obligated: scaled(row.obligated),
      paid: scaled(row.paid),
    })),
  };
}

/** Whole amounts only: then no sum is rounded, and what just meets a ceiling does so in every unit. */
function inWholeUnits(plan: Plan): Plan {
  const whole = (value: CellValue): CellValue => (isNumeric(value) ? Math.round(value) : value);
  return {
    ...plan,
    investments: plan.investments.map((row) => ({ ...row, annual: row.annual.map(whole) })),
    ceilings: plan.ceilings.map((row) => ({ ...row, annual: row.annual.map(whole) })),
  };
}

function shares({ coherence, feasibility, budget, articulation, years, goals, requirements, sources }: Evaluation): unknown {
  return rounded([
    [coherence, feasibility, budget, articulation],
    years,
    goals.map((goal) => goal.years.map(({ funding, pace, programming, feasibility: least }) => [funding, pace, programming, least])),
    requirements.map(({ score, measures }) => [score, ...measures.map(({ value }) => value)]),
    sources.map(({ realizable }) => realizable),
  ]);
}

function rounded(figures: unknown): unknown {
  return JSON.parse(JSON.stringify(figures), (_key, value: unknown) =>
    typeof value === "number" ? Number(value.toFixed(7)) + 0 : value,
  );
}

/** Whether a share stands at a threshold but for the last digits, where rounding decides. */
function isOnAnEdge({ goals, parameters }: Evaluation): boolean {
  return goals.some(({ years }) =>
    years.some(({ feasibility, funding }) =>
      [feasibility, funding].some((figure) =>
        [parameters.viableFrom, parameters.atRiskFrom].some(
          (threshold) => figure !== null && figure !== threshold && Math.abs(figure - threshold) < 1e-9,
        ),
      ),
    ),
  );
}

test.each([1000, 1e6])("the currency unit does not matter: all money times %p", (factor) => {
  fc.assert(
    fc.property(anyPlan.map(inWholeUnits), (plan) => {
      const [before, after] = [evaluate(plan), evaluate(inOtherUnit(plan, factor))];
      fc.pre(!isOnAnEdge(before) && !isOnAnEdge(after));
      expect(shares(after)).toEqual(shares(before));
    }),
    { numRuns: 200 },
  );
  const large = generatePlan(60);
  expect(shares(evaluate(inOtherUnit(large, factor)))).toEqual(shares(evaluate(large)));
});

test("only the proportion of the goals' weights matters", () => {
  const weighted = anyPlan.map(
    (plan): Plan => ({
      ...plan,
      productGoals: plan.productGoals.map((goal, position) => ({
        ...goal,
        weight: isNumeric(goal.weight) ? Math.abs(goal.weight) + 1 : position + 1,
      })),
    }),
  );
  fc.assert(
    fc.property(weighted, fc.double({ min: 0.001, max: 1000, noNaN: true }), (plan, factor) => {
      const scaled: Plan = {
        ...plan,
        productGoals: plan.productGoals.map((goal) => ({ ...goal, weight: timesNumber(goal.weight, factor) })),
      };
      const [before, after] = [evaluate(plan), evaluate(scaled)];
      expect(shares(after)).toEqual(shares(before));
      expect(after.goals.map((goal) => goal.years)).toEqual(before.goals.map((goal) => goal.years));
    }),
    { numRuns: 200 },
  );
});
