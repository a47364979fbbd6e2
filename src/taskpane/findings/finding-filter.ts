import type { PlanFinding, Validation } from "../../app/validate-plan";
import { fold } from "../../i18n/fold";
import type { PlanPath } from "../../plan/plan-path";
import { tableKeys } from "../../plan/table-schemas";
import type { Severity } from "../../rules/finding";

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** What a finding counts as: its severity, or waived, whatever its severity. Each finding is of one kind. */
export type FindingKind = Severity | "waived";

export function kindOf({ finding }: PlanFinding): FindingKind {
  return finding.waiver === null ? finding.severity : "waived";
}

export type FindingGrouping = "rule" | "severity" | "sheet";

export interface FindingFilter {
  /** Kinds shown; none chosen shows all. */
  kinds: readonly FindingKind[];
  query: string;
  grouping: FindingGrouping;
}

export const noFilter: FindingFilter = { kinds: [], query: "", grouping: "rule" };

export interface SearchableFinding {
  described: PlanFinding;
  /** Folded once, so that typing stays fast over ten thousand findings. */
  text: string;
}

export function searchable({ findings }: Validation): SearchableFinding[] {
  return findings.map((described) => {
    const { what, place, remedy, pathText, finding } = described;
    const waiver = finding.waiver === null ? "" : `${finding.waiver.reason} ${finding.waiver.who} ${finding.waiver.date}`;
    return { described, text: fold(`${what} ${place} ${remedy} ${finding.rule} ${pathText} ${waiver}`) };
  });
}

/** The findings that are of one of the kinds and have every word of the query. */
export function filtered(findings: readonly SearchableFinding[], filter: FindingFilter): PlanFinding[] {
  const words = fold(filter.query).split(" ").filter((word) => word !== "");
  return findings
    .filter(
      ({ described, text }) =>
        (filter.kinds.length === 0 || filter.kinds.includes(kindOf(described))) &&
        words.every((word) => text.includes(word)),
    )
    .map(({ described }) => described);
}

/** Findings that stand under one heading; what the heading says depends on what they have in common. */
export interface FindingGroup {
  key: string;
  common: { rule: string; severity: Severity } | { severity: Severity } | { table: PlanPath["table"] };
  findings: PlanFinding[];
}

const tables: readonly PlanPath["table"][] = ["plan", "parameters", ...tableKeys];

/** Groups that are not empty: the gravest first, or in the order of the sheets. */
export function grouped(findings: readonly PlanFinding[], grouping: FindingGrouping): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const described of findings) {
    const { rule, severity, path } = described.finding;
    const common =
      grouping === "rule" ? { rule: described.title, severity } : grouping === "severity" ? { severity } : { table: path.table };
    const key = grouping === "rule" ? `${severity} ${rule}` : grouping === "severity" ? severity : path.table;
    const group = groups.get(key) ?? { key, common, findings: [] };
    groups.set(key, group);
    group.findings.push(described);
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function rank({ common }: FindingGroup): number {
  return "table" in common ? tables.indexOf(common.table) : severities.indexOf(common.severity);
}

/** What all findings of a group say of why they matter; null where they differ, and each must say its own. */
export function commonWhy([first, ...others]: readonly PlanFinding[]): string | null {
  return first !== undefined && others.every(({ why }) => why === first.why) ? first.why : null;
}
