import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { placePlan } from "../../src/app/create-template";
import { loadPlan } from "../../src/app/load-plan";
import { validatePlan } from "../../src/app/validate-plan";
import type { HeadlessHost } from "../../src/host/headless-host";
import { PlanEvaluator } from "../../src/method/plan-evaluator";
import { locate } from "../../src/sheets/locate";
import type { WorkbookPatch } from "../../src/workbook/patch";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import type { Workbook } from "../../src/workbook/port";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { memoryKept } from "../soak/memory";
import { generatePlan } from "./plan-generator";

/** Units stand in the keys; milliseconds are those of the processor. Bytes are those of the file, or those that office.js and the host sent each other. */
export interface LoadFigures {
  workbook: "file" | "office.js";
  goals: number;
  "create ms": number;
  "create syncs": number;
  "create KB": number;
  /** What the preview's grid takes to calculate the sheets of results, which a reading would wait for. */
  "grid ms": number;
  "read ms": number;
  "read syncs": number;
  "read KB": number;
  "evaluate ms": number;
  "validate ms": number;
  "write one cell ms": number;
  "evaluate it ms": number;
  "kept MB": number;
  "most MB": number;
}

interface Measured {
  workbook: Workbook;
  syncs(): number;
  bytes(): number;
  /** Resolves when no formula waits for its result. */
  calculated(): Promise<void>;
}

/** Each thing once, in a process that has done nothing before. */
export async function loadFigures(kind: LoadFigures["workbook"], goals: number): Promise<LoadFigures> {
  const { workbook, syncs, bytes, calculated } = kind === "file" ? inFile() : await inExcel();
  const before = await memoryKept();
  const created = await measured(() => placePlan(workbook, generatePlan(goals), "es"));
  const [createSyncs, createBytes] = [syncs(), bytes()];
  const grid = await measured(calculated);
  const read = await measured(() => loadPlan(workbook));
  const [readSyncs, readBytes] = [syncs() - createSyncs, kind === "file" ? bytes() : bytes() - createBytes];
  const evaluated = await measured(async () => new PlanEvaluator(read.result.plan));
  const validated = await measured(async () => validatePlan(read.result.plan, "es"));
  const kept = (await memoryKept()) - before;
  if (validated.result.findings.length === 0) throw new Error("the generated plan has defects, and none was found");
  // The last annual value of a goal, whatever its class: its programming depends on it.
  const place = locate(read.result, { table: "productGoals", code: null, row: Math.floor(goals / 2), column: "y4", year: 2027 });
  if (place === null) throw new Error("the goal has no place");
  const patch: WorkbookPatch = [{ kind: "write-values", sheet: place.sheet, row: place.row, column: place.column, values: [[1]] }];
  const edited = await measured(() => workbook.apply(patch));
  const again = (await loadPlan(workbook)).plan;
  const updated = await measured(async () => evaluated.result.update(again));
  return {
    workbook: kind,
    goals,
    "create ms": created.ms,
    "create syncs": createSyncs,
    "create KB": createBytes / 1024,
    "grid ms": grid.ms,
    "read ms": read.ms,
    "read syncs": readSyncs,
    "read KB": readBytes / 1024,
    "evaluate ms": evaluated.ms,
    "validate ms": validated.ms,
    "write one cell ms": edited.ms,
    "evaluate it ms": updated.ms,
    "kept MB": kept,
    "most MB": process.resourceUsage().maxRSS / 1024,
  };
}

/** The time of the processor, not that of the clock: other work on the machine does not count, nor does waiting. */
async function measured<Result>(work: () => Promise<Result>): Promise<{ result: Result; ms: number }> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000 };
}

function inFile(): Measured {
  const workbook = XlsxWorkbook.blank();
  return { workbook, syncs: () => 0, bytes: () => workbook.bytes().length, calculated: async () => undefined };
}

/** Microsoft's client over the preview's workbook, with every message counted as it passes. */
async function inExcel(): Promise<Measured> {
  const bundle = join(dirname(fileURLToPath(import.meta.url)), "../../dist/headless/host.js");
  const { createHeadlessHost } = createRequire(import.meta.url)(bundle) as { createHeadlessHost(): Promise<HeadlessHost> };
  const host = await createHeadlessHost();
  let passed = 0;
  const bridge = (globalThis as unknown as { _richApiNativeBridge: Bridge })._richApiNativeBridge;
  const [send, receive] = [bridge.sendMessageToHost.bind(bridge), bridge.onMessageFromHost];
  bridge.sendMessageToHost = (text) => {
    passed += Buffer.byteLength(text);
    send(text);
  };
  bridge.onMessageFromHost = (text) => {
    passed += Buffer.byteLength(text);
    receive(text);
  };
  return {
    workbook: new OfficeWorkbook({ readMilliseconds: 600_000, applyMilliseconds: 600_000 }),
    syncs: () => host.syncCount(),
    bytes: () => passed,
    // The host gives up on waiting after a minute.
    async calculated() {
      for (let minutes = 0; minutes < 10; minutes += 1) await host.calculated();
    },
  };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}
