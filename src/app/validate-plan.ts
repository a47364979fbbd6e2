import type { Evaluation } from "../method/evaluation";
import { evaluate } from "../method/evaluate";
import type { Plan } from "../plan/plan";
import { pathTexts } from "../plan/path-text";
import { runRules } from "../rules/engine";
import type { Severity } from "../rules/finding";
import type { IdleWaiver } from "../rules/waivers";
import type { Language } from "../i18n/language";
import type { SheetNames } from "./place-name";
import { describeFinding, type DescribedFinding } from "./describe-finding";

/** A finding of a plan: its sentences, and its place as a waiver has to name it. */
export interface PlanFinding extends DescribedFinding {
  pathText: string;
}

export interface Validation {
  /** Waived findings too, in their places. */
  findings: PlanFinding[];
  /** The findings that are not waived, and apart from them those that are. */
  counts: Record<Severity, number>;
  waived: Record<Severity, number>;
  /** Waivers that match no finding. */
  idleWaivers: IdleWaiver[];
  /** False when a rule crashed: the report is then not complete. */
  complete: boolean;
  evaluation: Evaluation;
}

/** Evaluates a plan and runs every rule over it; the findings come with their sentences and real sheet names. */
export function validatePlan(plan: Plan, language: Language, names: SheetNames = {}): Validation {
  const evaluation = evaluate(plan);
  const { findings, counts, waived, idleWaivers, complete } = runRules(plan, evaluation);
  const textOf = pathTexts(plan);
  return {
    findings: findings.map((finding) => ({
      ...describeFinding(finding, language, names),
      pathText: textOf(finding.path),
    })),
    counts,
    waived,
    idleWaivers,
    complete,
    evaluation,
  };
}

/** How many findings are waived, of whatever severity. */
export function waivedCount({ waived }: Validation): number {
  return waived.error + waived.warning + waived.info;
}
