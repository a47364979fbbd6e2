import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Benchmark, FigureRow } from "./benchmark";
import { growth } from "./growth";
import type { LoadFigures } from "./load-figures";

/** What each adapter is measured with. The preview's grid calculates every formula of the template: 10,000 goals take it minutes. */
const sizesOf: Record<LoadFigures["workbook"], number[]> = { file: [331, 2_000, 10_000, 50_000], "office.js": [331, 2_000, 10_000] };
const here = dirname(fileURLToPath(import.meta.url));

/** How time, syncs, bytes and memory grow with the plan. The last rows are the slopes: 1 is linear. */
export const benchmark: Benchmark = {
  title: "Plans of many sizes: creating, reading, evaluating, validating, one edit",
  measure: () =>
    Object.entries(sizesOf).flatMap(([workbook, sizes]) => {
      const measured = sizes.map((goals) => inOwnProcess(workbook, goals));
      const slope = (key: keyof LoadFigures): number => growth(sizes, measured.map((figures) => Number(figures[key])));
      const keys = Object.keys(measured[0] ?? {}) as (keyof LoadFigures)[];
      const slopes = Object.fromEntries(keys.map((key) => [key, key === "workbook" ? workbook : key === "goals" ? "growth" : shown(slope(key))]));
      return [...measured.map((figures): FigureRow => ({ ...figures })), slopes as FigureRow];
    }),
};

/** Each size in a process of its own: its most memory is then its own too. */
function inOwnProcess(workbook: string, goals: number): LoadFigures {
  const args = ["--max-old-space-size=12000", join(here, "load-process.mjs"), workbook, String(goals)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })) as LoadFigures;
}

const shown = (slope: number): string => (Number.isFinite(slope) ? slope.toFixed(2) : "");
