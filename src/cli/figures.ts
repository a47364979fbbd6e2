import { examine } from "../method/evaluate";
import type { Evaluation } from "../method/evaluation";
import { progressOf } from "../method/progress";
import type { Plan } from "../plan/plan";
import { evaluationJson } from "./json-output";

/** The evaluation of a plan, and what `evaluate --json` prints of it: for one file and for many the same. */
export function figuresOf(plan: Plan): { evaluation: Evaluation; json: () => EvaluationFigures } {
  const { evaluation, index } = examine(plan);
  return { evaluation, json: () => evaluationJson(evaluation, progressOf(index)) as EvaluationFigures };
}

/** The keys of `evaluate --json`; those of each goal can be left out. */
export type EvaluationFigures = Record<string, unknown>;
