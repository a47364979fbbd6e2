import type { Plan } from "../plan/plan";
import type { Evaluation } from "./evaluation";
import { PlanEvaluator, type Examination } from "./plan-evaluator";

export type { Examination } from "./plan-evaluator";

/** All that the method computes of a plan (sections 2 to 7). Never throws on a bad plan: what is unknown is null. */
export function evaluate(plan: Plan): Evaluation {
  return examine(plan).evaluation;
}

/** As `evaluate`, keeping the links and the money. Time is proportional to the rows of the plan. */
export function examine(plan: Plan): Examination {
  return new PlanEvaluator(plan).examination;
}
