import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { planWorkbook } from "../../src/app/plan-workbook";
import type { Benchmark, FigureRow } from "./benchmark";
import { generatePlan } from "./plan-generator";

const program = join(dirname(fileURLToPath(import.meta.url)), "../../dist/cli/articula.js");
const municipalities = 1_103;
const departments = 32;
/** Files with the same number of goals have the same content: making each anew would take longer than evaluating it. */
const goalsOfMunicipalities = Array.from({ length: 24 }, (_, step) => 60 + step * 20);
const goalsOfDepartments = Array.from({ length: 8 }, (_, step) => 400 + step * 120);

/** Every municipality and every department of Colombia, by the command line. */
export const benchmark: Benchmark = {
  title: `evaluate --many of ${municipalities + departments} workbooks`,
  measure: async () => {
    if (!existsSync(program)) throw new Error("dist/cli is missing: run npm run build first");
    const folder = mkdtempSync(join(tmpdir(), "articula-many-"));
    try {
      await makePlans(join(folder, "planes"));
      const rows: FigureRow[] = [];
      for (const jobs of new Set([1, availableParallelism()])) rows.push(await evaluated(folder, jobs, ["--overwrite"], `${jobs} at a time`));
      rows.push(await evaluated(folder, availableParallelism(), [], "again, nothing changed"));
      return rows;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function makePlans(folder: string): Promise<void> {
  mkdirSync(folder);
  for (const [kind, count, sizes] of [["municipio", municipalities, goalsOfMunicipalities], ["departamento", departments, goalsOfDepartments]] as const) {
    for (const [step, goals] of sizes.entries()) {
      const first = join(folder, `${kind}-${step}.xlsx`);
      writeFileSync(first, (await planWorkbook(generatePlan(goals), "es")).bytes());
      for (let number = step + sizes.length; number < count; number += sizes.length) copyFileSync(first, join(folder, `${kind}-${number}.xlsx`));
    }
  }
}

async function evaluated(folder: string, jobs: number, options: string[], what: string): Promise<FigureRow> {
  const output = join(folder, "resultados.jsonl");
  const report = join(folder, "memory");
  const atExit = `process.on("exit",()=>require("node:fs").writeFileSync(${JSON.stringify(report)},String(process.resourceUsage().maxRSS)))`;
  writeFileSync(join(folder, "report-memory.cjs"), `if(require("node:worker_threads").isMainThread)${atExit}`);
  const start = performance.now();
  const args = ["--require", join(folder, "report-memory.cjs"), program, "evaluate", "--many", join(folder, "planes"), "--out", output, "--jobs", String(jobs), ...options];
  const code = await new Promise((resolve) => spawn(process.execPath, args, { stdio: "ignore" }).on("close", resolve));
  if (code !== 0) throw new Error(`articula ended with ${String(code)}`);
  return {
    what,
    seconds: (performance.now() - start) / 1000,
    "most memory MB": Number(readFileSync(report, "utf8")) / 1024,
    "output MB": statSync(output).size / 1e6,
  };
}
