import { functionTextsIn } from "../../i18n/function-texts";
import type { Language } from "../../i18n/language";
import type { GoalEvaluation } from "../../method/evaluation";
import { explainGoal } from "../../method/explanation/goal-explanation";
import { ExplanationSentences } from "../describe-explanation";
import { invalidValue, notAvailable, type Answer, type CellContent } from "./answer";
import { cellArgument, optionalArgument } from "./arguments";
import { askedGoal, askedYear, isRefused } from "./asked";
import { question, type PlanView, type Question } from "./plan-view";

const notProgrammed = "NP";

/** A question about a product goal, its row known, in a year of the term (its position, from 0) or, null, in none. */
function goalQuestion(
  id: string,
  givenGoal: unknown,
  givenYear: unknown,
  answer: (plan: PlanView, language: Language, row: number, position: number | null) => Answer,
): Question {
  const [goal, year] = [cellArgument(givenGoal), optionalArgument(givenYear)];
  return question(id, [goal, year], (plan, language) => {
    const row = askedGoal(plan, goal, language);
    if (isRefused(row)) return row;
    const position = askedYear(plan, year, language);
    return isRefused(position) ? position : answer(plan, language, row, position);
  });
}

/** Feasibility of a goal, 0..1, in one year or as the mean of its assessed years; NP where it is not programmed. */
export function feasibility(givenGoal: unknown, givenYear: unknown): Question {
  return goalQuestion("FEASIBILITY", givenGoal, givenYear, (plan, _language, row, position) => {
    const found = plan.evaluation.goals[row];
    const value = position === null ? found?.feasibility : found?.years[position]?.feasibility;
    return { value: value ?? notProgrammed };
  });
}

/**
 * Feasibility of every goal in every year: a row of headers (the years), then a row for each product goal with its code,
 * each year (0..1, or NP) and the mean of its programmed years.
 */
export function feasibilityTable(): Question {
  return question("FEASIBILITY.TABLE", [], (plan, language) => {
    const { evaluation, language: spoken } = plan;
    if (evaluation.goals.length === 0) return notAvailable(functionTextsIn(language).noGoals);
    const { goal, mean } = functionTextsIn(spoken).tables;
    const headers = [goal, ...evaluation.years.map(({ year }) => year), mean];
    const line = ({ code, years, feasibility: ofGoal }: GoalEvaluation): CellContent[] => [
      code ?? "",
      ...years.map((year) => year.feasibility ?? notProgrammed),
      ofGoal ?? notProgrammed,
    ];
    return { value: [headers, ...evaluation.goals.map(line)] };
  });
}

/**
 * Why a goal is as feasible as it is, in words and numbers: the factor that limits it in the year, or in its least
 * feasible year when none is asked for.
 */
export function reason(givenGoal: unknown, givenYear: unknown): Question {
  return goalQuestion("REASON", givenGoal, givenYear, (plan, _language, row, position) => {
    const explained = explainGoal(plan, row);
    const assessed = explained.years.filter((candidate) => candidate.feasibility !== null);
    const least = assessed.reduce((worst, each) => ((each.feasibility ?? 1) < (worst?.feasibility ?? Infinity) ? each : worst), assessed[0]);
    const asked = position === null ? (least ?? null) : (explained.years[position] ?? null);
    return { value: new ExplanationSentences(plan.language).reason(explained, asked) };
  });
}

/**
 * A goal-year taken apart: under a row of headers, a row for its feasibility and for each factor with its value (0..1) and
 * a sentence, and for each source what can be counted on, in the plan's currency unit.
 */
export function explain(givenGoal: unknown, givenYear: unknown): Question {
  return goalQuestion("EXPLAIN", givenGoal, givenYear, (plan, language, row, position) => {
    if (position === null) return invalidValue(functionTextsIn(language).noYear);
    const explained = explainGoal(plan, row);
    const asked = explained.years[position];
    if (asked === undefined) return invalidValue(functionTextsIn(language).noYear);
    const lines = new ExplanationSentences(plan.language).goalYear(explained, asked);
    return { value: [functionTextsIn(plan.language).explain.headers, ...lines.map(({ name, value, text }) => [name, value ?? "", text])] };
  });
}
