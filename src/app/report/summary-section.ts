import { unitName } from "../compare/comparison-notes";
import { reportTextsIn } from "../../i18n/report-texts";
import { templateTextsIn } from "../../i18n/template-texts";
import { waivedCount } from "../waived-count";
import { isWhole } from "./report-alerts";
import type { ReportBlock, ReportScore, ReportSection } from "./report";
import type { ReportFigures } from "./report-figures";
import type { ReportRequest } from "./report-request";

/** How many waived findings are told one by one. */
const waivedTold = 20;

/** Coherence and its parts with the errors beside them, what the plan holds, and what is waived by whom. */
export function summarySection(request: ReportRequest, figures: ReportFigures): ReportSection {
  const { plan, validation, language } = request;
  const texts = reportTextsIn(language);
  const { summary } = texts;
  const count = (value: number) => figures.numbers.count(value);
  const counted = figures.findings(validation.counts);
  const invested = validation.evaluation.sources.reduce((sum, { programmed }) => sum + programmed, 0);
  const sentences = [
    summary.content(
      summary.axes(plan.axes.length, count(plan.axes.length)),
      summary.programs(plan.programs.length, count(plan.programs.length)),
      summary.goals(plan.productGoals.length, count(plan.productGoals.length)),
      summary.money(figures.numbers.amount(invested), unitName(plan.plan.currencyUnit, language)),
    ),
    ...(counted === null ? (isWhole(request) ? [summary.clean] : [texts.findings.noneIncomplete]) : [summary.counts(counted)]),
    ...(waivedCount(validation) === 0 ? [summary.noneWaived] : []),
    ...(validation.idleWaivers.length === 0 ? [] : [summary.idle(count(validation.idleWaivers.length))]),
  ];
  return {
    id: "summary",
    title: texts.sections.summary,
    blocks: [
      { kind: "scores", scores: scoresOf(request, figures) },
      ...sentences.map((text): ReportBlock => ({ kind: "sentence", text })),
      ...waivedBlocks(request, figures),
    ],
  };
}

function scoresOf(request: ReportRequest, figures: ReportFigures): ReportScore[] {
  const { summary } = reportTextsIn(request.language);
  const { coherence, feasibility, budget, articulation } = request.validation.evaluation;
  const errors = figures.count(request.validation.counts.error);
  const values = {
    coherence: figures.points(coherence),
    // What was not looked at may hold more of them.
    errors: isWhole(request) ? errors : { ...errors, text: summary.atLeast(errors.text) },
    feasibility: figures.share(feasibility),
    budget: figures.share(budget),
    articulation: figures.points(articulation),
  };
  return (Object.keys(values) as ReportScore["id"][]).map((id) => ({ id, value: values[id], ...summary.scores[id] }));
}

function waivedBlocks({ validation, language }: ReportRequest, figures: ReportFigures): ReportBlock[] {
  const texts = reportTextsIn(language);
  const { summary } = texts;
  const counted = figures.findings(validation.waived);
  if (counted === null) return [];
  const { severities } = templateTextsIn(language).findings;
  const { caption, columns } = summary.waivers;
  const waived = validation.findings.flatMap(({ finding: { severity, waiver }, title, place }) => (waiver === null ? [] : [{ severity, waiver, title, place }]));
  const rest = waived.length - waivedTold;
  return [
    { kind: "sentence", text: summary.waived(counted) },
    {
      kind: "table",
      table: {
        caption,
        headings: "row",
        columns: [
          { header: columns.what, kind: "name" },
          { header: columns.severity, kind: "word" },
          { header: columns.who, kind: "word" },
          { header: columns.date, kind: "word" },
          { header: columns.reason, kind: "text" },
        ],
        groups: [
          {
            heading: null,
            rows: waived
              .slice(0, waivedTold)
              .map(({ severity, waiver, title, place }) => [`${title}. ${place}`, severities[severity], waiver.who, waiver.date, waiver.reason]),
            ...(rest > 0 ? { more: texts.more(figures.numbers.count(rest), summary.moreWaived) } : {}),
          },
        ],
      },
    },
  ];
}
