import { bindUseCases } from "../../src/app/bind-use-cases";
import { describeTrouble } from "../../src/app/describe-trouble";
import type { UseCases } from "../../src/app/use-cases";
import type { HeadlessHost } from "../../src/host/headless-host";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import type { TimeLimits } from "../../src/workbook/officejs/run-excel";
import { cleanedUp } from "../headless/host";
import { faultOf, type Mishap } from "./fault-plans";
import type { Scenario } from "./scenarios";
import { differences, snapshotOf, type WorkbookSnapshot } from "./workbook-snapshot";

/** How a use case ended that something happened to. */
export type Outcome =
  /** The mishap never came, or the use case overcame it: the workbook is as after. */
  | "done"
  /** It failed and the workbook is as before. */
  | "as before"
  /** It failed, or was cut off, and all of it stands in the workbook. */
  | "as after"
  /** It stands there in part; the restore point brought the workbook back. */
  | "brought back";

/** A scenario with what its workbook is before and after an undisturbed run, and how many requests that takes. */
export interface Course {
  scenario: Scenario;
  bytes: Uint8Array;
  requests: number;
  before: WorkbookSnapshot;
  after: WorkbookSnapshot;
}

/** Longer than any request takes here: only one that is not answered comes to it. */
const patience = 60_000;
/** For trials in which a request is not answered. */
const shortLimits = ({ slow }: Scenario): TimeLimits => (slow ? { readMilliseconds: 3000, applyMilliseconds: 15_000 } : { readMilliseconds: 1500, applyMilliseconds: 4000 });
/** A page that is loaded anew takes its timers along: they are known by this time. */
const tornDown = 86_400_001;
const now = (): Date => new Date("2026-11-26T10:00:00Z");

/** The use cases as the pane binds them: followed, so that a patch goes in several requests. */
export function useCasesWithin(limits: TimeLimits): UseCases {
  return bindUseCases(new OfficeWorkbook(limits), { now, desk: { begin: () => ({ progress: () => undefined }) } });
}

const patient = (): UseCases => useCasesWithin({ readMilliseconds: patience, applyMilliseconds: patience });

async function open(host: HeadlessHost, { bytes, scenario }: Pick<Course, "bytes" | "scenario">): Promise<void> {
  await host.open(bytes);
  await scenario.prepare?.(host);
}

export async function courseOf(host: HeadlessHost, scenario: Scenario): Promise<Course> {
  const bytes = await scenario.before();
  await open(host, { bytes, scenario });
  const before = await snapshotOf();
  await cleanedUp();
  const count = host.syncCount();
  await scenario.run(patient());
  const requests = host.syncCount() - count;
  return { scenario, bytes, requests, before, after: await snapshotOf() };
}

/**
 * Runs a use case to which a mishap comes at one request, and judges what is left.
 * @throws when something is lost, a promise stays open, the message says nothing, or trying again does not succeed
 */
export async function trial(host: HeadlessHost, course: Course, mishap: Mishap, request: number): Promise<Outcome> {
  const { scenario, before, after } = course;
  if (mishap.kind === "table-deleted") return deletionTrial(host, course, request);
  await open(host, course);
  host.faults.plan(faultOf(mishap, request, shortLimits(scenario).applyMilliseconds + 500));
  const failure = mishap.kind === "restart" ? await cutOff(host, scenario) : await failureOf(scenario, mishap);
  const struck = failure === "cut off" || host.faults.struck > 0;
  host.faults.clear();
  if (failure !== null && !struck && !isUnanswered(mishap)) throw new Error("It failed without a fault", { cause: failure });
  if (failure !== null && failure !== "cut off") checkMessage(failure, mishap);

  // A formula that came back fills its block once its function has answered.
  await host.calculated();
  const left = await snapshotOf();
  const isBefore = differences(before, left).length === 0;
  const isAfter = differences(after, left).length === 0;
  if (failure === null) {
    if (!isAfter) throw lost("It says that it is done, and the workbook is another", after, left);
    return "done";
  }
  if (isAfter && !isBefore) return "as after";
  if (!isBefore) {
    if (failure !== "cut off" && !tells(failure)) throw lost("The message does not say that a part stands in the workbook", before, left, failure);
    const report = await patient().restore.undo("replace");
    const back = await snapshotOf();
    const wanted = scenario.undoes ? after : before;
    if (differences(wanted, back).length > 0) throw lost(`The restore point did not bring it back: ${JSON.stringify(report?.conflicts)}`, wanted, back, failure);
    if (scenario.undoes) return "brought back";
  }
  // Formulas that came back are reckoned anew: what waits for its result is not frozen.
  await host.calculated();
  await scenario.run(patient());
  const again = await snapshotOf();
  if (differences(after, again).length > 0) throw lost("Done again, the workbook is another", after, again, failure);
  return isBefore ? "as before" : "brought back";
}

