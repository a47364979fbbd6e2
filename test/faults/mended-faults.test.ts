import { KeepingWorkbook, type WritingDesk } from "../../src/app/changes/keeping-workbook";
import { listRestorePoints, undoLatest } from "../../src/app/changes/restore";
import { describeTrouble } from "../../src/app/describe-trouble";
import type { HeadlessHost } from "../../src/host/headless-host";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import type { WorkbookPatch } from "../../src/workbook/patch";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { cleanedUp, startHost, until } from "../headless/host";
import { differences, snapshotOf, type WorkbookSnapshot } from "./workbook-snapshot";

// Faults of the product that the injection of faults brought to light, each by its name.

let host: HeadlessHost;
let before: WorkbookSnapshot;
const limits = { readMilliseconds: 60_000, applyMilliseconds: 60_000 };
const workbook = new OfficeWorkbook(limits);
const now = (): Date => new Date("2026-11-26T10:00:00Z");
const followed: WritingDesk = { begin: () => ({ progress: () => undefined }) };
const keeping = (over = workbook, desk: WritingDesk = followed): KeepingWorkbook => new KeepingWorkbook(over, "other", now, desk);
const write = (row: number, value: string): WorkbookPatch[number] => ({ kind: "write-values", sheet: "Datos", row, column: 0, values: [[value]] });
/** Three requests to write: each block is as large as a request that is followed. */
const block = (sheet: string, row: number): WorkbookPatch[number] => ({ kind: "write-values", sheet, row, column: 0, values: Array.from({ length: 170 }, (_, at) => [`${row + at} ${"x".repeat(1000)}`]) });
const large: WorkbookPatch = [{ kind: "add-sheet", sheet: "Nueva" }, write(0, "nuevo"), block("Nueva", 0), block("Nueva", 170), block("Nueva", 340)];

beforeAll(async () => {
  host = await startHost();
});
beforeEach(async () => {
  const file = XlsxWorkbook.blank("Datos");
  await file.apply([write(0, "viejo"), write(1, "otro")]);
  await host.open(file.bytes());
  before = await snapshotOf();
});
afterEach(() => host.faults.clear());
afterAll(async () => {
  await cleanedUp();
  host.dispose();
});

async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  const count = host.syncCount();
  await work();
  return host.syncCount() - count;
}

/** The number of the first request that writes, where the last three do. */
async function firstWrite(): Promise<number> {
  const requests = await requestsOf(() => keeping().apply(large));
  await undoLatest(workbook);
  expect(differences(before, await snapshotOf())).toEqual([]);
  return requests - 2;
}

test("a writing whose time is over does not go on when the answer comes", async () => {
  // On a sheet that stays when it is taken back: what went on to write would stand there.
  const patch = [write(0, "nuevo"), block("Datos", 10), block("Datos", 180), block("Datos", 350)];
  const requests = await requestsOf(() => keeping().apply(patch));
  await undoLatest(workbook);
  const request = requests - 2;
  const hasty = new OfficeWorkbook({ readMilliseconds: 60_000, applyMilliseconds: 2000 });
  host.faults.plan({ kind: "answered-late", request, moment: "after", delay: 3500 });
  await expect(keeping(hasty).apply(patch)).rejects.toMatchObject({ code: "timeout", leftPart: null });
  host.faults.clear();
  await new Promise((resolve) => setTimeout(resolve, 4000));
  expect(differences(before, await snapshotOf())).toEqual([]);
}, 60_000);

test("a creation that is cut off leaves a point that takes its half-made sheets away, asked for", async () => {
  const request = await firstWrite();
  host.faults.plan({ kind: "RequestAborted", request: request + 1, moment: "amid", lasting: true });
  const failure: unknown = await keeping().apply(large).catch((error: unknown) => error);
  host.faults.clear();
  expect(failure).toMatchObject({ code: "busy", leftPart: "restorable" });
  expect(describeTrouble(failure, "es").remedy).toContain("Deshacer");
  expect(describeTrouble(failure, "en").remedy).toContain("Undo");
  expect(await undoLatest(workbook)).toMatchObject({ done: false, conflicts: [{ kind: "unfinished-sheet", sheet: "Nueva" }] });
  expect(await undoLatest(workbook, "replace")).toMatchObject({ done: true });
  expect(differences(before, await snapshotOf())).toEqual([]);
});

test("an undo of which only the answer was lost is done, and is not said to have failed", async () => {
  await keeping().apply([write(0, "uno")]);
  await keeping().apply([write(0, "dos")]);
  const requests = await requestsOf(() => undoLatest(workbook));
  await keeping().apply([write(0, "dos")]);
  host.faults.plan({ kind: "RequestAborted", request: requests, moment: "after" });
  expect(await undoLatest(workbook)).toMatchObject({ done: true, point: { id: 2 } });
  host.faults.clear();
  expect(await listRestorePoints(workbook)).toMatchObject([{ id: 1 }]);
});

