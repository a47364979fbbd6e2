import type { Answer } from "../../../src/app/answers/answer";
import { coherence, feasibility, findings } from "../../../src/app/answers/answers";
import { createTemplate, placePlan } from "../../../src/app/create-template";
import { loadPlan } from "../../../src/app/load-plan";
import { LivePlan } from "../../../src/functions/live-plan";
import { evaluate } from "../../../src/method/evaluate";
import { parsePlan } from "../../../src/plan/parse-plan";
import { locate } from "../../../src/sheets/locate";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import sanJacinto from "../../../src/app/sample/san-jacinto.json";

const { plan } = parsePlan(sanJacinto);

async function workbookWithPlan(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await placePlan(workbook, plan, "es");
  return workbook;
}

/** Lets the quiet time pass and every read settle. */
async function settle(milliseconds = 1000): Promise<void> {
  await jest.advanceTimersByTimeAsync(milliseconds);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("the live plan", () => {
  test("one read serves any number of cells, and a change reaches each of them", async () => {
    const workbook = await workbookWithPlan();
    const read = jest.spyOn(workbook, "read");
    const live = new LivePlan(workbook, () => "es");
    const told: Answer[][] = [[], [], []];
    const questions = [coherence(null), feasibility(plan.productGoals[0]?.code ?? "", 2024), findings(null)];
    questions.forEach((question, index) => live.ask(question, (answer) => told[index]?.push(answer)));
    await settle();
    expect(read).toHaveBeenCalledTimes(1);
    expect(told[0]).toEqual([{ value: evaluate(plan).coherence }]);

    const path = { table: "productGoals", code: null, row: 0, column: "y1", year: 2024 } as const;
    const place = locate(await loadPlan(workbook), path);
    read.mockClear();
    workbook.edit(place?.sheet ?? "", place?.row ?? -1, place?.column ?? -1, 999999);
    workbook.edit(place?.sheet ?? "", place?.row ?? -1, place?.column ?? -1, 888888);
    await settle();
    expect(read).toHaveBeenCalledTimes(1);
    const changed = await loadPlan(workbook);
    expect(told[0]?.at(-1)).toEqual({ value: evaluate(changed.plan).coherence });
    expect(told[0]).toHaveLength(2);
  });

  test("an answer that did not change is not told again", async () => {
    const workbook = await workbookWithPlan();
    const live = new LivePlan(workbook, () => "es");
    const told: Answer[] = [];
    live.ask(coherence(null), (answer) => told.push(answer));
    await settle();
    workbook.edit("Inicio", 4, 1, "Otro nombre");
    await settle();
    expect(told).toHaveLength(1);
  });

  test("in a storm of edits there is never more than one read at a time, and the last edit counts", async () => {
    const workbook = await workbookWithPlan();
    let running = 0;
    let most = 0;
    const original = workbook.read.bind(workbook);
    jest.spyOn(workbook, "read").mockImplementation(async (request) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 400));
      const content = await original(request);
      running -= 1;
      return content;
    });
    const live = new LivePlan(workbook, () => "es");
    const told: Answer[] = [];
    live.ask(coherence(null), (answer) => told.push(answer));
    for (let edit = 0; edit < 50; edit += 1) {
      workbook.edit("Metas de producto", 4, 14, edit);
      await settle(20);
    }
    await settle(3000);
    expect(most).toBe(1);
    expect(told.at(-1)).toEqual({ value: evaluate((await loadPlanNow(workbook, original)).plan).coherence });
  });

  test("a workbook without a plan says how to create one, and answers once there is one", async () => {
    const workbook = new MemoryWorkbook();
    const live = new LivePlan(workbook, () => "es");
    const told: Answer[] = [];
    live.ask(findings("error"), (answer) => told.push(answer));
    await settle();
    expect(told).toEqual([{ error: "not-available", text: expect.stringContaining("Crear plan") as string }]);
    await createTemplate(workbook, { language: "es", firstYear: 2024, years: 4 });
    live.markDirty();
    await settle();
    // The name and the entity of the plan are mandatory, and still blank.
    expect(told.at(-1)).toEqual({ value: 2 });
  });

  test("a failed read keeps the last answers and is tried again", async () => {
    const workbook = await workbookWithPlan();
    const live = new LivePlan(workbook, () => "es");
    const told: Answer[] = [];
    live.ask(coherence(null), (answer) => told.push(answer));
    await settle();
    const read = jest.spyOn(workbook, "read").mockRejectedValueOnce(new WorkbookError("cell-editing"));
    live.markDirty();
    await settle(500);
    expect(told).toHaveLength(1);
    await settle(2000);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test("a first read that fails is told with its remedy", async () => {
    const workbook = await workbookWithPlan();
    jest.spyOn(workbook, "read").mockRejectedValue(new WorkbookError("cell-editing"));
    const told: Answer[] = [];
    const stop = new LivePlan(workbook, () => "es").ask(coherence(null), (answer) => told.push(answer));
    await settle();
    expect(told).toEqual([{ error: "not-available", text: expect.stringContaining("Entrar o Esc") as string }]);
    stop();
  });

  test("a plan that cannot be read has no figure: the cell says which cell is wrong, and recovers when it is mended", async () => {
    const workbook = await workbookWithPlan();
    const live = new LivePlan(workbook, () => "es");
    const told: Answer[] = [];
    live.ask(coherence(null), (answer) => told.push(answer));
    await settle();
    workbook.edit("Inicio", 9, 1, "dos mil");
    await settle();
    expect(told.at(-1)).toEqual({ error: "not-available", text: expect.stringContaining("Inicio!B10") as string });
    const read = jest.spyOn(workbook, "read");
    await settle(60000);
    expect(read).not.toHaveBeenCalled();
    workbook.edit("Inicio", 9, 1, 2024);
    await settle();
    expect(told.at(-1)).toEqual({ value: evaluate(plan).coherence });
  });

  test("a cancelled question is told nothing any more", async () => {
    const workbook = await workbookWithPlan();
    const live = new LivePlan(workbook, () => "es");
    const told: Answer[] = [];
    const stop = live.ask(coherence(null), (answer) => told.push(answer));
    stop();
    await settle();
    expect(told).toEqual([]);
  });
});

async function loadPlanNow(workbook: MemoryWorkbook, read: MemoryWorkbook["read"]): ReturnType<typeof loadPlan> {
  jest.spyOn(workbook, "read").mockImplementation(read);
  return loadPlan(workbook);
}
