import { bindUseCases } from "../../src/app/bind-use-cases";
import { rewrittenFormulas } from "../../src/app/repair/rewritten-formulas";
import type { UseCases } from "../../src/app/use-cases";
import type { HeadlessHost } from "../../src/host/headless-host";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import type { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { cleanedUp, startHost } from "../headless/host";
import { allCells, loseTable, rename } from "../unit/app/repair/placed-plan";
import { planFile } from "./scenarios";
import { differences, snapshotOf } from "./workbook-snapshot";

// Faults of repairing a lost table and taking that back: formulas on other sheets name it, and Excel changes them when it goes.

const table = "PlanMetasProducto";
let host: HeadlessHost;
let useCases: UseCases;
beforeAll(async () => {
  host = await startHost();
  const workbook = new OfficeWorkbook({ readMilliseconds: 60_000, applyMilliseconds: 60_000 });
  // Followed, as in the pane: the patch goes in several requests.
  useCases = bindUseCases(workbook, { now: () => new Date("2026-11-26T10:00:00Z"), desk: { begin: () => ({ progress: () => undefined }) } });
});
afterEach(() => host.faults.clear());
afterAll(async () => {
  await cleanedUp();
  host.dispose();
});

/** The table has another name, and formulas call it so, as Excel lets them when somebody renames it. */
async function renamedByUser(file: XlsxWorkbook): Promise<void> {
  await loseTable(file, table, "Tabla9");
  await file.apply(rewrittenFormulas(await allCells(file), [{ table, toTable: "Tabla9" }]));
}

const losses: [string, (file: XlsxWorkbook) => Promise<void>][] = [
  ["became plain cells", (file) => loseTable(file, table)],
  ["stands under another name", (file) => loseTable(file, table, "Tabla9")],
  ["was renamed with the formulas that name it", renamedByUser],
];

describe.each(losses)("a lost table that %s", (_, lose) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const file = await planFile();
    await lose(file);
    bytes = file.bytes();
  });
  beforeEach(() => host.open(bytes));

  test("is repaired and undone, also after an undo that was cut off, and every formula is as before", async () => {
    const before = await snapshotOf();
    expect(formulasNaming(before, table) + formulasNaming(before, "Tabla9")).toBeGreaterThan(200);
    await useCases.repair.apply();
    const after = await snapshotOf();
    expect(formulasNaming(after, table)).toBeGreaterThan(200);
    expect(after.sheets.flatMap(({ cells }) => cells).filter((cell) => cell.includes("#REF!"))).toEqual([]);
    const count = host.syncCount();
    expect(await useCases.restore.undo()).toMatchObject({ done: true, conflicts: [] });
    const requests = host.syncCount() - count;
    expect(differences(before, await snapshotOf())).toEqual([]);

    await useCases.repair.apply();
    host.faults.plan({ kind: "RequestAborted", request: requests, moment: "amid", lasting: true });
    await expect(useCases.restore.undo()).rejects.toMatchObject({ leftPart: "undone-in-part" });
    host.faults.clear();
    expect(await useCases.restore.undo()).toMatchObject({ done: true, conflicts: [] });
    expect(differences(before, await snapshotOf())).toEqual([]);
  }, 180_000);
});

test("a repair of a renamed table that is cut off between its requests is taken back with its formulas", async () => {
  const file = await planFile();
  await renamedByUser(file);
  await host.open(file.bytes());
  const before = await snapshotOf();
  const count = host.syncCount();
  await useCases.repair.apply();
  const requests = host.syncCount() - count;
  await useCases.restore.undo();
  host.faults.plan({ kind: "RequestAborted", request: requests, moment: "before" });
  await expect(useCases.repair.apply()).rejects.toMatchObject({ code: "busy", leftPart: null });
  host.faults.clear();
  expect(differences(before, await snapshotOf())).toEqual([]);
}, 180_000);

test("a repair that stops because another table is deleted leaves formulas that name both with what the deletion left", async () => {
  const file = await planFile();
  await rename(file, table, "2024", "Meta 2024");
  await loseTable(file, "PlanProgramas");
  await host.open(file.bytes());
  const count = host.syncCount();
  await useCases.repair.apply();
  const requests = host.syncCount() - count;
  await host.open(file.bytes());
  host.deleteTable(table);
  const cut = await snapshotOf();
  expect(cut.sheets.flatMap(({ cells }) => cells).filter((cell) => cell.includes("PlanProgramas[") && cell.includes("#REF!"))).not.toEqual([]);

  await host.open(file.bytes());
  host.faults.interrupt(async (request) => {
    if (request === requests) host.deleteTable(table);
  });
  await expect(useCases.repair.apply()).rejects.toMatchObject({ code: "changed-meanwhile" });
  host.faults.clear();
  expect(differences(cut, await snapshotOf())).toEqual([]);
}, 180_000);

test("a formula that somebody typed anew since the repair stays when it is undone", async () => {
  const file = await planFile();
  await loseTable(file, table);
  await file.apply([{ kind: "write-formulas", sheet: "Datos", row: 9, column: 0, formulas: [[`=COUNTA(${table}[Código])`]] }]);
  await host.open(file.bytes());
  await useCases.repair.apply();
  await host.typeInCell("Datos", "A10", "=COUNTA(A2:A3)");
  expect(await useCases.restore.undo()).toMatchObject({ done: true, conflicts: [] });
  const [datos] = (await new OfficeWorkbook().read({ tables: "none", sheets: ["Datos"], details: true })).ranges;
  expect(datos?.formulas?.at(-1)?.[0]).toBe("=COUNTA(A2:A3)");
}, 180_000);

function formulasNaming({ sheets }: Awaited<ReturnType<typeof snapshotOf>>, name: string): number {
  return sheets.flatMap(({ cells }) => cells).filter((cell) => cell.includes(`${name}[`)).length;
}
