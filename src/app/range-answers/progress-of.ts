import { isBlank, isNumeric } from "../../plan/cell-value";
import { goalClasses, type GoalClass } from "../../plan/goal-class";
import { hasLevels, progressOfGoal, progressReadings, type ProgressReading } from "../../method/goal-progress";
import { fill } from "../../i18n/fill";
import { fold } from "../../i18n/fold";
import type { Language } from "../../i18n/language";
import { rangeFunctionTextsIn } from "../../i18n/range-function-texts";
import { invalidValue, notAvailable, type Answer, type CellContent, type CellError } from "../answers/answer";
import { optionalArgument } from "../answers/arguments";
import { cellsByYear, isWrongNumber, textOfCell, type PlacedCell } from "./cell-text";
import { classIn, classWord, noClassText } from "./class-words";
import { answerByGoal, type GivenGoal } from "./goal-ranges";
import { unknownCellOf, type GoalNumbers } from "./goal-unknowns";

/** The arguments as a formula gives them. */
export interface ProgressArguments {
  class: unknown;
  baseline: unknown;
  target: unknown;
  annual: unknown;
  /** By year; blank or a word where nothing is reported. */
  executed: unknown;
  /** One for all goals; blank: as the class says. */
  reading?: unknown;
}

type Goal = GivenGoal<"class" | "baseline" | "target", "annual" | "executed">;

/** Progress of each goal over the term, as a share without a cap (method, section 9). */
export function progressOf(given: ProgressArguments, language: Language): Answer {
  const { class: goalClass, baseline, target, annual, executed } = given;
  const asked = optionalArgument(given.reading);
  const { readings, unknownReading } = rangeFunctionTextsIn(language);
  const reading = isBlank(asked) ? "ofClass" : progressReadings.find((key) => readings[key].includes(fold(String(asked))));
  if (reading === undefined) return invalidValue(fill(unknownReading, { value: String(asked) }));
  const ranges = { ofGoal: { class: goalClass, baseline, target }, ofYear: { annual, executed } };
  return answerByGoal(ranges, "goal", language, (goal) => progressOfOne(goal, reading, language));
}

function progressOfOne(given: Goal, reading: ProgressReading, language: Language): CellContent[] | CellError {
  const { key } = classIn(given.class);
  if (key === null) return invalidValue(noClassText(given.class, language));
  const cells: PlacedCell[] = [
    { value: given.baseline, of: "baseline" },
    { value: given.target, of: "target" },
    ...cellsByYear("annual", given.annual),
    ...cellsByYear("executed", given.executed),
  ];
  const wrong = cells.find(({ value }) => isWrongNumber(value));
  if (wrong !== undefined) return invalidValue(textOfCell(wrong, language));
  if (reading !== "ofClass" && !hasLevels(key)) return notOfLevels(key, reading, language);
  const goal = { ...given, class: key, includesBaseline: null };
  const executed = given.executed.map((value) => (isNumeric(value) ? value : null));
  const progress = progressOfGoal(goal, executed).term[reading];
  return progress === null ? notAvailable(whyUnknown(goal, executed, reading, language)) : [progress];
}

function notOfLevels(key: GoalClass, reading: ProgressReading, language: Language): CellError {
  const { readingOfLevels, readingNames } = rangeFunctionTextsIn(language);
  const classes = goalClasses.filter(hasLevels).map((level) => classWord(level, language));
  const values = { reading: readingNames[reading], classes: classes.join(", "), class: classWord(key, language) };
  return invalidValue(fill(readingOfLevels, values));
}

function whyUnknown(
  goal: GoalNumbers,
  executed: readonly (number | null)[],
  reading: ProgressReading,
  language: Language,
): string {
  const texts = rangeFunctionTextsIn(language);
  const isLevel = hasLevels(goal.class);
  // Of a level only the baseline and the target matter, and a reading by name needs both.
  const unknownLevel = ([
    { value: goal.target, of: "target" },
    { value: goal.baseline, of: "baseline" },
  ] as const).find(({ value, of }) => !isNumeric(value) && (of === "target" || reading !== "ofClass" || goal.class === "reduction"));
  if (isLevel && unknownLevel !== undefined) return textOfCell(unknownLevel, language);
  const unknown = isLevel || goal.class === "stock" ? null : unknownCellOf(goal, language);
  if (unknown !== null) return unknown;
  const reported = executed.some((value, year) => value !== null && (goal.class !== "stock" || isNumeric(goal.annual[year])));
  return reported ? texts.nothingToCompare : texts.nothingExecuted;
}
