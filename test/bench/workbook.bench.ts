import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { placePlan } from "../../src/app/create-template";
import { loadPlan } from "../../src/app/load-plan";
import { validatePlan } from "../../src/app/validate-plan";
import type { HeadlessHost } from "../../src/host/headless-host";
import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";
import type { Workbook } from "../../src/workbook/port";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import type { Benchmark, FigureRow } from "./benchmark";
import { generatePlan } from "./plan-generator";

const goalCounts = [331, 2_000];
const here = dirname(fileURLToPath(import.meta.url));
const bundle = join(here, "../../dist/headless/host.js");

/** Once each: creating all sheets with their content, and reading and validating them. */
async function figures(goals: number, kind: string, workbook: Workbook, syncs: () => number): Promise<FigureRow> {
  const plan = generatePlan(goals);
  const before = syncs();
  const start = performance.now();
  await placePlan(workbook, plan, "es");
  const created = performance.now();
  const afterCreate = syncs();
  const { findings } = validatePlan((await loadPlan(workbook)).plan, "es");
  const validated = performance.now();
  return {
    workbook: kind,
    "product goals": goals,
    "investment rows": plan.investments.length,
    "create ms": created - start,
    "syncs to create": afterCreate - before,
    "read and validate ms": validated - created,
    "syncs to validate": syncs() - afterCreate,
    findings: findings.length,
  };
}

/** The use cases over a file and, where it is built, over Microsoft's client library and the preview's workbook. */
export const benchmark: Benchmark = {
  title: "Creating and validating a plan workbook",
  measure: async () => {
    const rows: FigureRow[] = [];
    for (const goals of goalCounts) rows.push(await figures(goals, "file", XlsxWorkbook.blank(), () => 0));
    if (!existsSync(bundle)) return rows;
    const { createHeadlessHost } = createRequire(import.meta.url)(bundle) as { createHeadlessHost(): Promise<HeadlessHost> };
    const host = await createHeadlessHost();
    for (const goals of goalCounts) {
      await host.open(XlsxWorkbook.blank().bytes());
      rows.push(await figures(goals, "office.js", new OfficeWorkbook(), () => host.syncCount()));
      // The client sends its clean-up after a run without waiting for it.
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    host.dispose();
    return rows;
  },
};
