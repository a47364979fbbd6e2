import type { Evaluation } from "../method/evaluation";
import { evaluate } from "../method/evaluate";
import type { Plan } from "../plan/plan";
import { pathTexts } from "../plan/path-text";
import { runRules } from "../rules/engine";
import type { Finding, Severity } from "../rules/finding";
import { FindingGains, type Gain } from "../rules/gain";
import type { IdleWaiver } from "../rules/waivers";
import type { Language } from "../i18n/language";
import type { SheetNames } from "./place-name";
import { unitsOf } from "./responsible-unit";
import { gainSentence, supposition } from "./describe-gain";
import { describeFinding, type DescribedFinding } from "./describe-finding";

/** A finding of a plan: its sentences, and its place as a waiver has to name it. */
export interface PlanFinding extends DescribedFinding {
  pathText: string;
  /** Code of the unit that answers for it; null where none does. */
  unit: string | null;
}

export interface Validation {
  /** The plan as it was read. */
  plan: Plan;
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
  /** What mending one of the findings alone would gain; null where only the office knows what is right. */
  gainOf: (finding: Finding) => DescribedGain | null;
}

/** A gain in words, with what was supposed to reckon it. */
export interface DescribedGain {
  gain: Gain;
  sentence: string;
  supposing: string[];
}

/** Evaluates a plan and runs every rule over it; the findings come with their sentences and real sheet names. */
export function validatePlan(plan: Plan, language: Language, names: SheetNames = {}): Validation {
  const evaluation = evaluate(plan);
  const { findings, counts, waived, idleWaivers, complete } = runRules(plan, evaluation);
  const textOf = pathTexts(plan);
  const unitOf = unitsOf(plan);
  return {
    plan,
    findings: findings.map((finding) => ({
      ...describeFinding(finding, language, names),
      pathText: textOf(finding.path),
      unit: unitOf(finding.path),
    })),
    counts,
    waived,
    idleWaivers,
    complete,
    evaluation,
    gainOf: gainsIn(plan, language, names),
  };
}

/** Gains are reckoned when they are asked for: a plan may have thousands of findings. */
function gainsIn(plan: Plan, language: Language, names: SheetNames): Validation["gainOf"] {
  let gains: FindingGains | null = null;
  return (finding) => {
    gains ??= new FindingGains(plan);
    const gain = gains.of(finding);
    if (gain === null) return null;
    return { gain, sentence: gainSentence(gain, language), supposing: supposition(gain, plan, language, names) };
  };
}
