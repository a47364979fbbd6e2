import type { Plan } from "../plan/plan";
import { articulationOf, evaluateRequirements } from "./articulation/articulation";
import { gatherFacts } from "./articulation/facts";
import { budgetConsistencyOf, sourceYearsOf } from "./budget-consistency";
import { coherenceOf } from "./coherence";
import type { Evaluation } from "./evaluation";
import { evaluateGoals, feasibilityOfPlan } from "./feasibility";
import { moneyOf, type Money } from "./money";
import { resolveParameters } from "./parameters";
import { indexPlan, type PlanIndex } from "./plan-index";

/** An evaluation together with the links and the money it was made from, for those who look closer. */
export interface Examination {
  index: PlanIndex;
  money: Money;
  evaluation: Evaluation;
}

/** All that the method computes of a plan (sections 2 to 7). Never throws on a bad plan: what is unknown is null. */
export function evaluate(plan: Plan): Evaluation {
  return examine(plan).evaluation;
}

/** As `evaluate`, keeping the links and the money. Time is proportional to the rows of the plan. */
export function examine(plan: Plan): Examination {
  const parameters = resolveParameters(plan.parameters);
  const index = indexPlan(plan);
  const money = moneyOf(index, parameters);
  const { firstYear, years } = plan.plan;

  const goals = evaluateGoals(index, money, parameters);
  const feasibility = feasibilityOfPlan(goals, years);
  const sources = sourceYearsOf(money, firstYear);
  const budget = budgetConsistencyOf(sources, firstYear, years, parameters);
  const requirements = evaluateRequirements(
    gatherFacts({ index, money, parameters, goals, sourceYears: sources }),
  );
  const articulation = articulationOf(requirements);

  return {
    index,
    money,
    evaluation: {
      coherence: coherenceOf(feasibility.plan, budget.plan, articulation),
      feasibility: feasibility.plan,
      budget: budget.plan,
      articulation,
      years: Array.from({ length: years }, (_, year) => ({
        year: firstYear + year,
        feasibility: feasibility.byYear[year] ?? null,
        budget: budget.byYear[year] ?? null,
      })),
      goals,
      sources,
      requirements,
      parameters,
    },
  };
}
