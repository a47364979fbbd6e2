import type { Evaluation } from "../method/evaluation";
import { indexPlan } from "../method/plan-index";
import type { Plan } from "../plan/plan";
import type { Rule } from "./define-rule";
import { severities, type Finding, type Severity } from "./finding";
import { findingOrder } from "./finding-order";
import { rules as registry } from "./registry";
import { finish, type Steps } from "../method/steps";
import { applyWaivers, type IdleWaiver } from "./waivers";

export const ruleCrashed = "engine/rule-crashed";

export interface RuleReport {
  /** Waived findings too, in their places. */
  findings: Finding[];
  /** Rules that threw, with what they threw. */
  crashed: { rule: string; cause: unknown }[];
  /** False when a rule crashed: what it would have found is unknown, so a report without findings is no pass. */
  complete: boolean;
  /** The findings that are not waived, and apart from them those that are. */
  counts: Record<Severity, number>;
  waived: Record<Severity, number>;
  /** Waivers that match no finding. */
  idleWaivers: IdleWaiver[];
}

/** Runs the rules over a plan. A rule that throws does not stop the others; what it had found until then is kept. */
export function runRules(plan: Plan, evaluation: Evaluation, rules: readonly Rule[] = registry): RuleReport {
  return finish(rulesInSteps(plan, evaluation, rules));
}

/** How many findings of one rule are made in one step. */
const findingsPerStep = 500;

/** The same, a rule or a part of its findings at a time: whoever runs it may do something else after each step. */
export function* rulesInSteps(
  plan: Plan,
  evaluation: Evaluation,
  rules: readonly Rule[] = registry,
  index = indexPlan(plan),
): Steps<RuleReport> {
  const context = { plan, evaluation, index };
  const found: Finding[] = [];
  const crashed: RuleReport["crashed"] = [];
  for (const rule of rules) {
    try {
      for (const { path, data } of rule.check(context)) {
        found.push({ rule: rule.id, severity: rule.severity, path, data, waiver: null });
        if (found.length % findingsPerStep === 0) yield;
      }
    } catch (cause) {
      crashed.push({ rule: rule.id, cause });
      found.push(crashFinding(rule.id, cause));
    }
    yield;
  }
  found.sort(findingOrder);
  const { findings, idle } = applyWaivers(found, plan, {
    // A plan that was not wholly looked at must never pass for one that was.
    unwaivable: ruleCrashed,
    unknown: new Set(crashed.map(({ rule }) => rule)),
  });
  return {
    findings,
    crashed,
    complete: crashed.length === 0,
    counts: countBySeverity(findings.filter(({ waiver }) => waiver === null)),
    waived: countBySeverity(findings.filter(({ waiver }) => waiver !== null)),
    idleWaivers: idle,
  };
}

function crashFinding(rule: string, cause: unknown): Finding {
  return {
    rule: ruleCrashed,
    severity: "error",
    path: { table: "plan", code: null, row: null, column: null, year: null },
    data: { crashedRule: rule, reason: cause instanceof Error ? cause.message : String(cause) },
    waiver: null,
  };
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = Object.fromEntries(severities.map((severity) => [severity, 0])) as Record<Severity, number>;
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
