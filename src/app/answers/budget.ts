import { functionTextsIn } from "../../i18n/function-texts";
import type { Language } from "../../i18n/language";
import { moneyWithinCeilings } from "../../method/budget-consistency";
import type { SourceYear } from "../../method/evaluation";
import type { CellValue } from "../../plan/cell-value";
import { sourceWord } from "../../sheets/cell-words";
import { invalidValue, notAvailable, type Answer, type CellContent, type CellError } from "./answer";
import { optionalArgument } from "./arguments";
import { askedSource, askedWord, askedYear, isRefused } from "./asked";
import { question, type PlanView, type Question } from "./plan-view";

/** Share of the programmed money that the ceilings allow, 0..1: of the plan, a year, a source, or both. */
export function budget(givenYear: unknown, givenSource: unknown): Question {
  const [year, source] = [optionalArgument(givenYear), optionalArgument(givenSource)];
  return question("BUDGET", [year, source], (plan, language) => {
    const asked = sourceYears(plan, year, source, language);
    if (isRefused(asked)) return asked;
    const { within, programmed } = moneyWithinCeilings(asked, plan.evaluation.parameters.amountTolerance);
    const known = hasCeilings(plan) && programmed > 0;
    return known ? { value: within / programmed } : notAvailable(noBudget(plan, language));
  });
}

/** Ceiling minus money programmed, in the plan's currency unit: negative where the plan asks for more than there is. */
export function budgetGap(givenYear: unknown, givenSource: unknown): Question {
  const [year, source] = [optionalArgument(givenYear), optionalArgument(givenSource)];
  return question("BUDGET.GAP", [year, source], (plan, language): Answer => {
    if (year === null) return invalidValue(functionTextsIn(language).noYear);
    const asked = sourceYears(plan, year, source, language);
    if (isRefused(asked)) return asked;
    if (!hasCeilings(plan)) return notAvailable(functionTextsIn(language).noCeilings);
    return { value: sumOf(asked, "gap") };
  });
}

/**
 * A figure of every source in every year, in the plan's currency unit: the gap (ceiling minus programmed) unless the
 * money programmed or the ceiling is asked for. A row of headers (the years and the total), a row for each source, and
 * the totals.
 */
export function budgetTable(givenFigure: unknown): Question {
  const figure = optionalArgument(givenFigure);
  return question("BUDGET.TABLE", [figure], (plan, language): Answer => {
    const texts = functionTextsIn(language);
    const asked = askedWord(texts.figures, figure, "gap", texts.unknownFigure, language);
    if (isRefused(asked)) return asked;
    const { evaluation, language: spoken } = plan;
    if (evaluation.sources.length === 0) return notAvailable(texts.noMoney);
    if (asked !== "programmed" && !hasCeilings(plan)) return notAvailable(texts.noCeilings);
    const { source: sourceHeader, total } = functionTextsIn(spoken).tables;
    const line = (name: string, of: readonly SourceYear[]): CellContent[] => [
      name,
      ...evaluation.years.map(({ year }) => sumOf(of.filter((candidate) => candidate.year === year), asked)),
      sumOf(of, asked),
    ];
    const sources = [...new Set(evaluation.sources.map(({ source }) => source))];
    return {
      value: [
        [sourceHeader, ...evaluation.years.map(({ year }) => year), total],
        ...sources.map((source) => line(sourceWord(source, spoken), evaluation.sources.filter((candidate) => candidate.source === source))),
        line(total, evaluation.sources),
      ],
    };
  });
}

/** Why the share of money within the ceilings is not known. */
export function noBudget(plan: PlanView, language: Language): string {
  const texts = functionTextsIn(language);
  return hasCeilings(plan) ? texts.noMoney : texts.noCeilings;
}

function hasCeilings({ evaluation }: PlanView): boolean {
  return evaluation.sources.some(({ ceiling }) => ceiling !== null);
}

function sourceYears(plan: PlanView, givenYear: CellValue, givenSource: CellValue, language: Language): SourceYear[] | CellError {
  const position = askedYear(plan, givenYear, language);
  if (isRefused(position)) return position;
  const source = askedSource(plan, givenSource, language);
  if (isRefused(source)) return source;
  const year = position === null ? null : plan.index.plan.plan.firstYear + position;
  return plan.evaluation.sources.filter(
    (candidate) => (year === null || candidate.year === year) && (source === null || candidate.source === source),
  );
}

function sumOf(of: readonly SourceYear[], figure: "programmed" | "ceiling" | "gap"): number {
  return of.reduce((sum, candidate) => sum + (candidate[figure] ?? 0), 0);
}