/** The table that somebody deletes is theirs to delete: nothing else may be lost, and the use case is done or says why not. */
async function deletionTrial(host: HeadlessHost, { scenario, bytes, before }: Course, request: number): Promise<Outcome> {
  await open(host, { bytes, scenario });
  host.deleteTable(scenario.deleted);
  const cut = await snapshotOf();
  await open(host, { bytes, scenario });
  host.faults.interrupt(async (number) => {
    if (number === request) host.deleteTable(scenario.deleted);
  });
  const failure = await failureOf(scenario, { kind: "table-deleted" });
  const came = host.faults.requests >= request;
  host.faults.clear();
  if (failure !== null) checkMessage(failure, { kind: "table-deleted" });
  const left = await snapshotOf();
  const start = came ? cut : before;
  const missing = withoutOwn(differences(start, left).filter((line) => line.startsWith("-")));
  if (failure !== null && differences(start, left).length === 0) return "as before";
  if (failure !== null || scenario.undoes) {
    await patient().restore.undo("replace");
    const back = differences(cut, await snapshotOf());
    if (!scenario.undoes && back.length > 0) throw new Error(`A deleted table, and the rest was not brought back (${String(failure)})\n${back.slice(0, 12).join("\n")}`);
    return failure === null ? "done" : "brought back";
  }
  if (missing.length > 0 && scenario.name !== "merge" && scenario.name !== "repair" && scenario.name !== "freeze") {
    throw new Error(`Done, and something else is gone\n${missing.slice(0, 12).join("\n")}`);
  }
  return "done";
}

/** Differences but for the part of the restore points, which every writing changes. */
function withoutOwn(lines: readonly string[]): string[] {
  return lines.filter((line) => !line.includes("urn:articula:restore"));
}

function isUnanswered({ kind }: Mishap): boolean {
  return kind === "never-answered" || kind === "answered-late";
}

async function failureOf(scenario: Scenario, mishap: Mishap): Promise<unknown> {
  const limits = shortLimits(scenario);
  const running = scenario.run(isUnanswered(mishap) ? useCasesWithin(limits) : patient()).then(
    () => null,
    (error: unknown) => error ?? new Error("rejected with nothing"),
  );
  const ended = await Promise.race([running, later(patience, "open" as const)]);
  if (ended === "open") throw new Error("A promise stays open");
  // Whoever does not stop when its time is over goes on when the answer comes.
  if (mishap.kind === "answered-late") await later(limits.applyMilliseconds + 1500, null);
  return ended;
}

/** The page goes as soon as the request is there that it gets no answer to; nothing of it runs on. */
async function cutOff(host: HeadlessHost, scenario: Scenario): Promise<"cut off" | null> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const original = globalThis.setTimeout;
  globalThis.setTimeout = ((run: () => void, milliseconds?: number) => {
    const timer = original(run, milliseconds);
    if (milliseconds === tornDown) timers.push(timer);
    return timer;
  }) as typeof setTimeout;
  try {
    const running = scenario.run(useCasesWithin({ readMilliseconds: tornDown, applyMilliseconds: tornDown })).then(() => null);
    const struck = async (): Promise<"cut off"> => {
      while (host.faults.struck === 0) await later(5, null);
      // What it does of the request is done by then.
      await host.calculated();
      return "cut off";
    };
    const ended = await Promise.race([running, struck()]);
    if (ended === "cut off") {
      host.faults.clear();
      await host.restart();
      await scenario.prepare?.(host);
    }
    return ended;
  } finally {
    globalThis.setTimeout = original;
    timers.forEach(clearTimeout);
  }
}

/** Whether a message says that something of the writing stands in the workbook, and how it goes away. */
function tells(failure: unknown): boolean {
  return describeTrouble(failure, "es").remedy.includes("Deshacer") && describeTrouble(failure, "en").remedy.includes("Undo");
}

const codes: Partial<Record<Mishap["kind"], readonly string[]>> = {
  InvalidOperationInCellEditMode: ["cell-editing"],
  RequestAborted: ["busy"],
  InvalidOrTimedOutSession: ["session-ended"],
  ActivityLimitReached: ["busy"],
  RequestPayloadSizeLimitExceeded: ["too-large"],
  ResponsePayloadSizeLimitExceeded: ["too-large"],
  AccessDenied: ["protected"],
  "never-answered": ["timeout"],
  "answered-late": ["timeout"],
};

/** The title is that of the fault, in both languages, and there is a remedy that is not the one for the unexpected. */
function checkMessage(failure: unknown, mishap: Mishap): void {
  const [es, en] = [describeTrouble(failure, "es"), describeTrouble(failure, "en")];
  const unexpected = describeTrouble(new Error("x"), "es").title;
  if (es.title === unexpected) throw new Error(`The message says nothing: ${String(failure)}`, { cause: failure });
  if (es.title === en.title || es.remedy === en.remedy || es.remedy === "" || en.remedy === "") throw new Error(`No message in two languages: ${es.title} ${es.remedy}`);
  const code = (failure as { code?: string }).code ?? "";
  const expected = codes[mishap.kind];
  if (expected && !expected.includes(code)) throw new Error(`The message is that of ${code}`, { cause: failure });
}

function lost(what: string, expected: WorkbookSnapshot, found: WorkbookSnapshot, failure?: unknown): Error {
  const lines = differences(expected, found);
  return new Error(`${what} (${lines.length} differences; failure: ${String(failure)})\n${lines.slice(0, 12).join("\n")}`);
}

function later<Value>(milliseconds: number, value: Value): Promise<Value> {
  return new Promise((resolve) => setTimeout(() => resolve(value), milliseconds).unref());
}
