import { budget, budgetGap, budgetTable } from "../../src/app/answers/budget";
import { articulation, coherence } from "../../src/app/answers/coherence";
import { explain, feasibility, feasibilityTable, reason } from "../../src/app/answers/feasibility";
import { findings } from "../../src/app/answers/findings";
import { loadRules, viewOf, type Question } from "../../src/app/answers/plan-view";
import { progress } from "../../src/app/answers/progress";
import { raise } from "../../src/app/answers/raise";
import { scorecard } from "../../src/app/answers/scorecard";
import { loadPlan } from "../../src/app/load-plan";
import { examine } from "../../src/method/evaluate";
import { columnLetters } from "../../src/workbook/address";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";

/** A formula in a cell of its own, and the question that it asks of the plan. */
interface FunctionCell {
  formula: string;
  question: Question;
}

/** Every function of the whole plan, with tables that spill and codes that come and go. */
export const functionCells: readonly FunctionCell[] = [
  { formula: "=PLAN.COHERENCE()", question: coherence(null) },
  { formula: '=PLAN.COHERENCE("viabilidad")', question: coherence("viabilidad") },
  { formula: '=PLAN.COHERENCE("presupuesto")', question: coherence("presupuesto") },
  { formula: '=PLAN.ARTICULATION("r4")', question: articulation("r4") },
  { formula: '=PLAN.FEASIBILITY("M04",2025)', question: feasibility("M04", 2025) },
  { formula: '=PLAN.FEASIBILITY("M01")', question: feasibility("M01", null) },
  { formula: '=PLAN.REASON("M08",2025)', question: reason("M08", 2025) },
  { formula: "=PLAN.BUDGET()", question: budget(null, null) },
  { formula: '=PLAN.BUDGET.GAP(2026,"SGP APSB")', question: budgetGap(2026, "SGP APSB") },
  { formula: "=PLAN.FINDINGS()", question: findings(null, null) },
  { formula: '=PLAN.FINDINGS("error")', question: findings("error", null) },
  { formula: "=PLAN.PROGRESS()", question: progress(null, null, null) },
  { formula: "=PLAN.FEASIBILITY.TABLE()", question: feasibilityTable() },
  { formula: "=PLAN.BUDGET.TABLE()", question: budgetTable(null) },
  { formula: "=PLAN.SCORECARD()", question: scorecard(null) },
  { formula: "=PLAN.RAISE(3)", question: raise(3) },
  { formula: '=PLAN.EXPLAIN("M08",2025)', question: explain("M08", 2025) },
];

/** Room to the right and below, so that no table spills into the next. */
const columnsForEach = 12;
export const rowsForEach = 80;

export const sheetOfFunctions = "Prueba";
export const firstCell = (position: number): string => `${columnLetters(position * columnsForEach)}1`;
export const blockOfAll = `A1:${columnLetters(functionCells.length * columnsForEach - 1)}${rowsForEach}`;

/** The cells of one function, out of the values of all of them, without what is empty around them. */
export function cellsOf(values: readonly unknown[][], position: number): unknown[][] {
  const own = values.map((line) => line.slice(position * columnsForEach, (position + 1) * columnsForEach));
  return trimmed(own);
}

/** What each function should show: the saved workbook read by the reader of files and evaluated from nothing. */
export async function freshAnswers(saved: Uint8Array): Promise<{ cells: unknown[][][]; goals: number }> {
  const reading = await loadPlan(await XlsxWorkbook.open(saved));
  const view = viewOf(reading, examine(reading.plan));
  const steps = view.findInSteps(await loadRules());
  while (steps.next().done !== true);
  const cells = functionCells.map(({ question }) => {
    const answer = question.answer(view, "es");
    if ("error" in answer) return [[shownError(answer.error)]];
    const block = Array.isArray(answer.value) ? answer.value : [[answer.value]];
    return trimmed(block.map((line) => line.map((content) => (typeof content === "object" ? shownError(content.error) : content))));
  });
  return { cells, goals: reading.plan.productGoals.length };
}

const shownError = (error: string): string => (error === "not-available" ? "#N/A" : "#VALUE!");

/** Without empty columns and rows at the end. */
function trimmed(block: readonly unknown[][]): unknown[][] {
  const isEmpty = (value: unknown): boolean => value === "" || value === null;
  const width = Math.max(0, ...block.map((line) => line.findLastIndex((value) => !isEmpty(value)) + 1));
  const height = block.findLastIndex((line) => line.some((value) => !isEmpty(value))) + 1;
  return block.slice(0, height).map((line) => line.slice(0, width));
}
