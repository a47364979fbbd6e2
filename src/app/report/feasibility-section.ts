import type { GoalEvaluation, GoalYearEvaluation, GoalYearStatus } from "../../method/evaluation";
import { examine } from "../../method/evaluate";
import { explainGoal } from "../../method/explanation/goal-explanation";
import { reportTextsIn } from "../../i18n/report-texts";
import { ExplanationSentences } from "../describe-explanation";
import { unitNames, unitOfPath } from "../responsible-unit";
import type { ReportFigures } from "./report-figures";
import type { ReportBlock, ReportCell, ReportSection } from "./report";
import type { ReportRequest } from "./report-request";
import { shortened } from "./shortened";

/** How many goals that are not viable are told one by one. */
const goalsTold = 30;

/** The whole name of a unit stands over its findings; here it has a narrow column. */
const longestUnit = 80;

const statuses: readonly GoalYearStatus[] = ["viable", "at-risk", "not-viable", "not-programmed"];

/** How many goals are in each state, in one year or, without one, over all of them. */
export function statusCounts(goals: readonly GoalEvaluation[], year: number | null = null): Record<GoalYearStatus, number> {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<GoalYearStatus, number>;
  for (const { years } of goals) for (const each of years) if (year === null || each.year === year) counts[each.status] += 1;
  return counts;
}

/** Feasibility by year with the goals in each state, and the goals that are not viable, with the reason. */
export function feasibilitySection(request: ReportRequest, figures: ReportFigures): ReportSection {
  const { validation, language } = request;
  const texts = reportTextsIn(language);
  const { columns, caption, lead, allYears, goalYears } = texts.feasibility;
  const { evaluation } = validation;
  const { viableFrom, atRiskFrom } = evaluation.parameters;
  const counted = (year: number | null): ReportCell[] => {
    const counts = statusCounts(evaluation.goals, year);
    return statuses.map((status) => figures.count(counts[status]));
  };
  return {
    id: "feasibility",
    title: texts.sections.feasibility,
    blocks: [
      { kind: "sentence", text: lead(figures.numbers.percent(viableFrom), figures.numbers.percent(atRiskFrom)) },
      {
        kind: "table",
        table: {
          caption,
          headings: "row",
          columns: [
            { header: columns.year, kind: "name" },
            ...[columns.feasibility, columns.budget, columns.viable, columns.atRisk, columns.notViable, columns.notProgrammed].map(
              (header) => ({ header, kind: "figure" }) as const,
            ),
          ],
          groups: [
            {
              heading: null,
              rows: evaluation.years.map(({ year, feasibility, budget }) => [
                String(year),
                figures.share(feasibility),
                figures.share(budget),
                ...counted(year),
              ]),
            },
            {
              heading: null,
              total: true,
              rows: [[allYears, figures.share(evaluation.feasibility), figures.share(evaluation.budget), ...counted(null)]],
            },
          ],
        },
      },
      { kind: "sentence", text: goalYears },
      ...notViableBlocks(request, figures),
    ],
  };
}

function notViableBlocks({ plan, validation, language }: ReportRequest, figures: ReportFigures): ReportBlock[] {
  const texts = reportTextsIn(language);
  const { notViable, noUnit } = texts.feasibility;
  const goals = validation.evaluation.goals.flatMap((goal, row) => {
    const worst = worstYear(goal);
    return worst === null ? [] : [{ goal, row, worst }];
  });
  if (goals.length === 0) return [{ kind: "sentence", text: notViable.none }];
  const examination = examine(plan);
  const sentences = new ExplanationSentences(language);
  const names = unitNames(plan);
  const unitOf = unitOfPath(plan);
  const rest = goals.length - goalsTold;
  const { columns } = notViable;
  return [
    { kind: "heading", text: notViable.title },
    {
      kind: "table",
      table: {
        caption: notViable.caption,
        headings: "row",
        columns: [
          { header: columns.goal, kind: "name" },
          { header: columns.unit, kind: "word" },
          { header: columns.years, kind: "word" },
          { header: columns.worst, kind: "figure" },
          { header: columns.reason, kind: "text" },
        ],
        groups: [
          {
            heading: null,
            rows: goals.slice(0, goalsTold).map(({ goal, row, worst }) => {
              const explanation = explainGoal(examination, row);
              const unit = unitOf({ table: "productGoals", code: goal.code, row, column: null, year: null });
              return [
                [goal.code, explanation.name ?? texts.unnamed].filter((part) => part !== null).join(" "),
                unit === null ? noUnit : shortened(names.get(unit) ?? unit, longestUnit),
                yearsText(goal.years.filter(({ status }) => status === "not-viable").map(({ year }) => year)),
                figures.share(worst.feasibility),
                sentences.reason(explanation, explanation.years.find(({ year }) => year === worst.year) ?? null),
              ];
            }),
            ...(rest > 0 ? { more: texts.more(figures.numbers.count(rest), notViable.where) } : {}),
          },
        ],
      },
    },
  ];
}

/** The year, of those in which the goal is not viable, in which it is least so; the first of equal ones. */
function worstYear({ years }: GoalEvaluation): GoalYearEvaluation | null {
  let worst: GoalYearEvaluation | null = null;
  for (const year of years) {
    if (year.status === "not-viable" && (year.feasibility ?? 0) < (worst?.feasibility ?? Infinity)) worst = year;
  }
  return worst;
}

/** `2024, 2026–2028`: three years or more that follow each other as one span. */
function yearsText(years: readonly number[]): string {
  const spans: number[][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last?.at(-1) === year - 1) last.push(year);
    else spans.push([year]);
  }
  return spans.map((span) => (span.length > 2 ? `${span[0]}–${span.at(-1)}` : span.join(", "))).join(", ");
}
