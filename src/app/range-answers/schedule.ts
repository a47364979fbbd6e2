import { isNumeric, type CellValue } from "../../plan/cell-value";
import type { GoalClass } from "../../plan/goal-class";
import { fill } from "../../i18n/fill";
import type { Language } from "../../i18n/language";
import { rangeFunctionTextsIn } from "../../i18n/range-function-texts";
import { invalidValue, notAvailable, type Answer, type CellError } from "../answers/answer";
import { cellArgument, rangeArgument } from "../answers/arguments";
import { isWrongNumber, textOfCell, type PlacedCell } from "./cell-text";
import { classIn, classWord, noClassText } from "./class-words";
import { numberText } from "./number-text";
import { profileShares } from "./profile-shares";
import { programBy } from "./program-by";
import { columnsOf, differentSizes, hasSize, namedRanges, transposed } from "./range-sizes";

/** The arguments as a formula gives them. */
export interface ScheduleArguments {
  class: unknown;
  baseline: unknown;
  target: unknown;
  /** How many years, or a range with a cell for each of them. */
  years: unknown;
  /** A word, or a range of shares by year; blank: all years alike. */
  profile?: unknown;
}

const mostYears = 12;

/** Annual values for a goal that amount to its target by its class (method, section 2), in a row or as the years lie. */
export function schedule({ class: goalClass, baseline, target, years, profile }: ScheduleArguments, language: Language): Answer {
  const several = namedRanges({ class: goalClass, baseline, target }).filter(({ cells }) => !hasSize(cells, 1, 1));
  if (several.length > 0) return differentSizes(several, "oneGoal", language);
  const goal = goalOf(cellArgument(goalClass), cellArgument(baseline), cellArgument(target), language);
  if ("error" in goal) return goal;
  const term = termOf(rangeArgument(years));
  if (term === null) return invalidValue(rangeFunctionTextsIn(language).years);
  const shares = profileShares(rangeArgument(profile), term.years, language);
  if ("error" in shares) return shares;
  const annual = programBy(goal, shares.shares);
  return { value: term.isDown ? transposed([annual]) : [annual] };
}

interface Goal {
  class: GoalClass;
  /** null only where the class can do without. */
  baseline: number | null;
  target: number;
}

function goalOf(goalClass: CellValue, baseline: CellValue, target: CellValue, language: Language): Goal | CellError {
  const { key } = classIn(goalClass);
  if (key === null) return invalidValue(noClassText(goalClass, language));
  const cells: PlacedCell[] = [{ value: target, of: "target" }, { value: baseline, of: "baseline" }];
  const wrong = cells.find(({ value }) => isWrongNumber(value));
  if (wrong !== undefined) return invalidValue(textOfCell(wrong, language));
  if (!isNumeric(target)) return notAvailable(textOfCell({ value: target, of: "target" }, language));
  if (!isNumeric(baseline)) {
    if (key === "accumulated" || key === "stock" || key === "flow") return { class: key, baseline: null, target };
    return notAvailable(textOfCell({ value: baseline, of: "baseline" }, language));
  }
  if ((key === "reduction" || key === "annualReduction") && target >= baseline) {
    const values = { target: numberText(target, language), baseline: numberText(baseline, language) };
    return invalidValue(fill(rangeFunctionTextsIn(language).noReduction, { ...values, class: classWord(key, language) }));
  }
  return { class: key, baseline, target };
}

/** How many years are meant and how their range lies; null when that cannot be told. */
function termOf(cells: CellValue[][]): { years: number; isDown: boolean } | null {
  const isDown = cells.length > 1;
  if (isDown && columnsOf(cells) > 1) return null;
  const years = hasSize(cells, 1, 1) ? cells[0]?.[0] : cells.length * columnsOf(cells);
  return isNumeric(years) && Number.isInteger(years) && years >= 1 && years <= mostYears ? { years, isDown } : null;
}
