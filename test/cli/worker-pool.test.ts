import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WorkerPool, type Outcome, type WorkerPoolOptions } from "../../src/cli/many/worker-pool";

// Real threads: a worker that dies of a task takes nothing along but this task.

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "articula-workers-"));
const script = join(folder, "worker.cjs");
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() =>
  writeFileSync(
    script,
    `const { parentPort, workerData, threadId } = require("node:worker_threads");
     parentPort.on("message", (task) => {
       if (task === "throw") throw new Error("thrown");
       if (task === "exit") process.exit(3);
       if (task === "reject") return void Promise.reject(new Error("rejected"));
       if (task === "fill") for (const kept = []; ; ) kept.push(new Array(1e5).fill(kept.length));
       if (task === "hang") for (;;);
       parentPort.postMessage({ task, told: workerData, threadId });
     });`,
  ),
);

type Answer = { task: string; told: string; threadId: number };

async function ran(tasks: string[], options: Partial<WorkerPoolOptions> = {}): Promise<Map<string, Outcome<Answer>>> {
  const outcomes = new Map<string, Outcome<Answer>>();
  const pool = new WorkerPool<string, Answer>({ script, workers: 2, workerData: "told", limitSeconds: 30, memoryMegabytes: 64, ...options });
  await pool.run(tasks, (task, outcome) => outcomes.set(task, outcome));
  return outcomes;
}

const answerOf = (outcome: Outcome<Answer> | undefined): Answer => {
  if (outcome === undefined || !("answer" in outcome)) throw new Error(`no answer: ${JSON.stringify(outcome)}`);
  return outcome.answer;
};

const failureOf = (outcome: Outcome<Answer> | undefined): string => {
  if (outcome === undefined || !("failure" in outcome)) throw new Error("no failure");
  return `${outcome.failure.kind}: ${outcome.failure.message}`;
};

test.each([
  ["throw", /^stopped: thrown$/],
  ["exit", /^stopped: exit 3$/],
  ["reject", /^stopped: rejected$/],
  ["fill", /^stopped: .*memory/i],
])("a worker that dies of «%s» is replaced, and every other task is done", async (deadly, message) => {
  const good = Array.from({ length: 12 }, (_, number) => `task ${number}`);
  const outcomes = await ran([...good.slice(0, 3), deadly, ...good.slice(3)]);
  expect(outcomes.size).toBe(13);
  expect(failureOf(outcomes.get(deadly))).toMatch(message);
  for (const task of good) expect(answerOf(outcomes.get(task))).toMatchObject({ task, told: "told" });
  expect(new Set(good.map((task) => answerOf(outcomes.get(task)).threadId)).size).toBeLessThanOrEqual(3);
});

test("a task that does not end is given up; with one worker the rest is done after it", async () => {
  const outcomes = await ran(["one", "hang", "two"], { workers: 1, limitSeconds: 0.5 });
  expect(failureOf(outcomes.get("hang"))).toBe("too-long: 0.5 s");
  expect(answerOf(outcomes.get("two")).task).toBe("two");
});

test("a script that is not there fails every task, and ends", async () => {
  const outcomes = await ran(["one", "two", "three"], { script: join(folder, "none.cjs") });
  for (const outcome of outcomes.values()) expect(failureOf(outcome)).toMatch(/^stopped: Cannot find module/);
  expect(outcomes.size).toBe(3);
});

test("what the receiver throws ends the run and its workers, even one that hangs", async () => {
  const pool = new WorkerPool<string, Answer>({ script, workers: 2, workerData: "told", limitSeconds: 30, memoryMegabytes: 64 });
  const start = performance.now();
  await expect(
    pool.run(["hang", "one", "two"], () => {
      throw new Error("disk full");
    }),
  ).rejects.toThrow("disk full");
  expect(performance.now() - start).toBeLessThan(25_000);
});
