import { useEffect, type RefObject } from "react";
import { focusTitle } from "./focus-title";

/**
 * What had the focus may be gone when the user comes back from the sheet: a finding that was mended there. The title of
 * the page then takes it. Not before: to give the focus while the user types in the sheet would take it from there.
 */
export function useFocusReturn(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const remember = (event: FocusEvent) => {
      last = event.target;
    };
    const comeBack = () => {
      const lost = last instanceof Element && !last.isConnected && document.activeElement === document.body;
      if (lost) focusTitle(main.current?.querySelector("h1"));
    };
    document.addEventListener("focusin", remember);
    window.addEventListener("focus", comeBack);
    return () => {
      document.removeEventListener("focusin", remember);
      window.removeEventListener("focus", comeBack);
    };
  }, [main]);
}
