import { bindUseCases } from "../../src/app/bind-use-cases";
import { placePlan } from "../../src/app/create-template";
import { samplePlan } from "../../src/app/sample-plan";
import { livePlan, workbook } from "../../src/functions/stream";
import type { HeadlessHost } from "../../src/host/headless-host";
import { parsePlan } from "../../src/plan/parse-plan";
import { hostWithFunctions, valuesOf } from "../functions/functions-host";
import { isSoak, seed } from "../volume";
import { blockOfAll, cellsOf, firstCell, freshAnswers, functionCells, sheetOfFunctions } from "./function-cells";
import { memoryKept } from "./memory";
import { RandomUser } from "./random-user";

// An hour of editing, and more, in the preview's workbook with Microsoft's office.js and the functions in cells:
//   npm run test:soak -- --selectProjects soak
const edits = Number(process.env.ARTICULA_EDITS ?? (isSoak ? 20_000 : 60));
const burst = 20;
const editsToComparison = isSoak ? 500 : burst;
const intervals = 20;

jest.setTimeout(isSoak ? 4 * 3_600_000 : 600_000);

let host: HeadlessHost;
beforeAll(async () => {
  host = await hostWithFunctions("plan-functions");
  await placePlan(workbook, parsePlan(samplePlan).plan, "es");
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(sheetOfFunctions);
    await context.sync();
  });
  for (const [position, { formula }] of functionCells.entries()) await host.typeInCell(sheetOfFunctions, firstCell(position), formula);
  await host.calculated();
});

afterAll(async () => {
  await Excel.run(async (context) => {
    for (const name of [sheetOfFunctions, "Inicio", "Tablero", "Viabilidad"]) context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
  await host.calculated();
  // What the last edit still makes the live plan read.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  host.dispose();
});

test(`${edits} edits: cells show what a fresh evaluation gives, and memory stays (seed ${seed})`, async () => {
  const written = (): void => livePlan.markDirty();
  const useCases = bindUseCases(workbook, { now: () => new Date(), written });
  const user = new RandomUser(host, useCases, seed, written);
  const kept: number[] = [];
  const told: string[] = [];
  const start = performance.now();
  let comparisons = 0;
  for (let edit = burst; edit <= edits; edit += burst) {
    await user.burst(burst);
    if (edit % editsToComparison === 0) {
      await compare(`after edit ${edit} of seed ${seed}`);
      comparisons += 1;
    }
    if (edit % Math.max(burst, Math.floor(edits / intervals)) === 0) {
      kept.push(await memoryKept());
      if (isSoak) process.stdout.write(`${edit} edits, ${Math.round((performance.now() - start) / 1000)} s, ${kept.at(-1)?.toFixed(1)} MB\n`);
    }
  }
  told.push(`seed ${seed}: ${edits} edits (${[...user.done].map(([kind, count]) => `${kind} ${count}`).join(", ")})`);
  told.push(`${comparisons} comparisons, ${Math.round((performance.now() - start) / 1000)} s`);
  told.push(`MB kept at equal intervals: ${kept.map((megabytes) => megabytes.toFixed(1)).join(" ")}`);
  process.stdout.write(`${told.join("\n")}\n`);
  expect(comparisons).toBe(Math.floor(edits / editsToComparison));
  // The first interval is warming up: code is compiled, sheets have been opened.
  const [, second = NaN, ...later] = kept;
  expect(Math.max(...later) / second).toBeLessThan(1.2);
  // In a shorter run what earlier suites of this process left is still being let go.
  if (isSoak) expect(Math.min(...later) / second).toBeGreaterThan(0.8);
});

/** Waits until every cell shows what the saved workbook gives. */
async function compare(when: string): Promise<void> {
  const { cells } = await freshAnswers(await host.save());
  const start = performance.now();
  for (;;) {
    await host.calculated();
    const values = await valuesOf(sheetOfFunctions, blockOfAll);
    const differing = functionCells.flatMap(({ formula }, position) => {
      const [shown, right] = [cellsOf(values, position), cells[position]];
      return JSON.stringify(shown) === JSON.stringify(right) ? [] : [{ position, formula, shown, right }];
    });
    if (differing.length === 0) return;
    if (performance.now() - start > 60_000) {
      expect({ when, differing: differing.map((cell) => ({ ...cell, livePlan: answerNow(cell.position) })) }).toEqual({ when, differing: [] });
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What the live plan says now to a cell that asks anew: tells a fault of the product from one of the preview. */
function answerNow(position: number): unknown {
  let said: unknown = "nothing";
  const question = functionCells[position]?.question;
  if (question !== undefined) livePlan.ask(question, (answer) => (said = answer))();
  return said;
}
