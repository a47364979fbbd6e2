import { useCallback, useRef, useState } from "react";
import { WorkbookError } from "../../workbook/workbook-error";

/** Work that failed, and how to do it again. */
export interface FailedWork {
  error: unknown;
  retry: () => void;
}

/** `signal` tells work that can be stopped that the user has stopped it. */
export type Job = (signal: AbortSignal) => Promise<void>;

export interface Work {
  busy: string | null;
  /** Stops the work in progress; null where it cannot be stopped. */
  stop: (() => void) | null;
  failed: FailedWork | null;
  perform(doing: string, job: Job, stoppable?: boolean): Promise<void>;
  dismiss(): void;
}

/**
 * One piece of work at a time: Excel answers in order, and two writers would step on each other. Work that the user
 * stopped has not failed: `stopped` is told of it, with what a refused writing threw, or with null.
 */
export function useWork(stopped: (error: WorkbookError | null) => void = nothing): Work {
  const [busy, setBusy] = useState<string | null>(null);
  const [stop, setStop] = useState<(() => void) | null>(null);
  const [failed, setFailed] = useState<FailedWork | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);

  const perform = useCallback((doing: string, job: Job, stoppable = false): Promise<void> => {
    waiting.current += 1;
    queue.current = queue.current.then(async () => {
      const stopping = new AbortController();
      setBusy(doing);
      setStop(() => (stoppable ? () => stopping.abort() : null));
      setFailed(null);
      try {
        await job(stopping.signal);
      } catch (error) {
        if (stopping.signal.aborted) stopped(null);
        else if (error instanceof WorkbookError && error.code === "cancelled") stopped(error);
        else setFailed({ error, retry: () => void perform(doing, job, stoppable) });
      } finally {
        waiting.current -= 1;
        setStop(null);
        if (waiting.current === 0) setBusy(null);
      }
    });
    return queue.current;
  }, [stopped]);

  const dismiss = useCallback(() => setFailed(null), []);
  return { busy, stop, failed, perform, dismiss };
}

function nothing(): void {}
