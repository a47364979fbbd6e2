import { noGaps } from "../../../../src/app/plan-gaps";
import type { ReportRequest } from "../../../../src/app/report/report-request";
import type { Report, ReportBlock, ReportTable, SectionId } from "../../../../src/app/report/report";
import { cellText } from "../../../../src/app/report/report-figures";
import { validatePlan } from "../../../../src/app/validate-plan";
import sanJacinto from "../../../../src/app/sample/san-jacinto.json";
import { parsePlan } from "../../../../src/plan/parse-plan";
import type { Plan } from "../../../../src/plan/plan";

/** The worked example, a new one each time: tests change it. */
export const sample = (): Plan => parsePlan(JSON.parse(JSON.stringify(sanJacinto))).plan;

/** What a report of the plan is asked with; a test replaces what it looks at. */
export function requestOf(plan: Plan, replaced: Partial<ReportRequest> = {}): ReportRequest {
  const language = replaced.language ?? "es";
  return {
    plan,
    validation: validatePlan(plan, language),
    gaps: noGaps,
    sheetNames: {},
    catalog: null,
    language,
    date: new Date(2026, 10, 26),
    ...replaced,
  };
}

export function blocksOf({ sections }: Report, id: SectionId): ReportBlock[] {
  return sections.find((section) => section.id === id)?.blocks ?? [];
}

export function tablesOf(report: Report, id: SectionId): ReportTable[] {
  return blocksOf(report, id).flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

/** The rows of a table as a reader sees them; headings of groups in a row of their own. */
export function textRows(table: ReportTable | undefined): string[][] {
  return (table?.groups ?? []).flatMap(({ heading, rows, more }) => [
    ...(heading === null ? [] : [[heading]]),
    ...rows.map((row) => row.map(cellText)),
    ...(more === undefined ? [] : [[more]]),
  ]);
}

export function sentencesOf(report: Report, id: SectionId): string[] {
  return blocksOf(report, id).flatMap((block) => (block.kind === "sentence" || block.kind === "heading" ? [block.text] : []));
}
