import type { DescribedFinding, Validation } from "../../app/validate-plan";
import { fold } from "../../i18n/fold";
import type { PlanPath } from "../../plan/plan-path";
import { tableKeys } from "../../plan/table-schemas";
import type { Severity } from "../../rules/finding";

export const severities: readonly Severity[] = ["error", "warning", "info"];

export type FindingGrouping = "severity" | "sheet";

export interface FindingFilter {
  /** Severities shown; none chosen shows all. */
  severities: readonly Severity[];
  query: string;
  grouping: FindingGrouping;
}

export const noFilter: FindingFilter = { severities: [], query: "", grouping: "severity" };

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

export interface FindingGroup {
  key: Severity | PlanPath["table"];
  findings: DescribedFinding[];
}

const tables: readonly PlanPath["table"][] = ["plan", "parameters", ...tableKeys];

/** Groups that are not empty, the gravest first, or in the order of the sheets. */
export function grouped(findings: readonly DescribedFinding[], grouping: FindingGrouping): FindingGroup[] {
  const keys: readonly FindingGroup["key"][] = grouping === "severity" ? severities : tables;
  const groups = new Map<FindingGroup["key"], DescribedFinding[]>(keys.map((key) => [key, []]));
  for (const described of findings) {
    const { severity, path } = described.finding;
    groups.get(grouping === "severity" ? severity : path.table)?.push(described);
  }
  return [...groups].filter(([, members]) => members.length > 0).map(([key, members]) => ({ key, findings: members }));
}

/** The first `count` findings, in their groups; each group still knows how many it has. */
export function firstOf(groups: readonly FindingGroup[], count: number): (FindingGroup & { total: number })[] {
  const first: (FindingGroup & { total: number })[] = [];
  let left = count;
  for (const { key, findings } of groups) {
    if (left === 0) break;
    const shown = findings.slice(0, left);
    first.push({ key, findings: shown, total: findings.length });
    left -= shown.length;
  }
  return first;
}
