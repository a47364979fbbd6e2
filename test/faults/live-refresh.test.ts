import type { Answer } from "../../src/app/answers/answer";
import { progress } from "../../src/app/answers/progress";
import { describeTrouble } from "../../src/app/describe-trouble";
import { LivePlan } from "../../src/functions/live-plan";
import type { HeadlessHost } from "../../src/host/headless-host";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import { isSoak, randomNumbers, seed } from "../volume";
import { cleanedUp, startHost, until } from "../headless/host";
import { faultOf, mishapName, mishaps, type Mishap } from "./fault-plans";
import { planFile } from "./scenarios";

// The plan behind the streaming functions, whose registration and readings fail at any request, and edits between them.

const drawn = 4;
const random = randomNumbers(seed);
const limits = { readMilliseconds: 2500, applyMilliseconds: 2500 };
const patience = { readMilliseconds: 60_000, applyMilliseconds: 60_000 };
/** What was executed of a goal in a year: C5 of the sheet. */
const question = progress("M2", 2024, null);
const [sheet, address] = ["Seguimiento", "C5"];
let host: HeadlessHost;
let bytes: Uint8Array;

beforeAll(async () => {
  host = await startHost();
  bytes = (await planFile()).bytes();
});
beforeEach(() => host.open(bytes));
afterAll(async () => {
  process.stdout.write(`Live refresh, seed ${seed}\n`);
  await cleanedUp();
  host.dispose();
});

const livePlan = (within = limits): LivePlan => new LivePlan(new OfficeWorkbook(within), () => "es", () => new Date());

interface Cell {
  live: LivePlan;
  told: Answer[];
  stop: () => void;
}

function asking(live: LivePlan): Cell {
  const told: Answer[] = [];
  return { live, told, stop: live.ask(question, (answer) => told.push(answer)) };
}

const untilLong = async (accept: () => boolean): Promise<void> => {
  const end = Date.now() + 60_000;
  while (Date.now() < end && !accept()) await new Promise((resolve) => setTimeout(resolve, 20));
  await until(accept);
};

/** What a plan that nothing happened to says of the workbook as it is. */
async function expected(): Promise<string> {
  const { told, stop } = asking(livePlan(patience));
  await untilLong(() => told.length > 0);
  stop();
  return JSON.stringify(told.at(-1));
}

async function requestsOfStart(): Promise<number> {
  const count = host.syncCount();
  const { told, stop } = asking(livePlan(patience));
  await untilLong(() => told.length > 0);
  stop();
  return host.syncCount() - count;
}

/** `at` counts the requests from the start on: the first is the registration. */
async function startsWith(mishap: Exclude<Mishap, { kind: "table-deleted" }>, request: number): Promise<void> {
  host.faults.plan(faultOf(mishap, request, limits.readMilliseconds + 300));
  let cell = asking(livePlan());
  let failure: unknown = null;
  cell.live.onStatus((status) => (failure ??= status.failure));
  await untilLong(() => failure !== null || host.faults.struck > 0 || cell.told.length > 0);
  if (mishap.kind === "restart") {
    cell.stop();
    host.faults.clear();
    await host.restart();
    cell = asking(livePlan());
  } else if (mishap.kind !== "AccessDenied") {
    // An answer that is too large is asked for again in pieces, and nobody hears of it.
    await untilLong(() => failure !== null || cell.told.length > 0);
    // What the cells say meanwhile, and what the pane says, tell what to do.
    if (failure !== null) expect(describeTrouble(failure, "es").title).not.toBe(describeTrouble(new Error("x"), "es").title);
  }
  host.faults.clear();
  const well = JSON.stringify;
  const wanted = await expected();
  await untilLong(() => cell.live.status.failure === null && well(cell.told.at(-1)) === wanted);
  // It still listens.
  await host.coauthorTypesInCell(sheet, address, 3.5);
  const changed = await expected();
  expect(changed).not.toBe(wanted);
  await untilLong(() => well(cell.told.at(-1)) === changed);
  cell.stop();
}

test("whatever happens to a request of the live plan, its cells come to show the plan, and follow it", async () => {
  const requests = await requestsOfStart();
  expect(requests).toBe(4);
  const faults = mishaps.flatMap((mishap) => (mishap.kind === "table-deleted" ? [] : [mishap]));
  const all = faults.flatMap((mishap) => Array.from({ length: requests }, (_, index) => ({ mishap, request: index + 1 })));
  const chosen = isSoak ? all : Array.from({ length: drawn }, () => all[Math.floor(random() * all.length)]).flatMap((each) => each ?? []);
  const failures: string[] = [];
  for (const { mishap, request } of chosen) {
    await host.open(bytes);
    await startsWith(mishap, request).catch((error: unknown) => failures.push(`${mishapName(mishap)} at request ${request}: ${String(error)}`));
    host.faults.clear();
  }
  expect(failures).toEqual([]);
}, isSoak ? 1_800_000 : 120_000);

test("a table that is deleted under a reading is missing in the next answer, and in no other", async () => {
  for (const request of [1, 2, 3, 4]) {
    await host.open(bytes);
    host.faults.interrupt(async (number) => {
      if (number === request) host.deleteTable("PlanSeguimiento");
    });
    const cell = asking(livePlan(patience));
    await untilLong(() => cell.told.length > 0 && host.faults.requests >= request);
    host.faults.clear();
    const wanted = await expected();
    await untilLong(() => JSON.stringify(cell.told.at(-1)) === wanted && cell.live.status.failure === null);
    cell.stop();
  }
}, 120_000);

test.each(["user", "co-author"] as const)("an edit of a %s between any two requests of a refresh reaches the cells", async (who) => {
  const edit = (value: number): Promise<void> => (who === "user" ? host.typeInCell(sheet, address, value) : host.coauthorTypesInCell(sheet, address, value));
  const cell = asking(livePlan(patience));
  await untilLong(() => cell.told.length > 0);
  for (const request of [1, 2, 3]) {
    host.faults.interrupt(async (number) => {
      if (number === request) await edit(10 + request);
    });
    await edit(request);
    await untilLong(() => host.faults.requests >= request);
    host.faults.clear();
    const wanted = await expected();
    await untilLong(() => JSON.stringify(cell.told.at(-1)) === wanted);
  }
  cell.stop();
}, 120_000);
