import { WorkbookError } from "../workbook-error";
import { asWorkbookError } from "./errors";

/** A request that Excel never answers must not keep the caller waiting for ever. */
export interface TimeLimits {
  readMilliseconds: number;
  applyMilliseconds: number;
}

/** Runs a batch that only reads: it waits for the user to finish typing in a cell. @throws WorkbookError */
export function runReading<T>(limits: TimeLimits, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return limited(limits.readMilliseconds, () => Excel.run({ delayForCellEdit: true }, work));
}

/** Runs a batch that writes; while the user types in a cell it fails at once (`cell-editing`). @throws WorkbookError */
export function runWriting<T>(limits: TimeLimits, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return limited(limits.applyMilliseconds, () => Excel.run(work));
}

async function limited<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WorkbookError("timeout")), milliseconds);
  });
  try {
    return await Promise.race([work(), expired]);
  } catch (cause) {
    throw asWorkbookError(cause);
  } finally {
    clearTimeout(timer);
  }
}
