import { describeTrouble } from "../../src/app/describe-trouble";
import type { HeadlessHost } from "../../src/host/headless-host";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import { isSoak, randomNumbers, sample, seed } from "../volume";
import { cleanedUp, startHost } from "../headless/host";
import { courseOf, useCasesWithin, type Course } from "./fault-trial";
import { scenarios, type Scenario } from "./scenarios";

// Somebody types in a cell that a use case is about to overwrite, between any two of its requests. In the short run some of
// the cells, and two of the requests.

/** Requests tried in the short run beside the last one, which overwrites. */
const drawn = 1;
const random = randomNumbers(seed);
const patience = { readMilliseconds: 60_000, applyMilliseconds: 60_000 };
let host: HeadlessHost;

beforeAll(async () => {
  host = await startHost();
});
afterAll(async () => {
  process.stdout.write(`Edits between requests, seed ${seed}\n`);
  await cleanedUp();
  host.dispose();
});

const scenario = (name: string): Scenario => {
  const found = scenarios.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no scenario ${name}`);
  return found;
};

/** A cell that the use case overwrites. */
const edits: [scenario: string, sheet: string, address: string, kind: string][] = [
  ["merge", "Metas de producto", "O5", "a cell"],
  ["merge", "Metas de producto", "E6", "a text"],
  ["merge", "Seguimiento", "A6", "the place of a new row"],
  ["undo", "Metas de producto", "O5", "a cell that comes back"],
  ["undo", "Seguimiento", "C6", "a row that goes"],
  ["freeze", "Informe", "A1", "a formula"],
  ["repair", "Metas de producto", "N4", "a header"],
  ["adopt", "Plan indicativo", "E2", "a cell of the source"],
  ["adopt", "Plan indicativo", "D5", "a new row of the source"],
  ["adopt", "Datos", "B2", "another sheet"],
  ["create", "Datos", "B2", "another sheet"],
  ["freeze", "Datos", "B2", "what a formula draws on"],
];

const typed = 4711;
const mappedSheet = "Plan indicativo";

async function holds(sheet: string): Promise<unknown[]> {
  const { ranges } = await new OfficeWorkbook(patience).read({ tables: "none", sheets: [sheet] });
  return ranges.flatMap(({ values }) => values.flat());
}

/** Runs it with the edit before one request; gives whether the use case came that far, and how it ended. */
async function run(name: string, sheet: string, address: string, request: number, who: "user" | "co-author"): Promise<{ came: boolean; failure: unknown; result: unknown; kept: boolean }> {
  const { prepare, run: start } = scenario(name);
  const { bytes, requests } = await undisturbedRun(name);
  await host.open(bytes);
  await prepare?.(host);
  host.faults.interrupt(async (number) => {
    if (number !== request) return;
    await (who === "user" ? host.typeInCell(sheet, address, typed) : host.coauthorTypesInCell(sheet, address, typed));
  });
  const ended = await start(useCasesWithin(patience)).then(
    (result) => ({ failure: null, result }),
    (failure: unknown) => ({ failure, result: null }),
  );
  const came = host.faults.requests >= request;
  host.faults.clear();
  const cells = await holds(sheet);
  // A use case that had not read the cell yet may change it, and then says what it found there.
  const isTold = JSON.stringify(ended.result ?? null).includes(String(typed));
  // What is typed in the source stays there in any case: the plan has it, or it is said that the source was changed. The last
  // request is the second look at the source, its end found before: what is typed below it by then comes after the adoption.
  if (name === "adopt" && sheet === mappedSheet && ended.failure === null) {
    const inPlan = (await holds("Metas de producto")).some((value) => String(value) === String(typed));
    const isSaid = JSON.stringify(ended.result).includes(`${sheet}!${address}`);
    return { came, ...ended, kept: cells.includes(typed) && (inPlan || isSaid || request === requests) };
  }
  return { came, ...ended, kept: cells.includes(typed) || cells.includes(String(typed)) || isTold };
}

/** Undisturbed runs: how many requests each takes, and the workbook that it begins with. */
const undisturbed = new Map<string, Promise<Course>>();

function undisturbedRun(name: string): Promise<Course> {
  const known = undisturbed.get(name) ?? courseOf(host, scenario(name));
  undisturbed.set(name, known);
  return known;
}

test.each(sample(edits, 4))("%s: what somebody types in %s!%s (%s) meanwhile is not overwritten without being shown", async (name, sheet, address) => {
  const { requests } = await undisturbedRun(name);
  const all = Array.from({ length: requests }, (_, index) => index + 1);
  const chosen = isSoak ? all : [...Array.from({ length: drawn }, () => 1 + Math.floor(random() * requests)), requests];
  const wrong: string[] = [];
  for (const request of chosen) {
    for (const who of isSoak ? (["user", "co-author"] as const) : ([random() < 0.5 ? "user" : "co-author"] as const)) {
      const { came, failure, kept } = await run(name, sheet, address, request, who);
      const text = failure === null ? "" : describeTrouble(failure, "es").title;
      if (!came || !kept) wrong.push(`${who} before request ${request} of ${requests}: ${came ? "overwritten" : "it did not come so far"} ${text}`);
    }
  }
  expect(wrong).toEqual([]);
}, isSoak ? 1_800_000 : 120_000);

/** Sheets that the use case makes. */
const made: [scenario: string, sheet: string][] = [
  ["adopt", "Metas de producto"],
  ["adopt", "Inicio"],
  ["create", "Programas"],
];

/** Somebody else makes a sheet of the name before one request; what they typed in it has to stay. */
async function runWithSheet(name: string, sheet: string, request: number): Promise<string> {
  const { prepare, run: start } = scenario(name);
  await host.open((await undisturbedRun(name)).bytes);
  await prepare?.(host);
  let added = false;
  host.faults.interrupt(async (number) => {
    if (number !== request) return;
    const exists = host.sheetNames().includes(sheet);
    await (exists ? host.coauthorTypesInCell(sheet, "Z90", typed) : host.coauthorAddsSheet(sheet, "Z90", typed));
    added = true;
  });
  const failure = await start(useCasesWithin(patience)).then(
    () => null,
    (error: unknown) => error,
  );
  host.faults.clear();
  if (!added) return "it did not come so far";
  if (!(await holds(sheet)).includes(typed)) return `overwritten ${failure === null ? "" : describeTrouble(failure, "es").title}`;
  const isKnown = failure === null || describeTrouble(failure, "es").title !== describeTrouble(new Error("x"), "es").title;
  return isKnown ? "" : `the message says nothing: ${String(failure)}`;
}

test.each(sample(made, 1))("%s: a sheet %s that somebody else makes meanwhile stays with what they typed", async (name, sheet) => {
  const { requests } = await undisturbedRun(name);
  const all = Array.from({ length: requests }, (_, index) => index + 1);
  // The first request that writes comes after those that read.
  const chosen = isSoak ? all : [1 + Math.floor(random() * requests), Math.ceil((2 * requests) / 3)];
  const wrong: string[] = [];
  for (const request of chosen) {
    const what = await runWithSheet(name, sheet, request);
    if (what !== "") wrong.push(`before request ${request} of ${requests}: ${what}`);
  }
  expect(wrong).toEqual([]);
}, isSoak ? 1_800_000 : 120_000);

test("adoption names the cells of the source that were changed while it wrote", async () => {
  const { requests } = await undisturbedRun("adopt");
  const { failure, result, kept } = await run("adopt", "Plan indicativo", "E2", requests - 1, "co-author");
  expect([failure, kept]).toEqual([null, true]);
  expect(result).toMatchObject({ changedMeanwhile: ["Plan indicativo!E2"] });
});

test("the message of a refused writing names the cell, in two languages", async () => {
  const ends = [];
  for (const request of [12, 13]) ends.push(await run("merge", "Metas de producto", "O5", request, "co-author"));
  for (const { failure, kept } of ends) {
    expect(kept).toBe(true);
    expect(failure).toMatchObject({ code: "changed-meanwhile", place: "Metas de producto!O5" });
    expect(describeTrouble(failure, "es").title).toContain("Metas de producto!O5");
    expect(describeTrouble(failure, "en").remedy).toContain("has been kept");
  }
});
