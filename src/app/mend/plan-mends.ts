import { evaluate } from "../../method/evaluate";
import type { Plan } from "../../plan/plan";
import { editPlan } from "../../plan/plan-edit";
import type { Rule, SafeEdit } from "../../rules/define-rule";
import { runRules } from "../../rules/engine";
import type { Finding } from "../../rules/finding";
import { rules as registry } from "../../rules/registry";
import { SafeMends } from "../../rules/safe-mends";
import { StandingFindings } from "../standing-findings";

export interface PlannedMends {
  /** One edit a cell. */
  edits: SafeEdit[];
  /** The plan with them. */
  plan: Plan;
  /** How many of the findings they mend. */
  mended: number;
}

/**
 * The mends of several findings together. Links come first, as the rules stand in the registry, and each rule looks at
 * the plan as the rules before it leave it: a finding that says something else by then is not mended as it was shown.
 * A finding of which `mayWrite` refuses a cell is left as a whole.
 */
export function planMends(
  plan: Plan,
  findings: readonly Finding[],
  mayWrite: (edit: SafeEdit) => boolean,
  rules: readonly Rule[] = registry,
): PlannedMends {
  const planned = { edits: new Map<string, SafeEdit>(), plan, mended: 0 };
  for (const rule of rules) {
    const wanted = findings.filter((finding) => finding.rule === rule.id);
    if (rule.safeMend === undefined || wanted.length === 0) continue;
    mendByRule(rule, wanted, planned, mayWrite);
  }
  return { ...planned, edits: [...planned.edits.values()] };
}

function mendByRule(
  rule: Rule,
  wanted: readonly Finding[],
  planned: { edits: Map<string, SafeEdit>; plan: Plan; mended: number },
  mayWrite: (edit: SafeEdit) => boolean,
): void {
  const evaluation = evaluate(planned.plan);
  const standing = new StandingFindings(runRules(planned.plan, evaluation, [rule]).findings);
  const taken = new Set<Finding>();
  let fresh = new Map<string, SafeEdit>();
  let mends = new SafeMends(planned.plan, evaluation, [rule]);
  const settle = (): void => {
    planned.plan = editPlan(planned.plan, [...fresh.values()]);
    for (const [cell, edit] of fresh) planned.edits.set(cell, edit);
    fresh = new Map();
  };
  for (const finding of wanted) {
    const now = standing.same(finding);
    if (now === null || taken.has(now)) continue;
    taken.add(now);
    let edits = mends.of(now);
    // Two codes of one list: the second takes the list as the first leaves it.
    if (edits?.some((edit) => fresh.has(cellOf(edit))) === true) {
      settle();
      mends = new SafeMends(planned.plan, evaluation, [rule]);
      edits = mends.of(now);
    }
    if (edits === null || !edits.every(mayWrite)) continue;
    for (const edit of edits) fresh.set(cellOf(edit), edit);
    planned.mended += 1;
  }
  settle();
}

function cellOf(edit: SafeEdit): string {
  return edit.kind === "blank-parameter" ? `parameters ${edit.key}` : `${edit.table} ${edit.row} ${edit.column}`;
}
