import { useCallback, useRef, useState } from "react";
import { WorkbookError } from "../../workbook/workbook-error";

/** Work that failed, and how to do it again. */
export interface FailedWork {
  error: unknown;
  retry: () => void;
}

export interface Work {
  busy: string | null;
  failed: FailedWork | null;
  perform(doing: string, work: () => Promise<void>): Promise<void>;
  dismiss(): void;
}

/**
 * One piece of work at a time: Excel answers in order, and two writers would step on each other. Work that the user
 * stopped has not failed: `stopped` is told of it.
 */
export function useWork(stopped: (error: unknown) => void = nothing): Work {
  const [busy, setBusy] = useState<string | null>(null);
  const [failed, setFailed] = useState<FailedWork | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);

  const perform = useCallback((doing: string, work: () => Promise<void>): Promise<void> => {
    waiting.current += 1;
    queue.current = queue.current.then(async () => {
      setBusy(doing);
      setFailed(null);
      try {
        await work();
      } catch (error) {
        if (error instanceof WorkbookError && error.code === "cancelled") stopped(error);
        else setFailed({ error, retry: () => void perform(doing, work) });
      } finally {
        waiting.current -= 1;
        if (waiting.current === 0) setBusy(null);
      }
    });
    return queue.current;
  }, [stopped]);

  const dismiss = useCallback(() => setFailed(null), []);
  return { busy, failed, perform, dismiss };
}

function nothing(): void {}
