import { useEffect, useRef } from "react";

/** Shorter, and the pane would read between two cells of one entry; longer, and it would seem to lag behind. */
const quietMilliseconds = 700;

/**
 * Reads again some time after the last change. `needed` becomes true with a change and false when the reading begins;
 * while other work is going on it waits. One reading at a time.
 */
export function useQuietRefresh(needed: boolean, busy: boolean, read: () => Promise<void>): void {
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  const reading = useRef(false);
  useEffect(() => {
    if (!needed || busy) return;
    let timer = setTimeout(function begin() {
      if (reading.current) {
        timer = setTimeout(begin, quietMilliseconds);
        return;
      }
      reading.current = true;
      void latest.current().finally(() => {
        reading.current = false;
      });
    }, quietMilliseconds);
    return () => clearTimeout(timer);
  }, [needed, busy]);
}
