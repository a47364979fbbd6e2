import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { coherence } from "../../src/app/answers/coherence";
import { feasibility } from "../../src/app/answers/feasibility";
import { viewOf } from "../../src/app/answers/plan-view";
import { placePlan } from "../../src/app/create-template";
import { loadPlan, readPlanContent } from "../../src/app/load-plan";
import { PlanEvaluator } from "../../src/method/plan-evaluator";
import { locate } from "../../src/sheets/locate";
import { readPlan } from "../../src/sheets/read-plan";
import { columnLetters } from "../../src/workbook/address";
import type { WorkbookContent } from "../../src/workbook/port";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { openPreview, type OpenPreview } from "../host/browser";
import type { Benchmark, FigureRow } from "./benchmark";
import { generatePlan } from "./plan-generator";

const goals = 331;
const cells = 2_000;
const edits = 15;

/** From an edit in the preview to the cell that follows it, in a real browser with Microsoft's client library. */
export const benchmark: Benchmark = {
  title: `The live plan of ${goals} product goals in the preview`,
  measure: async () => {
    const workbook = XlsxWorkbook.blank();
    await placePlan(workbook, generatePlan(goals), "es");
    const folder = mkdtempSync(join(tmpdir(), "articula-bench-"));
    const file = join(folder, "plan.xlsx");
    writeFileSync(file, workbook.bytes());
    const open = await openPreview({ pane: 420, optimizing: true });
    try {
      await open.openFile(file);
      const own = ownShare(await readPlanContent(workbook));
      return [await editToCell(open, await goalCell(workbook), own), await manyCells(open, await codes(workbook))];
    } finally {
      await open.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** The last annual value of the first goal: whatever its class, the programming depends on it. */
async function goalCell(workbook: XlsxWorkbook): Promise<{ sheet: string; address: string }> {
  const path = { table: "productGoals", code: null, row: 0, column: "y4", year: 2027 } as const;
  const place = locate(await loadPlan(workbook), path);
  if (place === null) throw new Error("the plan has no product goal");
  return { sheet: place.sheet, address: `${columnLetters(place.column)}${place.row + 1}` };
}

async function codes(workbook: XlsxWorkbook): Promise<string[]> {
  return (await loadPlan(workbook)).plan.productGoals.map(({ code }) => code ?? "");
}

async function editToCell(open: OpenPreview, goal: { sheet: string; address: string }, own: number): Promise<FigureRow> {
  const { page } = open;
  await page.evaluate(async ({ sheet, address }) => {
    await window.articulaPreview?.edit("Inicio", "H40", "=PLAN.COHERENCE()");
    await window.articulaPreview?.calculated();
    await window.articulaPreview?.edit(sheet, address, 1);
    await new Promise((resolve) => setTimeout(resolve, 3000));
  }, goal);
  const times = await page.evaluate(
    async ({ sheet, address, edits: count }) => {
      const preview = window.articulaPreview;
      if (!preview) throw new Error("no preview");
      const shown = () => preview.values("Inicio", "H40")[0]?.[0];
      const measured: number[] = [];
      for (let edit = 0; edit < count; edit += 1) {
        const before = shown();
        const start = performance.now();
        await preview.edit(sheet, address, 2 + edit);
        while (shown() === before) {
          if (performance.now() - start > 20_000) throw new Error(`the coherence stayed ${String(before)}`);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        measured.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
      return measured.sort((a, b) => a - b);
    },
    { ...goal, edits },
  );
  return {
    what: "an edit until COHERENCE follows in its cell",
    times: edits,
    "median ms": times[Math.floor(edits / 2)] ?? 0,
    "most ms": times.at(-1) ?? 0,
    "of it quiet time ms": 150,
    "of it our code ms": own,
  };
}

async function manyCells(open: OpenPreview, goalCodes: string[]): Promise<FigureRow> {
  const milliseconds = await open.paneFrame.evaluate(
    async ({ given, count }) => {
      const sheet = "Celdas";
      const formulas = Array.from({ length: count }, (_, cell) => [`=PLAN.FEASIBILITY("${given[cell % given.length] ?? ""}",${2024 + (cell % 4)})`]);
      const start = performance.now();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.add(sheet).getRange(`A1:A${count}`);
        range.formulas = formulas;
        await context.sync();
      });
      for (;;) {
        const values = window.parent.articulaPreview?.values(sheet, `A1:A${count}`).flat() ?? [];
        if (values.length === count && values.every((value) => typeof value === "number" || value === "NP")) return performance.now() - start;
        if (performance.now() - start > 60_000) throw new Error("the cells were not filled");
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    { given: goalCodes, count: cells },
  );
  return { what: `${cells.toLocaleString("en")} FEASIBILITY cells until all are filled`, times: 1, "median ms": milliseconds, "most ms": milliseconds, "of it quiet time ms": 0, "of it our code ms": "" };
}

/** What our code does after the read of one edit, up to the answers: the same steps over the same content, here in Node. */
function ownShare(content: WorkbookContent): number {
  const first = readPlan(content);
  if (first === null) throw new Error("the file holds no plan");
  const evaluator = new PlanEvaluator(first.plan);
  const questions = [coherence(null), ...first.plan.productGoals.map(({ code }) => feasibility(code, 2024))];
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now();
    const reading = readPlan(content);
    if (reading === null) throw new Error("the file holds no plan");
    evaluator.update(reading.plan);
    const view = viewOf(reading, evaluator.examination);
    for (const { answer } of questions) answer(view, "es");
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[10] ?? 0;
}
