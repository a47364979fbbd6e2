import type { DescribedFinding, Validation } from "../../app/validate-plan";
import { fold } from "../../i18n/fold";
import type { PlanPath } from "../../plan/plan-path";
import { tableKeys } from "../../plan/table-schemas";
import type { Severity } from "../../rules/finding";

export const severities: readonly Severity[] = ["error", "warning", "info"];

export type FindingGrouping = "rule" | "severity" | "sheet";

export interface FindingFilter {
  /** Severities shown; none chosen shows all. */
  severities: readonly Severity[];
  query: string;
  grouping: FindingGrouping;
}

export const noFilter: FindingFilter = { severities: [], query: "", grouping: "rule" };

export interface SearchableFinding {
  described: DescribedFinding;
  /** Folded once, so that typing stays fast over ten thousand findings. */
  text: string;
}

export function searchable({ findings }: Validation): SearchableFinding[] {
  return findings.map((described) => ({
    described,
    text: fold(`${described.what} ${described.place} ${described.remedy} ${described.finding.rule}`),
  }));
}

/** The findings that have one of the severities and every word of the query. */
export function filtered(findings: readonly SearchableFinding[], filter: FindingFilter): DescribedFinding[] {
  const words = fold(filter.query).split(" ").filter((word) => word !== "");
  return findings
    .filter(
      ({ described, text }) =>
        (filter.severities.length === 0 || filter.severities.includes(described.finding.severity)) &&
        words.every((word) => text.includes(word)),
    )
    .map(({ described }) => described);
}

/** Findings that stand under one heading; what the heading says depends on what they have in common. */
export interface FindingGroup {
  key: string;
  common: { rule: string; severity: Severity } | { severity: Severity } | { table: PlanPath["table"] };
  findings: DescribedFinding[];
}

const tables: readonly PlanPath["table"][] = ["plan", "parameters", ...tableKeys];

/** Groups that are not empty: the gravest first, or in the order of the sheets. */
export function grouped(findings: readonly DescribedFinding[], grouping: FindingGrouping): FindingGroup[] {
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
export function commonWhy([first, ...others]: readonly DescribedFinding[]): string | null {
  return first !== undefined && others.every(({ why }) => why === first.why) ? first.why : null;
}
