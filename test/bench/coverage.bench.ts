import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { HeadlessHost } from "../../src/host/headless-host";
import { PlanEvaluator } from "../../src/method/plan-evaluator";
import type { Plan } from "../../src/plan/plan";
import { editPlan } from "../../src/plan/plan-edit";
import { columnLetters } from "../../src/workbook/address";
import type { WorkbookOperation } from "../../src/workbook/patch";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { libreOffice } from "../libreoffice/convert";
import type { Benchmark, FigureRow } from "./benchmark";
import { generatePlan } from "./plan-generator";

const goals = 331;
const rounds = 5;
const here = dirname(fileURLToPath(import.meta.url));
const bundle = join(here, "../../dist/headless/host.js");

/**
 * The same table three ways: for each goal and year the money that the ceilings let happen over the money programmed,
 * and the least of it and 1. With native formulas (SUMIFS, MIN) in LibreOffice and in the preview's engine, and with the
 * method, which computes all its other figures in the same time.
 */
export const benchmark: Benchmark = {
  title: `Yearly coverage of ${goals} goals: native formulas and the method`,
  measure: async () => {
    const plan = generatePlan(goals);
    const rows: FigureRow[] = [...ours(plan)];
    if (libreOffice !== undefined) rows.push(...(await inLibreOffice(plan, libreOffice)));
    if (existsSync(bundle)) rows.push(...(await inPreview(plan)));
    const least = Math.min(...rows.map((row) => Number(row["median ms"])));
    return rows.map((row) => ({ ...row, "times the least": Number(row["median ms"]) / least }));
  },
};

function ours(plan: Plan): FigureRow[] {
  const full = timesOf(() => new PlanEvaluator(plan));
  const evaluator = new PlanEvaluator(plan);
  const edited = [1000, 2000].map((value) => editPlan(plan, [{ kind: "set-cell", table: "investments", row: 0, column: "y2", value }]));
  let turn = 0;
  const edit = timesOf(() => evaluator.update(edited[(turn = 1 - turn)] ?? plan));
  return [row("the method, everything computed", full), row("the method, after one edited amount", edit)];
}

async function inLibreOffice(plan: Plan, soffice: string): Promise<FigureRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "articula-bench-"));
  try {
    const file = join(folder, "cobertura.xlsx");
    writeFileSync(file, await coverageWorkbook(plan, true));
    const script = join(here, "libreoffice-times.py");
    const printed = execFileSync("/usr/bin/python3", [script, soffice, join(folder, "profile"), file, String(rounds), "Inversiones", "D2"], { timeout: 120_000 });
    const { all, edit } = JSON.parse(printed.toString()) as { all: number[]; edit: number[] };
    return [row("native formulas in LibreOffice, everything computed", all), row("native formulas in LibreOffice, after one edited amount", edit)];
  } catch (cause) {
    // Its Python bridge is a package of its own (python3-uno).
    console.error(`LibreOffice was not measured: ${cause instanceof Error ? cause.message : String(cause)}`);
    return [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inPreview(plan: Plan): Promise<FigureRow[]> {
  const { createHeadlessHost } = createRequire(import.meta.url)(bundle) as { createHeadlessHost(): Promise<HeadlessHost> };
  const host = await createHeadlessHost();
  const [withFormulas, withoutFormulas] = [await coverageWorkbook(plan, true), await coverageWorkbook(plan, false)];
  const opened = async (bytes: Uint8Array): Promise<number> => {
    const start = performance.now();
    await host.open(bytes);
    await host.calculated();
    return performance.now() - start;
  };
  await opened(withFormulas);
  await expectSameTable(plan);
  const full: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const bare = await opened(withoutFormulas);
    full.push((await opened(withFormulas)) - bare);
  }
  const edits: number[] = [];
  for (let edit = 0; edit < rounds; edit += 1) {
    const start = performance.now();
    await host.typeInCell("Inversiones", "D2", 1000 + edit);
    await host.calculated();
    edits.push(performance.now() - start);
  }
  host.dispose();
  return [row("native formulas in the preview, everything computed", full), row("native formulas in the preview, after one edited amount", edits)];
}

/** What is compared must be the same figures. @throws Error naming the first goal-year that differs */
async function expectSameTable({ productGoals, ...rest }: Plan): Promise<void> {
  const { goals: evaluated } = new PlanEvaluator({ productGoals, ...rest }).examination.evaluation;
  const native = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Cobertura").getRangeByIndexes(1, 1, productGoals.length, rest.plan.years);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  evaluated.forEach(({ code, years }, goal) =>
    years.forEach(({ year, money, available }, at) => {
      const expected = money === 0 ? "NP" : Math.min(1, available / money);
      const found = native[goal]?.[at];
      const same = typeof expected === "number" ? Math.abs(Number(found) - expected) < 1e-6 : found === expected;
      if (!same) throw new Error(`${code ?? ""} ${year}: ${String(found)} with formulas, ${expected} by the method`);
    }),
  );
}

