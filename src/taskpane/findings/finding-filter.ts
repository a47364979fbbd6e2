import type { PlanFinding } from "../../app/validate-plan";
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

export const groupings = ["rule", "sheet", "unit", "severity"] as const;

export type FindingGrouping = (typeof groupings)[number];

export interface FindingFilter {
  /** Kinds shown; none chosen shows all. */
  kinds: readonly FindingKind[];
  /** Code of the unit whose findings are shown; `none`: those of no unit; null: all. */
  unit: { code: string | null } | null;
  query: string;
  grouping: FindingGrouping;
}

export const noFilter: FindingFilter = { kinds: [], unit: null, query: "", grouping: "rule" };

/** Folded when the first word is searched for, and once, so that typing stays fast over ten thousand findings. */
const searchTexts = new WeakMap<PlanFinding, string>();

function searchText(described: PlanFinding): string {
  let text = searchTexts.get(described);
  if (text === undefined) {
    const { what, place, remedy, pathText, finding } = described;
    const waiver = finding.waiver === null ? "" : `${finding.waiver.reason} ${finding.waiver.who} ${finding.waiver.date}`;
    text = fold(`${what} ${place} ${remedy} ${finding.rule} ${pathText} ${waiver}`);
    searchTexts.set(described, text);
  }
  return text;
}

/** The findings that are of one of the kinds, of the unit, and have every word of the query. */
export function filtered(findings: readonly PlanFinding[], { kinds, unit, query }: FindingFilter): PlanFinding[] {
  const words = fold(query).split(" ").filter((word) => word !== "");
  return findings.filter(
    (described) =>
      (kinds.length === 0 || kinds.includes(kindOf(described))) &&
      (unit === null || unit.code === described.unit) &&
      words.every((word) => searchText(described).includes(word)),
  );
}

/** What the findings of one heading have in common; what the heading says depends on it. */
export type CommonGround =
  | { rule: string; severity: Severity }
  | { severity: Severity }
  | { table: PlanPath["table"] }
  | { unit: string | null };

export interface FindingGroup {
  key: string;
  common: CommonGround;
  findings: PlanFinding[];
}

const tables: readonly PlanPath["table"][] = ["plan", "parameters", ...tableKeys];

/** Groups that are not empty: the gravest first, in the order of the sheets, or the units with most findings first. */
export function grouped(findings: readonly PlanFinding[], grouping: FindingGrouping): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const described of findings) {
    const [key, common] = groundOf(described, grouping);
    const group = groups.get(key) ?? { key, common, findings: [] };
    groups.set(key, group);
    group.findings.push(described);
  }
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function groundOf({ finding, title, unit }: PlanFinding, grouping: FindingGrouping): [key: string, common: CommonGround] {
  const { rule, severity, path } = finding;
  if (grouping === "rule") return [`${severity} ${rule}`, { rule: title, severity }];
  if (grouping === "severity") return [severity, { severity }];
  if (grouping === "unit") return [unit === null ? "" : `unit ${unit}`, { unit }];
  return [path.table, { table: path.table }];
}

function rank({ common, findings }: FindingGroup): number {
  if ("table" in common) return tables.indexOf(common.table);
  // Nobody answers for these: somebody has to, so they come first.
  if ("unit" in common) return common.unit === null ? -Infinity : -findings.length;
  return severities.indexOf(common.severity);
}

/** What all findings of a group say of why they matter; null where they differ, and each must say its own. */
export function commonWhy([first, ...others]: readonly PlanFinding[]): string | null {
  return first !== undefined && others.every(({ why }) => why === first.why) ? first.why : null;
}
