import { reportTextsIn } from "../../i18n/report-texts";
import { templateTextsIn } from "../../i18n/template-texts";
import { severities, type Severity } from "../../rules/finding";
import type { PlanFinding } from "../validate-plan";
import { isWhole } from "./report-alerts";
import type { ReportFigures } from "./report-figures";
import type { ReportBlock, ReportGroup, ReportSection } from "./report";
import type { ReportRequest } from "./report-request";
import { unitNames, unitOfPath } from "../responsible-unit";

/** How many findings of one rule are told one by one for each unit: the reader sees every kind of trouble. */
const toldOfKind = 3;

/** The findings that are not waived, by the unit that answers for them; errors first, those of one rule together. */
export function findingsSection(request: ReportRequest, figures: ReportFigures): ReportSection {
  const texts = reportTextsIn(request.language);
  const units = byUnit(request);
  return {
    id: "findings",
    title: texts.sections.findings,
    blocks:
      units.length === 0
        ? [{ kind: "sentence", text: isWhole(request) ? texts.findings.none : texts.findings.noneIncomplete }]
        : [
            { kind: "sentence", text: texts.findings.lead },
            { kind: "sentence", text: texts.findings.whereNote },
            ...units.flatMap(([name, findings]) => unitBlocks(name, findings, request, figures)),
          ],
  };
}

/** In the order of the sheet of units, then codes that are not on it, last what belongs to none. */
function byUnit({ plan, validation, language }: ReportRequest): [string, PlanFinding[]][] {
  const { unknownUnit, noUnit } = reportTextsIn(language).findings;
  const names = unitNames(plan);
  const unitOf = unitOfPath(plan);
  const found = new Map<string | null, PlanFinding[]>([...names.keys()].map((code) => [code, []]));
  for (const described of validation.findings) {
    if (described.finding.waiver !== null) continue;
    const unit = unitOf(described.finding.path);
    const of = found.get(unit);
    if (of === undefined) found.set(unit, [described]);
    else of.push(described);
  }
  const without = found.get(null) ?? [];
  found.delete(null);
  return [...[...found].map(([code, all]): [string, PlanFinding[]] => [names.get(code ?? "") ?? unknownUnit(code ?? ""), all]), [noUnit, without] as [string, PlanFinding[]]].filter(
    ([, all]) => all.length > 0,
  );
}

function unitBlocks(name: string, findings: readonly PlanFinding[], { language }: ReportRequest, figures: ReportFigures): ReportBlock[] {
  const { findings: texts } = reportTextsIn(language);
  const counts = Object.fromEntries(severities.map((severity) => [severity, findings.filter(({ finding }) => finding.severity === severity).length])) as Record<Severity, number>;
  return [
    { kind: "heading", text: texts.unit(name, figures.findings(counts) ?? "") },
    {
      kind: "table",
      table: {
        caption: texts.caption(name),
        headings: "row",
        columns: [
          { header: texts.columns.place, kind: "name" },
          { header: texts.columns.what, kind: "text" },
          { header: texts.columns.remedy, kind: "text" },
        ],
        groups: kinds(findings).map((kind) => kindGroup(kind, language, figures)),
      },
    },
  ];
}

/** The findings of each rule together, the gravest rules first, otherwise in the order in which they appear. */
function kinds(findings: readonly PlanFinding[]): PlanFinding[][] {
  const byRule = new Map<string, PlanFinding[]>();
  for (const described of findings) byRule.set(described.finding.rule, [...(byRule.get(described.finding.rule) ?? []), described]);
  const gravity = ([first]: PlanFinding[]) => severities.indexOf(first?.finding.severity ?? "info");
  return [...byRule.values()].sort((one, other) => gravity(one) - gravity(other));
}

function kindGroup(kind: readonly PlanFinding[], language: ReportRequest["language"], figures: ReportFigures): ReportGroup {
  const texts = reportTextsIn(language);
  const severity = templateTextsIn(language).findings.severities[kind[0]?.finding.severity ?? "info"];
  const rest = kind.length - toldOfKind;
  return {
    heading: texts.findings.kind(severity, kind[0]?.title ?? "", figures.numbers.count(kind.length)),
    rows: kind.slice(0, toldOfKind).map(({ place, what, remedy }) => [place, what, remedy]),
    ...(rest > 0 ? { more: texts.more(figures.numbers.count(rest), texts.findings.where) } : {}),
  };
}
