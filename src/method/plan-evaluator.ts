import type { Plan } from "../plan/plan";
import { articulationOf, Requirements } from "./articulation/articulation";
import { gatherFacts, type Facts } from "./articulation/facts";
import { budgetConsistencyOf, sourceYearsOf } from "./budget-consistency";
import { Changes, changesBetween } from "./changes";
import { coherenceOf } from "./coherence";
import type { Evaluation } from "./evaluation";
import { GoalEvaluations } from "./goal-evaluations";
import { goalFiguresOf } from "./goal-figures";
import { moneyOf, type Money } from "./money";
import { resolveParameters, type Parameters } from "./parameters";
import { planFeasibilityOf, type FeasibilityMeans } from "./plan-feasibility";
import { indexPlan, type PlanIndex } from "./plan-index";

/** An evaluation together with the links and the money it was made from, for those who look closer. */
export interface Examination {
  index: PlanIndex;
  money: Money;
  evaluation: Evaluation;
}

/**
 * The evaluation of a plan that goes on changing. Each new state is compared with the last one, and only what depends
 * on a changed cell is computed again; the figures are the same, to the last digit, as those of the plan evaluated
 * alone. What was handed out before never changes.
 */
export class PlanEvaluator {
  private plan: Plan;
  private facts: Facts;
  private requirements: Requirements;
  private examined: Examination;
  private goals: GoalEvaluations | null = null;
  private feasibility: FeasibilityMeans = { plan: null, byYear: [] };

  constructor(plan: Plan) {
    const everything = new Changes(true);
    this.plan = plan;
    this.facts = factsOf(plan, everything, null);
    this.requirements = new Requirements(this.facts);
    this.examined = this.conclude(everything);
  }

  get examination(): Examination {
    return this.examined;
  }

  /** The evaluation of the plan as it is now; the very same object as before when nothing of it changed. */
  update(plan: Plan): Evaluation {
    const changes = changesBetween(this.plan, plan);
    this.plan = plan;
    Object.assign(this.facts, factsOf(plan, changes, changes.everything ? null : this.facts));
    const { index, money } = this.facts;
    this.examined = changes.none ? { ...this.examined, index, money } : this.conclude(changes);
    return this.examined.evaluation;
  }

  private conclude(changes: Changes): Examination {
    const { index, money, figures, parameters, sourceYears } = this.facts;
    const { firstYear, years } = index.plan.plan;
    if (this.goals === null || changes.touch(["facts.goals"])) {
      this.goals = new GoalEvaluations({ index, money, figures, parameters }, changes, this.goals);
      this.feasibility = planFeasibilityOf(figures);
    }
    const { feasibility, goals } = this;
    const budget = budgetConsistencyOf(sourceYears, firstYear, years, parameters);
    const requirements = this.requirements.evaluate(changes);
    const articulation = articulationOf(requirements);
    const evaluation: Evaluation = {
      coherence: coherenceOf(feasibility.plan, budget.plan, articulation),
      feasibility: feasibility.plan,
      budget: budget.plan,
      articulation,
      years: Array.from({ length: years }, (_, year) => ({
        year: firstYear + year,
        feasibility: feasibility.byYear[year] ?? null,
        budget: budget.byYear[year] ?? null,
      })),
      get goals() {
        return goals.all;
      },
      sources: sourceYears,
      requirements,
      parameters,
    };
    return { index, money, evaluation };
  }
}

/** What the evaluation is made of; what did not change since `before` is taken from it. */
function factsOf(plan: Plan, changes: Changes, before: Facts | null): Facts {
  const parameters = resolveParameters(plan.parameters);
  if (before !== null) noteParameters(changes, before.parameters, parameters);
  const index = indexPlan(plan, changes, before?.index);
  const money = moneyOf(index, parameters, changes, before);
  const figures = goalFiguresOf(index, money, parameters, changes, before?.figures);
  const sourceYears =
    before === null || changes.touch(["facts.money"]) ? sourceYearsOf(money, plan.plan.firstYear) : before.sourceYears;
  return gatherFacts({ index, money, parameters, figures, sourceYears }, changes, before);
}

function noteParameters(changes: Changes, before: Parameters, after: Parameters): void {
  for (const key of Object.keys(after) as (keyof Parameters)[]) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) changes.note(`parameters.${key}`);
  }
}