test("an undo that is tried again after it was done leaves the writing before", async () => {
  await keeping().apply([write(0, "uno")]);
  await keeping().apply([write(0, "dos")]);
  expect(await undoLatest(workbook, "ask", 2)).toMatchObject({ done: true });
  expect(await undoLatest(workbook, "ask", 2)).toBeNull();
  expect(await listRestorePoints(workbook)).toMatchObject([{ id: 1 }]);
});

test("an undo that was cut off is finished by undoing again, without a false warning", async () => {
  const table: WorkbookPatch = [{ kind: "add-table", sheet: "Datos", name: "T", row: 0, column: 0, rowCount: 1, columnCount: 1, style: "TableStyleLight1" }];
  await workbook.apply(table);
  const withTable = await snapshotOf();
  await keeping().apply([{ kind: "append-rows", table: "T", rows: [["a"], ["b"]] }, write(5, "nota")]);
  const after = await snapshotOf();
  const requests = await requestsOf(() => undoLatest(workbook));
  expect(differences(withTable, await snapshotOf())).toEqual([]);
  await keeping().apply([{ kind: "append-rows", table: "T", rows: [["a"], ["b"]] }, write(5, "nota")]);
  expect(differences(after, await snapshotOf())).toEqual([]);
  host.faults.plan({ kind: "RequestAborted", request: requests, moment: "amid", lasting: true });
  await expect(undoLatest(workbook)).rejects.toMatchObject({ leftPart: "undone-in-part" });
  host.faults.clear();
  expect(await undoLatest(workbook)).toMatchObject({ done: true, conflicts: [] });
  expect(differences(withTable, await snapshotOf())).toEqual([]);
});

test("whoever listens hears of changes again after a writing that failed for good", async () => {
  let heard = 0;
  const stop = await workbook.watch(() => (heard += 1));
  const request = await firstWrite();
  host.faults.plan({ kind: "InvalidOrTimedOutSession", request: request + 1, moment: "before", lasting: true });
  await expect(keeping().apply(large)).rejects.toMatchObject({ code: "session-ended" });
  host.faults.clear();
  await workbook.read({ tables: "none" });
  heard = 0;
  await host.typeInCell("Datos", "C3", 1);
  await until(() => heard > 0);
  await stop();
});

test("what is typed while the writing is shown is not overwritten", async () => {
  const desk: WritingDesk = {
    async approve() {
      await host.typeInCell("Datos", "A1", "a mano");
      return true;
    },
  };
  await expect(keeping(workbook, desk).apply([write(0, "nuevo")])).rejects.toMatchObject({ code: "changed-meanwhile", place: "Datos!A1" });
  expect((await workbook.read({ tables: "none", sheets: ["Datos"] })).ranges[0]?.values).toEqual([["a mano"], ["otro"]]);
  expect(await listRestorePoints(workbook)).toEqual([]);
});

test("what is typed after a use case has read the cell is not overwritten", async () => {
  const kept = keeping();
  await kept.read({ tables: "none", sheets: ["Datos"] });
  await host.typeInCell("Datos", "A1", "a mano");
  await expect(kept.apply([write(0, "nuevo")])).rejects.toMatchObject({ code: "changed-meanwhile", place: "Datos!A1" });
});

test("what is typed at the last moment is put back, and the rest of the writing taken back", async () => {
  const patch = [write(0, "nuevo"), write(1, "nuevo")];
  const requests = await requestsOf(() => keeping().apply(patch));
  await undoLatest(workbook);
  for (const formula of ["a mano", "=1+1"]) {
    host.faults.interrupt(async (request) => {
      if (request === requests) await host.coauthorTypesInCell("Datos", "A1", formula);
    });
    await expect(keeping().apply(patch)).rejects.toMatchObject({ code: "changed-meanwhile", place: "Datos!A1" });
    host.faults.clear();
    const { ranges } = await workbook.read({ tables: "none", sheets: ["Datos"], details: true });
    expect([ranges[0]?.formulas?.[0]?.[0] ?? ranges[0]?.values[0]?.[0], ranges[0]?.values[1]?.[0]]).toEqual([formula, "otro"]);
    expect(await listRestorePoints(workbook)).toEqual([]);
  }
});

test("what is typed while something is undone is kept, and told", async () => {
  await keeping().apply([write(0, "nuevo"), write(1, "nuevo")]);
  const requests = await requestsOf(() => undoLatest(workbook));
  await keeping().apply([write(0, "nuevo"), write(1, "nuevo")]);
  host.faults.interrupt(async (request) => {
    if (request === requests) await host.coauthorTypesInCell("Datos", "A1", "a mano");
  });
  expect(await undoLatest(workbook)).toMatchObject({ done: true, conflicts: [{ kind: "cell", sheet: "Datos", row: 0, column: 0, is: { value: "a mano" } }] });
  host.faults.clear();
  expect((await workbook.read({ tables: "none", sheets: ["Datos"] })).ranges[0]?.values).toEqual([["a mano"], ["otro"]]);
});

