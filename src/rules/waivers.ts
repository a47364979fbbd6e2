import { isBlank } from "../plan/cell-value";
import { comparablePath, pathTexts } from "../plan/path-text";
import type { Plan, Text, Waiver } from "../plan/plan";
import type { Finding, FindingWaiver } from "./finding";

/** A waiver without a finding: the trouble was mended, the row bears another code now, or rule or place is mistyped. */
export interface IdleWaiver {
  /** Row of the table of waivers, from 0. */
  row: number;
  rule: string;
  path: string;
}

export interface WaivedFindings {
  /** The same findings in the same order. */
  findings: Finding[];
  idle: IdleWaiver[];
}

/**
 * Marks the findings that the plan's waivers are about: those of one rule at one place, all of them. A waiver in which
 * any cell is blank waives nothing. What `unwaivable` names cannot be waived, and a waiver of a rule in `unknown`, whose
 * findings nobody knows, is not called idle.
 */
export function applyWaivers(
  findings: readonly Finding[],
  plan: Plan,
  { unwaivable, unknown }: { unwaivable: string; unknown: ReadonlySet<string> },
): WaivedFindings {
  const complete = completeWaivers(plan);
  if (complete.length === 0) return { findings: [...findings], idle: [] };

  const waivers = new Map<string, FindingWaiver>();
  for (const { rule, path, reason, who, date } of complete) {
    const key = waiverKey(rule, path);
    if (!waivers.has(key)) waivers.set(key, { reason, who, date });
  }
  const textOf = pathTexts(plan);
  const matched = new Set<string>();
  const marked = findings.map((finding) => {
    if (finding.rule === unwaivable) return finding;
    const key = waiverKey(finding.rule, textOf(finding.path));
    const waiver = waivers.get(key);
    if (waiver === undefined) return finding;
    matched.add(key);
    return { ...finding, waiver };
  });
  const idle = complete
    .filter(({ rule, path }) => !matched.has(waiverKey(rule, path)) && !unknown.has(comparableRule(rule)))
    .map(({ row, rule, path }) => ({ row, rule, path }));
  return { findings: marked, idle };
}

type FilledWaiver = { [Key in keyof Waiver]: NonNullable<Waiver[Key]> };

/** The waivers that count, each with its row, from 0. */
export function completeWaivers(plan: Plan): (FilledWaiver & { row: number })[] {
  return plan.waivers.flatMap((waiver, row) => (isComplete(waiver) ? [{ ...waiver, row }] : []));
}

function isComplete(waiver: Waiver): waiver is FilledWaiver {
  const cells: Text[] = [waiver.rule, waiver.path, waiver.reason, waiver.who, waiver.date];
  return !cells.some(isBlank);
}

/** What a waiver is about: the findings of a rule at a place, however both are written. */
export function waiverKey(rule: string, path: string): string {
  return `${comparableRule(rule)} ${comparablePath(path)}`;
}

function comparableRule(rule: string): string {
  return rule.trim().toLowerCase();
}
