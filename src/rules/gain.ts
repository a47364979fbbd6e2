import { PlanEvaluator } from "../method/plan-evaluator";
import type { Plan } from "../plan/plan";
import { editPlan, type PlanEdit } from "../plan/plan-edit";
import type { Rule, RuleContext } from "./define-rule";
import type { Finding } from "./finding";
import { rules as registry } from "./registry";

/** What mending one finding alone would gain, supposing that it is mended by `edits` and nothing else changes. */
export interface Gain {
  /** Points of articulation, 0..100; null when there is none before or after. Negative where mending costs points. */
  articulation: number | null;
  /** Points of coherence, 0..100; null when there is none before or after. */
  coherence: number | null;
  edits: readonly PlanEdit[];
}

/**
 * The gains of a plan's findings: for each, the plan is evaluated as it would be with the supposition of its rule, by
 * what depends on it alone. Nothing is written anywhere; the plan stays as it is.
 */
export class FindingGains {
  private readonly context: RuleContext;
  private readonly ruleOf: ReadonlyMap<string, Rule>;

  constructor(
    plan: Plan,
    rules: readonly Rule[] = registry,
    /** Of the plan as it is, for these gains alone from now on: it goes from one supposition to the next. */
    private readonly evaluator = new PlanEvaluator(plan),
  ) {
    const { evaluation, index } = this.evaluator.examination;
    this.context = { plan, evaluation, index };
    this.ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  }

  /** Null where only the office knows what is right, so that nothing can be supposed. */
  of(finding: Finding): Gain | null {
    const edits = this.ruleOf.get(finding.rule)?.mend?.(finding, this.context) ?? null;
    if (edits === null) return null;
    const { plan, evaluation: before } = this.context;
    const after = this.evaluator.update(editPlan(plan, edits));
    return {
      articulation: difference(before.articulation, after.articulation),
      coherence: difference(before.coherence, after.coherence),
      edits,
    };
  }
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}
