import type { Question } from "../app/answers/plan-view";
import { OfficeWorkbook } from "../workbook/officejs/office-workbook";
import { languageOf } from "../i18n/language";
import { inCell } from "./in-cell";
import { LivePlan } from "./live-plan";

/** The workbook and the one live plan of the shared runtime, for the functions and the pane alike. */
export const workbook = new OfficeWorkbook();
export const livePlan = new LivePlan(workbook, () => languageOf(Office.context.displayLanguage ?? "es-CO"), () => new Date());

/** Streams the answers to a question into a cell until Excel cancels the call. */
export function stream<Shown>(question: Question, invocation: CustomFunctions.StreamingInvocation<Shown>): void {
  const stop = livePlan.ask(question, (answer) => invocation.setResult(inCell(answer) as Shown));
  invocation.onCanceled = stop;
}
