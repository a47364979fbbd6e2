import type { Evaluation } from "../method/evaluation";
import { PlanEvaluator } from "../method/plan-evaluator";
import type { Plan } from "../plan/plan";
import { pathTexts } from "../plan/path-text";
import { rulesInSteps } from "../rules/engine";
import type { Finding, Severity } from "../rules/finding";
import { FindingGains, type Gain } from "../rules/gain";
import { rules } from "../rules/registry";
import { SafeMends } from "../rules/safe-mends";
import { finish, type Steps } from "../method/steps";
import type { IdleWaiver } from "../rules/waivers";
import type { Language } from "../i18n/language";
import type { SheetNames } from "./place-name";
import { inSlices, type Slicing } from "./in-slices";
import { unitOfPath } from "./responsible-unit";
import { gainSentence, supposition } from "./describe-gain";
import { describeFinding, type DescribedFinding } from "./describe-finding";
import { describeMend, type DescribedMend } from "./mend/describe-mend";

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
  /** What can be written to mend a finding because it follows from the plan; null where something has to be decided. */
  mendOf: (finding: Finding) => DescribedMend | null;
}

/** A gain in words, with what was supposed to reckon it. */
export interface DescribedGain {
  gain: Gain;
  sentence: string;
  supposing: string[];
}

/** Evaluates a plan and runs every rule over it; the findings come with their sentences and real sheet names. */
export function validatePlan(plan: Plan, language: Language, names: SheetNames = {}): Validation {
  return finish(validationInSteps(plan, language, names));
}

/**
 * The same validation, to the last letter, with a pause whenever it has worked for some 50 ms.
 * @param evaluator The plan's, where it has been evaluated already.
 */
export function validatePlanInSlices(
  plan: Plan,
  language: Language,
  names: SheetNames,
  slicing: Slicing,
  evaluator?: PlanEvaluator,
): Promise<Validation> {
  return inSlices(validationInSteps(plan, language, names, evaluator), slicing);
}

/** How many findings are put into words in one step. */
const describedPerStep = 250;

function* validationInSteps(plan: Plan, language: Language, names: SheetNames, evaluated?: PlanEvaluator): Steps<Validation> {
  const evaluator = evaluated ?? (yield* PlanEvaluator.inSteps(plan));
  const { evaluation, index } = evaluator.examination;
  yield;
  const { findings, counts, waived, idleWaivers, complete } = yield* rulesInSteps(plan, evaluation, rules, index);
  yield;
  const textOf = pathTexts(plan);
  const unitOf = unitOfPath(plan, index);
  const described: PlanFinding[] = [];
  for (const finding of findings) {
    described.push({ ...describeFinding(finding, language, names), pathText: textOf(finding.path), unit: unitOf(finding.path) });
    if (described.length % describedPerStep === 0) yield;
  }
  return {
    plan,
    findings: described,
    counts,
    waived,
    idleWaivers,
    complete,
    evaluation,
    gainOf: gainsIn(plan, evaluator, language, names),
    mendOf: mendsIn(new SafeMends(plan, evaluation, rules, index), plan, language, names),
  };
}

function mendsIn(mends: SafeMends, plan: Plan, language: Language, names: SheetNames): Validation["mendOf"] {
  return (finding) => {
    const edits = mends.of(finding);
    return edits === null ? null : describeMend(edits, plan, language, names);
  };
}

/** Gains are reckoned when they are asked for: a plan may have thousands of findings. */
function gainsIn(plan: Plan, evaluator: PlanEvaluator, language: Language, names: SheetNames): Validation["gainOf"] {
  let gains: FindingGains | null = null;
  return (finding) => {
    gains ??= new FindingGains(plan, rules, evaluator);
    const gain = gains.of(finding);
    if (gain === null) return null;
    return { gain, sentence: gainSentence(gain, language), supposing: supposition(gain, plan, language, names) };
  };
}
