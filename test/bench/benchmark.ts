/**
 * What a `*.bench.ts` file exports: a title and a function that measures. Figures and ratios come from one run on one
 * machine; a benchmark informs and never passes or fails.
 */
export interface Benchmark {
  title: string;
  /** Rows of a table; every row has the same keys. Units stand in the keys. */
  measure: () => Promise<FigureRow[]> | FigureRow[];
}

export type FigureRow = Record<string, string | number>;

/** Milliseconds of the quickest and the median of `runs` runs, after `warmUps` that are not counted. */
export function timed(work: () => unknown, { runs, warmUps }: { runs: number; warmUps: number }): Timing {
  for (let run = 0; run < warmUps; run++) work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { least: times[0] ?? 0, median: times[Math.floor(times.length / 2)] ?? 0 };
}

export interface Timing {
  least: number;
  median: number;
}
