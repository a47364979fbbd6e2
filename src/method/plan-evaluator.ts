import type { Plan } from "../plan/plan";
import { articulationOf, Requirements } from "./articulation/articulation";
import { gatherFacts, type Facts } from "./articulation/facts";
import { budgetConsistencyOf, sourceYearsOf } from "./budget-consistency";
import { Changes, changesBetween } from "./changes";
import { coherenceOf } from "./coherence";
import type { Evaluation, RequirementEvaluation } from "./evaluation";
import { GoalEvaluations } from "./goal-evaluations";
import { goalFiguresOf } from "./goal-figures";
import { moneyOf, type Money } from "./money";
import { resolveParameters, type Parameters } from "./parameters";
import { planFeasibilityOf, type FeasibilityMeans } from "./plan-feasibility";
import { indexPlan, type PlanIndex } from "./plan-index";
import { finish, type Steps } from "./steps";

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

  constructor(plan: Plan, { everything, facts, requirements, evaluated }: Beginning = finish(begin(plan))) {
    this.plan = plan;
    this.facts = facts;
    this.requirements = requirements;
    this.examined = this.conclude(everything, evaluated);
  }

  /** The evaluator of a plan, made a part at a time, with the evaluations of its goals put together. */
  static *inSteps(plan: Plan): Steps<PlanEvaluator> {
    const evaluator = new PlanEvaluator(plan, yield* begin(plan));
    if (evaluator.goals !== null) yield* evaluator.goals.inSteps();
    return evaluator;
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

  private conclude(changes: Changes, requirements = this.requirements.evaluate(changes)): Examination {
    const { index, money, figures, parameters, sourceYears } = this.facts;
    const { firstYear, years } = index.plan.plan;
    if (this.goals === null || changes.touch(["facts.goals"])) {
      this.goals = new GoalEvaluations({ index, money, figures, parameters }, changes, this.goals);
      this.feasibility = planFeasibilityOf(figures);
    }
    const { feasibility, goals } = this;
    const budget = budgetConsistencyOf(sourceYears, firstYear, years, parameters);
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

/** What an evaluator of a new plan starts from. */
interface Beginning {
  everything: Changes;
  facts: Facts;
  requirements: Requirements;
  evaluated: RequirementEvaluation[];
}

function* begin(plan: Plan): Steps<Beginning> {
  const everything = new Changes(true);
  const facts = yield* factsInSteps(plan, everything, null);
  yield;
  const requirements = new Requirements(facts);
  return { everything, facts, requirements, evaluated: yield* requirements.inSteps(everything) };
}

/** What the evaluation is made of; what did not change since `before` is taken from it. */
function factsOf(plan: Plan, changes: Changes, before: Facts | null): Facts {
  return finish(factsInSteps(plan, changes, before));
}

function* factsInSteps(plan: Plan, changes: Changes, before: Facts | null): Steps<Facts> {
  const parameters = resolveParameters(plan.parameters);
  if (before !== null) noteParameters(changes, before.parameters, parameters);
  const index = indexPlan(plan, changes, before?.index);
  yield;
  const money = moneyOf(index, parameters, changes, before);
  yield;
  const figures = goalFiguresOf(index, money, parameters, changes, before?.figures);
  yield;
  const sourceYears =
    before === null || changes.touch(["facts.money"]) ? sourceYearsOf(money, plan.plan.firstYear) : before.sourceYears;
  return gatherFacts({ index, money, parameters, figures, sourceYears }, changes, before);
}

function noteParameters(changes: Changes, before: Parameters, after: Parameters): void {
  for (const key of Object.keys(after) as (keyof Parameters)[]) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) changes.note(`parameters.${key}`);
  }
}
