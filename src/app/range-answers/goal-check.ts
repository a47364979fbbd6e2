import { isNumeric } from "../../plan/cell-value";
import type { GoalClass } from "../../plan/goal-class";
import { classesThatFit, isAnnualValue, programmingOf } from "../../method/programming";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { rangeFunctionTextsIn } from "../../i18n/range-function-texts";
import type { Answer } from "../answers/answer";
import { cellsByYear, textOfCell, type PlacedCell } from "./cell-text";
import { classIn, classWord, noClassText } from "./class-words";
import { answerByGoal, type GivenGoal } from "./goal-ranges";
import { numberText } from "./number-text";

type Goal = GivenGoal<"class" | "baseline" | "target", "annual">;
type KnownGoal = Goal & { class: GoalClass; includesBaseline: null };

/** How many cells a text names before it only counts them. */
const cellsNamed = 3;

/**
 * What is wrong with the numbers of each goal, in the language of its class; empty where nothing is. The same as the
 * rules of a plan say of them: not measurable, never programmed, no reduction, programming that is not the target.
 */
export function goalCheck(goalClass: unknown, baseline: unknown, target: unknown, annual: unknown, language: Language): Answer {
  const given = { ofGoal: { class: goalClass, baseline, target }, ofYear: { annual } };
  return answerByGoal(given, "goal", language, (goal) => [troubleOf(goal)]);
}

function troubleOf(goal: Goal): string {
  const { key, language } = classIn(goal.class);
  const troubles = [...cellTroubles(goal, language)];
  if (key === null) troubles.unshift(noClassText(goal.class, language));
  else troubles.push(...numberTroubles({ ...goal, class: key, includesBaseline: null }, language));
  return troubles.join(" ");
}

function cellTroubles({ baseline, target, annual }: Goal, language: Language): string[] {
  const levels: PlacedCell[] = [{ value: baseline, of: "baseline" }, { value: target, of: "target" }];
  const wrong = [
    ...levels.filter(({ value }) => !isNumeric(value)),
    ...cellsByYear("annual", annual).filter(({ value }) => !isAnnualValue(value)),
  ];
  const named = wrong.slice(0, cellsNamed).map((cell) => textOfCell(cell, language));
  const more = wrong.length - named.length;
  if (more === 0) return named;
  const { one, other } = rangeFunctionTextsIn(language).moreCells;
  return [...named, fill(more === 1 ? one : other, { count: String(more) })];
}

function numberTroubles(goal: KnownGoal, language: Language): string[] {
  const texts = rangeFunctionTextsIn(language);
  const { class: key, baseline, target, annual } = goal;
  const { planned, required, programming } = programmingOf(goal);
  const isReduction = key === "reduction" || key === "annualReduction";
  const troubles: string[] = [];
  if (annual.every((value) => isAnnualValue(value) && !isNumeric(value))) troubles.push(texts.neverProgrammed);
  if (isReduction && isNumeric(baseline) && isNumeric(target) && target >= baseline) {
    const values = { target: numberText(target, language), baseline: numberText(baseline, language) };
    troubles.push(fill(texts.noReduction, { ...values, class: classWord(key, language) }));
  } else if (annual.some(isNumeric) && programming !== null && programming < 1 && planned !== null && required !== null) {
    troubles.push(mismatch(planned, required, language));
  }
  const fitting = troubles.length === 0 ? [] : classesThatFit(goal);
  // Several classes that fit would be a guess, so none is named.
  if (fitting.length === 1) troubles.push(fill(texts.wouldFit, { class: classWord(fitting[0] as GoalClass, language) }));
  return troubles;
}

function mismatch(planned: number, required: number, language: Language): string {
  const texts = rangeFunctionTextsIn(language);
  const difference = Math.abs(required - planned);
  const { one, other } = required > planned ? texts.short : texts.over;
  return fill(texts.mismatch, {
    planned: numberText(planned, language),
    required: numberText(required, language),
    difference: fill(difference === 1 ? one : other, { difference: numberText(difference, language) }),
  });
}
