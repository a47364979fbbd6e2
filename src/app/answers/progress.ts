import { functionTextsIn } from "../../i18n/function-texts";
import { planProgressOf } from "../../method/plan-progress";
import { isBlank } from "../../plan/cell-value";
import { notAvailable, type Answer } from "./answer";
import { optionalArgument } from "./arguments";
import { askedGoal, askedWord, askedYear, isRefused } from "./asked";
import { question, type Question } from "./plan-view";

/**
 * Progress reported, as a share (1 is all that was asked; a goal may pass 1): of a goal in a year or over the term, or of
 * the plan. The reading says how a level is set against its target.
 */
export function progress(givenGoal: unknown, givenYear: unknown, givenReading: unknown): Question {
  const [goal, year, reading] = [givenGoal, givenYear, givenReading].map(optionalArgument);
  return question("PROGRESS", [goal, year, reading], (plan, language): Answer => {
    const texts = functionTextsIn(language);
    const position = askedYear(plan, year ?? null, language);
    if (isRefused(position)) return position;
    const read = askedWord(texts.readings, reading ?? null, "ofClass", texts.unknownReading, language);
    if (isRefused(read)) return read;
    if (isBlank(goal)) {
      const value = planProgressOf(plan.evaluation.goals, plan.progress(), position, read);
      return value === null ? notAvailable(texts.noFeasibility) : { value };
    }
    const row = askedGoal(plan, goal ?? null, language);
    if (isRefused(row)) return row;
    const found = plan.progress()[row];
    const value = position === null ? found?.term[read] : found?.years[position]?.ratio;
    if (value !== null && value !== undefined) return { value };
    const reported = found?.years.some(({ executed }) => executed !== null) ?? false;
    return notAvailable(reported ? texts.noProgress : texts.noReport);
  });
}
