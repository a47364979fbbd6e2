import type { SourceYear } from "../../method/evaluation";
import { reportTextsIn } from "../../i18n/report-texts";
import { sourceWord } from "../../sheets/cell-words";
import { unitName } from "../compare/comparison-notes";
import type { ReportFigures } from "./report-figures";
import type { ReportBlock, ReportCell, ReportGroup, ReportSection } from "./report";
import type { ReportRequest } from "./report-request";

/** So many years of money fit beside each other on a page. */
const yearsAcross = 5;

/** What each source is asked for in each year, what it has, and what is left. */
export function moneySection(request: ReportRequest, figures: ReportFigures): ReportSection {
  const { plan, validation, language } = request;
  const texts = reportTextsIn(language);
  const { money } = texts;
  const { sources, years } = validation.evaluation;
  const unit = unitName(plan.plan.currencyUnit, language);
  const hasCeilings = sources.some(({ ceiling }) => ceiling !== null);
  const parts = chunks(years.map(({ year }) => year), yearsAcross);
  const blocks: ReportBlock[] =
    sources.length === 0
      ? [{ kind: "sentence", text: money.none }]
      : [
          { kind: "sentence", text: hasCeilings ? money.lead(unit) : money.noCeilings(unit) },
          ...parts.map((part, at): ReportBlock => moneyTable(request, figures, { part, isOnly: parts.length === 1, isLast: at === parts.length - 1, hasCeilings })),
        ];
  return { id: "money", title: texts.sections.money, blocks };
}

function moneyTable(
  { validation, language }: ReportRequest,
  figures: ReportFigures,
  { part, isOnly, isLast, hasCeilings }: { part: number[]; isOnly: boolean; isLast: boolean; hasCeilings: boolean },
): ReportBlock {
  const { money } = reportTextsIn(language);
  const { sources } = validation.evaluation;
  const caption = hasCeilings ? money.caption : money.programmedOnly;
  const names = [...new Set(sources.map(({ source }) => source))];
  const groupOf = (heading: string, of: readonly SourceYear[], total = false): ReportGroup => {
    const yearsOf = (year: number | null) => of.filter((each) => year === null || each.year === year);
    const across = [...part, ...(isLast ? [null] : [])];
    const line = (name: string, value: (rows: readonly SourceYear[]) => ReportCell): ReportCell[] => [name, ...across.map((year) => value(yearsOf(year)))];
    return {
      heading,
      total,
      rows: [
        line(money.lines.programmed, (rows) => figures.amount(sum(rows, "programmed"))),
        ...(hasCeilings
          ? [
              line(money.lines.ceiling, (rows) => figures.amount(sum(rows, "ceiling"))),
              line(money.lines.gap, (rows) => figures.amount(sum(rows, "gap"), sum(rows, "gap") < -validation.evaluation.parameters.amountTolerance)),
            ]
          : []),
      ],
    };
  };
  return {
    kind: "table",
    table: {
      caption: isOnly ? caption : money.part(caption, String(part[0]), String(part.at(-1))),
      headings: "column",
      columns: [
        { header: money.columns.source, kind: "name" },
        { header: money.columns.line, kind: "word" },
        ...part.map((year) => ({ header: String(year), kind: "figure" }) as const),
        ...(isLast ? [{ header: money.columns.total, kind: "figure" } as const] : []),
      ],
      groups: [
        ...names.map((source) => groupOf(sourceWord(source, language), sources.filter((each) => each.source === source))),
        groupOf(money.allSources, sources, true),
      ],
    },
  };
}

function sum(rows: readonly SourceYear[], of: "programmed" | "ceiling" | "gap"): number {
  return rows.reduce((total, row) => total + (row[of] ?? 0), 0);
}

function chunks(years: readonly number[], size: number): number[][] {
  return Array.from({ length: Math.ceil(years.length / size) }, (_, at) => years.slice(at * size, (at + 1) * size));
}
