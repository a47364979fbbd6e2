import type { Answer, Question } from "../app/answers";
import { OfficeWorkbook } from "../workbook/officejs/office-workbook";
import { languageOf } from "../i18n/language";
import { LivePlan } from "./live-plan";

/** The workbook and the one live plan of the shared runtime, for the functions and the pane alike. */
export const workbook = new OfficeWorkbook();
export const livePlan = new LivePlan(workbook, () => languageOf(Office.context.displayLanguage ?? "es-CO"));

/** Streams the answers to a question into a cell until Excel cancels the call. */
export function stream(question: Question, invocation: CustomFunctions.StreamingInvocation<number | string>): void {
  const stop = livePlan.ask(question, (answer) => invocation.setResult(inCell(answer)));
  invocation.onCanceled = stop;
}

/** Errors of arguments become the two Excel errors that carry a text. */
function inCell(answer: Answer): number | string | CustomFunctions.Error {
  if ("value" in answer) return answer.value;
  const code =
    answer.error === "not-available" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, answer.text);
}
