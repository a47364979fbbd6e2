import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What is really kept, in megabytes: on the heap, and beside it in buffers. */
export async function memoryKept(): Promise<number> {
  // Twice, with a turn between: finalizers and what they let go of.
  for (let times = 0; times < 2; times += 1) {
    collectGarbage();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_048_576;
}

/**
 * How much more is kept at the end than at the beginning, as a share: the median of the last third of the readings against that
 * of the first. One reading alone differs from the next by a tenth, with what has been compiled and collected by then.
 */
export function changeOfMemory(readings: readonly number[]): number {
  const third = Math.floor(readings.length / 3);
  return median(readings.slice(-third)) / median(readings.slice(0, third)) - 1;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