/** Investments with what each row can count on, sources against their ceilings, and the coverage of each goal and year. */
async function coverageWorkbook(plan: Plan, withFormulas: boolean): Promise<Uint8Array> {
  const { years } = plan.plan;
  const sources = [...new Set(plan.ceilings.map(({ source }) => source))];
  const [lastInvestment, lastSource] = [plan.investments.length + 1, sources.length + 1];
  const year = (first: number, index: number) => columnLetters(first + index);
  const column = (sheet: string, letters: string, last: number) => `${sheet}!$${letters}$2:$${letters}$${last}`;
  const spans = Array.from({ length: years }, (_, index) => index);
  const investments = plan.investments.map(({ goal, source, annual }) => [goal, source, ...annual]);
  const ceilings = sources.map((source) => [source, ...(plan.ceilings.find((candidate) => candidate.source === source)?.annual ?? [])]);
  const available = plan.investments.map((_, row) =>
    spans.map((index) => `=${year(2, index)}${row + 2}*SUMIFS(${column("Techos", year(1 + 2 * years, index), lastSource)},${column("Techos", "A", lastSource)},$B${row + 2})`),
  );
  const realizable = sources.map((_, row) => [
    ...spans.map((index) => `=SUMIFS(${column("Inversiones", year(2, index), lastInvestment)},${column("Inversiones", "B", lastInvestment)},$A${row + 2})`),
    ...spans.map((index) => {
      const programmed = `${year(1 + years, index)}${row + 2}`;
      return `=IF(${programmed}=0,1,MIN(1,${year(1, index)}${row + 2}/${programmed}))`;
    }),
  ]);
  const coverage = plan.productGoals.map((_, row) =>
    spans.map((index) => {
      const sum = (letters: string) => `SUMIFS(${column("Inversiones", letters, lastInvestment)},${column("Inversiones", "A", lastInvestment)},$A${row + 2})`;
      return `=IF(${sum(year(2, index))}=0,"NP",MIN(1,${sum(year(2 + years, index))}/${sum(year(2, index))}))`;
    }),
  );
  const values = (sheet: string, cells: unknown[][], at: number): WorkbookOperation => ({ kind: "write-values", sheet, row: 1, column: at, values: cells as never });
  const formulas = (sheet: string, cells: string[][], at: number): WorkbookOperation[] => (withFormulas ? [{ kind: "write-formulas", sheet, row: 1, column: at, formulas: cells }] : []);
  const workbook = XlsxWorkbook.blank();
  await workbook.apply([
    ...["Inversiones", "Techos", "Cobertura"].map((sheet): WorkbookOperation => ({ kind: "add-sheet", sheet })),
    values("Inversiones", investments, 0),
    values("Techos", ceilings, 0),
    values("Cobertura", plan.productGoals.map(({ code }) => [code]), 0),
    ...formulas("Techos", realizable, 1 + years),
    ...formulas("Inversiones", available, 2 + years),
    ...formulas("Cobertura", coverage, 1),
  ]);
  return workbook.bytes();
}

function timesOf(work: () => unknown): number[] {
  for (let warmUp = 0; warmUp < 5; warmUp += 1) work();
  return Array.from({ length: 21 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

function row(how: string, times: readonly number[]): FigureRow {
  const sorted = [...times].sort((a, b) => a - b);
  return { how, runs: sorted.length, "least ms": sorted[0] ?? 0, "median ms": sorted[Math.floor(sorted.length / 2)] ?? 0 };
}
