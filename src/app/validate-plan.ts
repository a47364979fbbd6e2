import type { Evaluation } from "../method/evaluation";
import { evaluate } from "../method/evaluate";
import type { Plan } from "../plan/plan";
import { runRules } from "../rules/engine";
import type { Severity } from "../rules/finding";
import type { Language } from "../i18n/language";
import type { SheetNames } from "./place-name";
import { describeFinding, type DescribedFinding } from "./describe-finding";

export type { DescribedFinding } from "./describe-finding";

export interface Validation {
  findings: DescribedFinding[];
  counts: Record<Severity, number>;
  /** False when a rule crashed: the report is then not complete. */
  complete: boolean;
  evaluation: Evaluation;
}

/** Evaluates a plan and runs every rule over it; the findings come with their sentences and real sheet names. */
export function validatePlan(plan: Plan, language: Language, names: SheetNames = {}): Validation {
  const evaluation = evaluate(plan);
  const { findings, counts, complete } = runRules(plan, evaluation);
  return { findings: findings.map((finding) => describeFinding(finding, language, names)), counts, complete, evaluation };
}
