import { collectGarbage } from "../collect-garbage";

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
