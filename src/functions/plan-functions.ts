import * as answers from "../app/answers/answers";
import { stream } from "./stream";

// What stands in the comments is the help of the functions in English; the Spanish one is i18n/es/function-help.json.

/**
 * Coherence of the plan, 0 to 100, or one of its parts: feasibility and budget are 0 to 1, articulation 0 to 100. Follows
 * the plan when it changes.
 * @customfunction COHERENCE
 * @streaming
 * @param [part] feasibility, budget or articulation. Empty: the coherence.
 * @param invocation The call.
 */
export function coherence(part: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>): void {
  stream(answers.coherence(part), invocation);
}

/**
 * Articulation of the plan, 0 to 100, or the score of one of its ten requirements.
 * @customfunction ARTICULATION
 * @streaming
 * @param [requirement] r1 to r10. Empty: the index of the whole plan.
 * @param invocation The call.
 */
export function articulation(requirement: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>): void {
  stream(answers.articulation(requirement), invocation);
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
  stream(answers.feasibility(goal, year), invocation);
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
  stream(answers.budget(year, source), invocation);
}

/**
 * Number of findings of the plan: all of them, or those of one severity.
 * @customfunction FINDINGS
 * @streaming
 * @param [severity] error, warning, information or waived. Empty: all.
 * @param invocation The call.
 */
export function findings(severity: unknown, invocation: CustomFunctions.StreamingInvocation<unknown>): void {
  stream(answers.findings(severity), invocation);
}
