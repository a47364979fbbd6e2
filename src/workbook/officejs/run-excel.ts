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

/**
 * Runs a batch that writes; while the user types in a cell it fails at once (`cell-editing`). `work` asks `isOver` before
 * each request: Excel may answer when the caller has been told that it did not. @throws WorkbookError
 */
export function runWriting<T>(limits: TimeLimits, work: (context: Excel.RequestContext, isOver: () => boolean) => Promise<T>): Promise<T> {
  return limited(limits.applyMilliseconds, (isOver) => Excel.run((context) => work(context, isOver)));
}

async function limited<T>(milliseconds: number, work: (isOver: () => boolean) => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      over = true;
      reject(new WorkbookError("timeout"));
    }, milliseconds);
  });
  try {
    return await Promise.race([work(() => over), expired]);
  } catch (cause) {
    throw asWorkbookError(cause);
  } finally {
    clearTimeout(timer);
  }
}
