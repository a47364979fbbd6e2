import type { Answer } from "../../../src/app/answers/answer";
import { coherence } from "../../../src/app/answers/coherence";
import { feasibility } from "../../../src/app/answers/feasibility";
import { findings } from "../../../src/app/answers/findings";
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

const livePlanOf = (workbook: MemoryWorkbook) => new LivePlan(workbook, () => "es", () => new Date());

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
    const live = livePlanOf(workbook);
    const told: Answer[][] = [[], [], []];
    const questions = [coherence(null), feasibility(plan.productGoals[0]?.code ?? "", 2024), findings(null, null)];
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
    const live = livePlanOf(workbook);
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
    const live = livePlanOf(workbook);
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

  test("equal calls share one computation, and a storm of edits takes at most two reads", async () => {
    const workbook = await workbookWithPlan();
    const read = jest.spyOn(workbook, "read");
    const live = livePlanOf(workbook);
    const counted = { ...coherence(null), answer: jest.fn(coherence(null).answer) };
    const told: Answer[] = [];
    for (let cell = 0; cell < 200; cell += 1) live.ask({ ...counted }, (answer) => told.push(answer));
    await settle();
    expect(counted.answer).toHaveBeenCalledTimes(1);
    expect(told).toHaveLength(200);
    read.mockClear();
    live.markDirty();
    await settle(160);
    for (let edit = 0; edit < 100; edit += 1) {
      workbook.edit("Metas de producto", 4, 14, edit);
      await settle(10);
    }
    await settle();
    expect(read.mock.calls.length).toBeLessThanOrEqual(2);
    expect(counted.answer).toHaveBeenCalledTimes(1 + read.mock.calls.length);
  });

  test("a fault in one answer is told in its cell and leaves the others alone", async () => {
    const workbook = await workbookWithPlan();
    const live = livePlanOf(workbook);
    const told: Answer[] = [];
    const crashing = () => {
      throw new Error("no such row");
    };
    live.ask({ key: "broken", needsRules: false, answer: crashing }, (answer) => told.push(answer));
    live.ask(coherence(null), (answer) => told.push(answer));
    await settle();
    expect(told).toEqual([{ error: "not-available", text: expect.stringContaining("no such row") as string }, { value: evaluate(plan).coherence }]);
  });

  test("says when the plan was read that the cells show, and why a later reading failed", async () => {
    const workbook = await workbookWithPlan();
    const live = livePlanOf(workbook);
    const statuses: (string | null)[] = [];
    live.onStatus(({ failure }) => statuses.push(failure === null ? null : (failure as WorkbookError).code));
    expect(live.status).toEqual({ readAt: null, failure: null });
    live.ask(coherence(null), () => undefined);
    await settle();
    const { readAt } = live.status;
    expect(readAt).toBeInstanceOf(Date);
    jest.spyOn(workbook, "read").mockRejectedValueOnce(new WorkbookError("cell-editing"));
    live.markDirty();
    await settle(500);
    expect(live.status.readAt).toBe(readAt);
    await settle(2000);
    expect(statuses).toEqual([null, "cell-editing", null]);
    expect(live.status.readAt).not.toBe(readAt);
  });

  test("a workbook without a plan says how to create one, and answers once there is one", async () => {
    const workbook = new MemoryWorkbook();
    const live = livePlanOf(workbook);
    const told: Answer[] = [];
    live.ask(findings("error", null), (answer) => told.push(answer));
    await settle();
    expect(told).toEqual([{ error: "not-available", text: expect.stringContaining("Crear plan") as string }]);
    await createTemplate(workbook, { language: "es", firstYear: 2024, years: 4 });
    live.markDirty();
    await settle();
    // The name and the entity of the plan are mandatory, and still blank.
    expect(told.at(-1)).toEqual({ value: 2 });
  });

  test.each(["cell-editing", "timeout", "too-large", "busy"] as const)("a failed read (%s) keeps the last answers and is tried again", async (code) => {
    const workbook = await workbookWithPlan();
    const live = livePlanOf(workbook);
    const told: Answer[] = [];
    live.ask(coherence(null), (answer) => told.push(answer));
    await settle();
    const read = jest.spyOn(workbook, "read").mockRejectedValueOnce(new WorkbookError(code));
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
    const stop = livePlanOf(workbook).ask(coherence(null), (answer) => told.push(answer));
    await settle();
    expect(told).toEqual([{ error: "not-available", text: expect.stringContaining("Entrar o Esc") as string }]);
    stop();
  });

  test("a plan that cannot be read has no figure: the cell says which cell is wrong, and recovers when it is mended", async () => {
    const workbook = await workbookWithPlan();
    const live = livePlanOf(workbook);
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
    const live = livePlanOf(workbook);
    const told: Answer[] = [];
    const stop = live.ask(coherence(null), (answer) => told.push(answer));
    stop();
    await settle();
    expect(told).toEqual([]);
  });

  test("without a cell that asks nothing is read, and the next cell gets the plan as it is then", async () => {
    const workbook = await workbookWithPlan();
    const live = livePlanOf(workbook);
    const stop = live.ask(coherence(null), () => undefined);
    await settle();
    stop();
    const read = jest.spyOn(workbook, "read");
    workbook.edit("Metas de producto", 4, 14, 999);
    await settle();
    expect(read).not.toHaveBeenCalled();
    const told: Answer[] = [];
    live.ask(coherence(null), (answer) => told.push(answer));
    await settle();
    expect(read).toHaveBeenCalledTimes(1);
    expect(told).toEqual([{ value: evaluate((await loadPlan(workbook)).plan).coherence }]);
  });
});

async function loadPlanNow(workbook: MemoryWorkbook, read: MemoryWorkbook["read"]): ReturnType<typeof loadPlan> {
  jest.spyOn(workbook, "read").mockImplementation(read);
  return loadPlan(workbook);
}
