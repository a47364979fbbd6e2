import { useEffect, useRef, type RefObject } from "react";
import { focusTitle } from "./focus-title";

/**
 * Puts the focus on the title of each page that is gone to, also when it comes later because the page is loaded first.
 * Opening the pane must not take the focus from the sheet; going to another page must not lose it.
 * `keeps` says that the focus stands where it should stay.
 */
export function usePageFocus(page: string, firstPage: string, main: RefObject<HTMLElement | null>, keeps: () => boolean): void {
  const last = useRef(page);
  useEffect(() => {
    const from = last.current;
    last.current = page;
    const area = main.current;
    if (area === null || from === firstPage || from === page) return;
    const focus = (): boolean => {
      if (keeps()) return true;
      const title = area.querySelector("h1");
      focusTitle(title);
      return title !== null;
    };
    if (focus()) return;
    const observer = new MutationObserver(() => {
      if (focus()) observer.disconnect();
    });
    observer.observe(area, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [page, firstPage, main, keeps]);
}
