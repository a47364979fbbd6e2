import { budgetCheck } from "../app/range-answers/budget-check";
import { codeCheck } from "../app/range-answers/code-check";
import { goalCheck } from "../app/range-answers/goal-check";
import { goalEffort } from "../app/range-answers/goal-effort";
import { goalFeasibility } from "../app/range-answers/goal-feasibility";
import { progressOf } from "../app/range-answers/progress-of";
import { schedule } from "../app/range-answers/schedule";
import { languageOf, type Language } from "../i18n/language";
import { inCells } from "./in-cell";

// These need no plan: Excel tracks their ranges. What stands in the comments is the help of the functions in English; the
// Spanish one is i18n/es/function-help.json. A blank cell stays blank only inside a range, so nearly all parameters are
// ranges.

/** The language of what a cell says when the pointer is over its error. */
const shown = (): Language => languageOf(Office.context.displayLanguage ?? "es-CO");

/**
 * Feasibility of product goals in each year, 0 to 1, from their ranges. One row a goal and one column a year, or the
 * other way round; NP where a year is not programmed. It is the least of funding, pace and programming with the default
 * parameters; a programmed year without money has 0. Gives #VALUE! where a cell or a size is wrong and #N/A where a
 * number is missing.
 * @customfunction GOAL.FEASIBILITY
 * @param goalClass Class of each goal, or one for all: accumulated, flow, capacity, stock, reduction or annualReduction.
 * @param baseline Baseline of each goal.
 * @param target Target of each goal.
 * @param annual Annual values, with NP where a year is not programmed.
 * @param money Money of each year, in any unit.
 * @param [unitCost] Cost of one unit of the goal, in the unit of the money.
 * @param [capacity] What one year can deliver.
 * @param [share] Realizable share of the money, 0 to 1, by year or one for all. Empty: 1.
 */
export function goalFeasibilityInCells(
  goalClass: unknown[][],
  baseline: unknown[][],
  target: unknown[][],
  annual: unknown[][],
  money: unknown[][],
  unitCost?: unknown[][],
  capacity?: unknown[][],
  share?: unknown[][],
): unknown[][] {
  return inCells(goalFeasibility({ class: goalClass, baseline, target, annual, money, unitCost, capacity, share }, shown()));
}

/**
 * What is wrong with the numbers of product goals, as a text for each one that is empty where nothing is. One row a goal
 * and one column a year, or the other way round; a blank row is not checked. It names cells without a number, reductions
 * that do not reduce and annual values that do not amount to the target, in the language of the class. Gives #VALUE!
 * where sizes differ.
 * @customfunction GOAL.CHECK
 * @param goalClass Class of each goal, or one for all.
 * @param baseline Baseline of each goal.
 * @param target Target of each goal, without the baseline if that is included in it.
 * @param annual Annual values, with NP where a year is not programmed.
 */
export function goalCheckInCells(goalClass: unknown[][], baseline: unknown[][], target: unknown[][], annual: unknown[][]): unknown[][] {
  return inCells(goalCheck(goalClass, baseline, target, annual, shown()));
}

/**
 * What has to be delivered in each year of product goals, in their units of measure. One row a goal and one column a
 * year, or the other way round; levels count from the level before, the first one from the baseline. Gives NP in a year
 * without a number, #VALUE! where a cell or a size is wrong and #N/A where the baseline is missing.
 * @customfunction GOAL.EFFORT
 * @param goalClass Class of each goal, or one for all.
 * @param baseline Baseline of each goal.
 * @param annual Annual values, with NP where a year is not programmed.
 */
export function goalEffortInCells(goalClass: unknown[][], baseline: unknown[][], annual: unknown[][]): unknown[][] {
  return inCells(goalEffort(goalClass, baseline, annual, shown()));
}

/**
 * Annual values of a product goal that amount to its target, as a proposal. Whole numbers where the baseline and the
 * target are whole; levels go from the baseline to the target. Gives #VALUE! where an argument is wrong and #N/A where a
 * number is missing.
 * @customfunction SCHEDULE
 * @param goalClass Class of the goal.
 * @param baseline Baseline of the goal.
 * @param target Target of the goal.
 * @param years Number of years, 1 to 12, or a range with a cell for each year.
 * @param [profile] even, ramp, front or back, or a range with a share for each year. Empty: even.
 */
export function scheduleInCells(
  goalClass: unknown[][],
  baseline: unknown[][],
  target: unknown[][],
  years: unknown[][],
  profile?: unknown[][],
): unknown[][] {
  return inCells(schedule({ class: goalClass, baseline, target, years, profile }, shown()));
}

/**
 * Share of each programmed amount that its ceiling lets happen, 0 to 1. An excess of up to 1, in the unit of the amounts,
 * is none; the share is 1 where nothing is programmed, and a blank ceiling is 0. Gives #VALUE! where a cell is no number
 * or the sizes differ.
 * @customfunction BUDGET.CHECK
 * @param programmed Programmed amounts, in any shape.
 * @param ceilings Ceiling of each amount, in the same shape.
 */
export function budgetCheckInCells(programmed: unknown[][], ceilings: unknown[][]): unknown[][] {
  return inCells(budgetCheck(programmed, ceilings, shown()));
}

/**
 * Progress of product goals over the term, as a share that may be over 1. One row a goal and one column a year, or the
 * other way round. Gives #VALUE! where a cell or a size is wrong and #N/A where a number is missing or nothing was
 * executed.
 * @customfunction PROGRESS.OF
 * @param goalClass Class of each goal, or one for all.
 * @param baseline Baseline of each goal.
 * @param target Target of each goal.
 * @param annual Annual values, with NP where a year is not programmed.
 * @param executed What was executed in each year, blank where nothing is reported.
 * @param [reading] class, from zero or from baseline. Empty: as the class says.
 */
export function progressInCells(
  goalClass: unknown[][],
  baseline: unknown[][],
  target: unknown[][],
  annual: unknown[][],
  executed: unknown[][],
  reading?: unknown,
): unknown[][] {
  return inCells(progressOf({ class: goalClass, baseline, target, annual, executed, reading }, shown()));
}

/**
 * What is wrong with codes of the MGA or of projects, as a text for each one that is empty where nothing is. A sector has
 * 2 digits, a program 4, a product 7, an indicator 9 and a project (BPIN) 13 or 15. The text is in Spanish, as the codes
 * are national. Gives #VALUE! where sizes differ.
 * @customfunction CODE.CHECK
 * @param code Codes, as text.
 * @param [program] Code of the program that they belong to, one for all or one for each.
 */
export function codeCheckInCells(code: unknown[][], program?: unknown[][]): unknown[][] {
  return inCells(codeCheck(code, program, shown()));
}