test("an undo is said to be done when what was typed meanwhile cannot be put back, and what that was", async () => {
  await keeping().apply([write(0, "uno")]);
  await keeping().apply([write(0, "dos"), write(1, "dos")]);
  const requests = await requestsOf(() => undoLatest(workbook));
  await keeping().apply([write(0, "dos"), write(1, "dos")]);
  host.faults.interrupt(async (request) => {
    if (request !== requests) return;
    await host.coauthorTypesInCell("Datos", "A1", "a mano");
    host.faults.plan({ kind: "RequestAborted", request: 1, moment: "before", lasting: true });
  });
  const failure: unknown = await undoLatest(workbook).catch((error: unknown) => error);
  host.faults.clear();
  expect(failure).toMatchObject({ leftPart: "undone", notPutBack: [{ sheet: "Datos", row: 0, column: 0, content: { value: "a mano" } }] });
  expect(describeTrouble(failure, "es").remedy).toMatch(/sí se deshizo.*Datos!A1 \(«a mano»\)/);
  expect(describeTrouble(failure, "en").remedy).toMatch(/has been undone.*Datos!A1 \(“a mano”\)/);
  expect(await listRestorePoints(workbook)).toMatchObject([{ id: 1 }]);
});

test("a writing that can neither be done nor taken back says what others wrote in its cells", async () => {
  const request = await firstWrite();
  host.faults.interrupt(async (number) => {
    if (number === request) await host.coauthorTypesInCell("Datos", "A1", "=1+1");
    if (number === request + 1) host.faults.plan({ kind: "RequestAborted", request: 1, moment: "before", lasting: true });
  });
  const failure: unknown = await keeping().apply(large).catch((error: unknown) => error);
  host.faults.clear();
  expect(failure).toMatchObject({ code: "busy", leftPart: "restorable", notPutBack: [{ sheet: "Datos", row: 0, column: 0, content: { formula: "=1+1" } }] });
  expect(describeTrouble(failure, "es").remedy).toMatch(/use Deshacer.*Datos!A1 \(«=1\+1»\)/);
});

test("what becomes of formulas when the writing takes their table away is not taken for what somebody typed", async () => {
  const place = { sheet: "Datos", row: 0, column: 0, rowCount: 1, columnCount: 1, style: "TableStyleLight1" };
  const formulas = (name: string): string[][] => Array.from({ length: 400 }, (_, at) => [`=COUNTA(${name}[viejo])+LEN("${at} ${"x".repeat(200)}")`]);
  const renamed = (name: string): WorkbookPatch => formulas(name).map(([text = ""], at) => ({ kind: "write-formulas", sheet: "Datos", row: 10 + at, column: 0, formulas: [[text]] }));
  await workbook.apply([{ kind: "add-table", name: "Vieja", ...place }, ...renamed("Vieja")]);
  const withTable = await snapshotOf();
  await keeping().apply([{ kind: "remove-table", table: "Vieja" }, { kind: "add-table", name: "Nueva", ...place }, ...renamed("Nueva")]);
  const range = (await workbook.read({ tables: "none", sheets: ["Datos"], details: true })).ranges[0];
  expect(range?.formulas?.slice(10)).toEqual(formulas("Nueva"));
  await undoLatest(workbook);
  expect(differences(withTable, await snapshotOf())).toEqual([]);
}, 60_000);

test("a header that somebody types over after the headers were read and before the cells were is not overwritten", async () => {
  await workbook.apply([{ kind: "add-table", sheet: "Datos", name: "Tabla", row: 0, column: 0, rowCount: 1, columnCount: 1, style: "TableStyleLight1" }]);
  const writer = keeping();
  host.faults.interrupt(async (request) => {
    if (request === 3) await host.typeInCell("Datos", "A1", "de otra persona");
  });
  const { tables, ranges } = await writer.read({ tables: "all", sheets: ["Datos"] });
  host.faults.clear();
  expect([tables[0]?.headers[0], ranges[0]?.values[0]?.[0]]).toEqual(["viejo", "de otra persona"]);
  await expect(writer.apply([write(0, "nuevo")])).rejects.toMatchObject({ code: "changed-meanwhile", place: "Datos!A1" });
  const [datos] = (await workbook.read({ tables: "none", sheets: ["Datos"] })).ranges;
  expect(datos?.values[0]?.[0]).toBe("de otra persona");
}, 60_000);
