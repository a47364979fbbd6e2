import { budget as budgetQuestion, budgetGap as gapQuestion, budgetTable as budgetTableQuestion } from "../app/answers/budget";
import { articulation as articulationQuestion, coherence as coherenceQuestion } from "../app/answers/coherence";
import { explain as explainQuestion, feasibility as feasibilityQuestion, feasibilityTable as feasibilityTableQuestion, reason as reasonQuestion } from "../app/answers/feasibility";
import { findings as findingsQuestion } from "../app/answers/findings";
import { progress as progressQuestion } from "../app/answers/progress";
import { raise as raiseQuestion } from "../app/answers/raise";
import { scorecard as scorecardQuestion } from "../app/answers/scorecard";
import { stream } from "./stream";

// The comments are the help of the functions in English; the Spanish one is i18n/es/function-help.json. Each name here is
// what Excel calls, each question what it asks of the plan.

/**
 * Coherence of the plan, 0 to 100, or one of its parts: feasibility and budget are 0 to 1, articulation 0 to 100. Follows
 * the plan when it changes.
 * @customfunction COHERENCE
 * @streaming
 * @param [part] feasibility, budget or articulation. Empty: the coherence.
 * @param invocation The call.
 */
export function coherence(part: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>): void {
  stream(coherenceQuestion(part), invocation);
}

/**
 * Articulation of the plan, 0 to 100, or the score of one of its ten requirements.
 * @customfunction ARTICULATION
 * @streaming
 * @param [requirement] r1 to r10. Empty: the index of the whole plan.
 * @param invocation The call.
 */
export function articulation(requirement: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>): void {
  stream(articulationQuestion(requirement), invocation);
}

/**
 * The ten requirements of articulation as a table: score (0 to 100), weight, how many of its measures are met, of how many
 * that apply, and the first item to mend.
 * @customfunction SCORECARD
 * @streaming
 * @param [detail] measures: shows the measures below each requirement. Empty: the requirements alone.
 * @param invocation The call.
 */
export function scorecard(detail: unknown, invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  stream(scorecardQuestion(detail), invocation);
}

/**
 * Feasibility of a product goal, 0 to 1, in one year or as the mean of its programmed years. Shows NP where the goal is
 * not programmed.
 * @customfunction FEASIBILITY
 * @streaming
 * @param goal Code of the product goal.
 * @param [year] For example 2025. Empty: the mean.
 * @param invocation The call.
 */
export function feasibility(goal: unknown, year: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>): void {
  stream(feasibilityQuestion(goal, year), invocation);
}

/**
 * Feasibility of every product goal in every year as a table, 0 to 1, with the mean of each goal. NP where it is not
 * programmed.
 * @customfunction FEASIBILITY.TABLE
 * @streaming
 * @param invocation The call.
 */
export function feasibilityTable(invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  stream(feasibilityTableQuestion(), invocation);
}

/**
 * Why a product goal is as feasible as it is, in words and numbers: what limits it, what it needs and what it has.
 * @customfunction REASON
 * @streaming
 * @param goal Code of the product goal.
 * @param [year] For example 2025. Empty: the least feasible year.
 * @param invocation The call.
 */
export function reason(goal: unknown, year: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>): void {
  stream(reasonQuestion(goal, year), invocation);
}

/**
 * The feasibility of a product goal in a year taken apart, as a table: programming, money by source and pace, each with its
 * value and an explanation.
 * @customfunction EXPLAIN
 * @streaming
 * @param goal Code of the product goal.
 * @param year For example 2025.
 * @param invocation The call.
 */
export function explain(goal: unknown, year: unknown, invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  stream(explainQuestion(goal, year), invocation);
}

/**
 * Share of the programmed money that the financial plan allows, 0 to 1.
 * @customfunction BUDGET
 * @streaming
 * @param [year] For example 2025. Empty: all years.
 * @param [source] For example SGP Health. Empty: all sources.
 * @param invocation The call.
 */
export function budget(year: unknown, source: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>): void {
  stream(budgetQuestion(year, source), invocation);
}

/**
 * Ceiling of the financial plan minus the money programmed, in the unit of the plan: negative where the plan asks for more
 * than there is.
 * @customfunction BUDGET.GAP
 * @streaming
 * @param year For example 2025.
 * @param [source] For example SGP Health. Empty: all sources.
 * @param invocation The call.
 */
export function budgetGap(year: unknown, source: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>): void {
  stream(gapQuestion(year, source), invocation);
}

/**
 * A figure of every source in every year as a table, with totals, in the unit of the plan: the gap (ceiling minus
 * programmed), the money programmed or the ceiling.
 * @customfunction BUDGET.TABLE
 * @streaming
 * @param [figure] gap, programmed or ceiling. Empty: the gap.
 * @param invocation The call.
 */
export function budgetTable(figure: unknown, invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  stream(budgetTableQuestion(figure), invocation);
}

/**
 * Number of findings of the plan: all of them, of one severity, or of one sheet.
 * @customfunction FINDINGS
 * @streaming
 * @param [severity] error, warning, information or waived. Empty: all that are not waived.
 * @param [sheet] Name of a sheet of the plan. Empty: all sheets.
 * @param invocation The call.
 */
export function findings(severity: unknown, sheet: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>): void {
  stream(findingsQuestion(severity, sheet), invocation);
}

/**
 * Progress that is reported: of a product goal, where 1 is all that was asked and more is possible, or of the plan, 0 to 1,
 * where what is not reported counts as 0.
 * @customfunction PROGRESS
 * @streaming
 * @param [goal] Code of the product goal. Empty: the whole plan.
 * @param [year] For example 2025. Empty: the whole term.
 * @param [reading] class, from zero or from baseline. Empty: as the class of the goal says.
 * @param invocation The call.
 */
export function progress(goal: unknown, year: unknown, reading: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>): void {
  stream(progressQuestion(goal, year, reading), invocation);
}

/**
 * What raises articulation most, as a table: the measures that are not met, the points that mending each gains, how many
 * items it has to mend and the first of them.
 * @customfunction RAISE
 * @streaming
 * @param [count] How many measures to show. Empty: 5.
 * @param invocation The call.
 */
export function raise(count: unknown, invocation: CustomFunctions.StreamingInvocation<unknown[][]>): void {
  stream(raiseQuestion(count), invocation);
}
