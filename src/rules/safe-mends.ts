import type { Evaluation } from "../method/evaluation";
import { indexPlan, type PlanIndex } from "../method/plan-index";
import type { Plan } from "../plan/plan";
import type { Rule, RuleContext, SafeEdit } from "./define-rule";
import type { Finding } from "./finding";
import { rules as registry } from "./registry";

/** The safe mends of a plan's findings, each reckoned when it is asked for. Nothing is written anywhere. */
export class SafeMends {
  private context: RuleContext | null = null;
  private readonly ruleOf: ReadonlyMap<string, Rule>;

  constructor(
    private readonly plan: Plan,
    private readonly evaluation: Evaluation,
    rules: readonly Rule[] = registry,
    /** The links of the plan, where they are at hand. */
    private readonly index: PlanIndex | null = null,
  ) {
    this.ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  }

  /** Null where what is right does not follow from the plan, or would change nothing. */
  of(finding: Finding): SafeEdit[] | null {
    const mend = this.ruleOf.get(finding.rule)?.safeMend;
    if (mend === undefined) return null;
    this.context ??= { plan: this.plan, evaluation: this.evaluation, index: this.index ?? indexPlan(this.plan) };
    const edits = mend(finding, this.context);
    return edits === null || edits.length === 0 ? null : edits;
  }
}
