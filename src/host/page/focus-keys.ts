import { ILayoutService } from "@univerjs/ui";
import type { Grid } from "../grid/grid";
import type { PaneFrame } from "./pane-frame";

const reachable = 'button:not([disabled]), [href], input:not([disabled]), select, textarea, [tabindex="0"]';

/** F6 goes from the grid to the pane and back, as in Excel: the Tab key belongs to the grid. */
export function moveFocusWithF6(grid: Grid, pane: PaneFrame): void {
  const onF6 = (move: () => void) => (event: KeyboardEvent) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
  const toPane = () => {
    if (pane.isShown) enter(pane.frame);
  };
  const keeping = keepFocusInPane(pane);
  const toGrid = () => {
    keeping.release();
    pane.frame.blur();
    window.focus();
    grid.injector.get(ILayoutService).focus();
  };
  window.addEventListener("keydown", onF6(toPane), true);
  // Each load of the pane has a window of its own.
  const listen = () => pane.frame.contentWindow?.addEventListener("keydown", onF6(toGrid), true);
  pane.frame.addEventListener("load", listen);
}

/** Where the reader was in the pane, or its first control. */
function enter(frame: HTMLIFrameElement): void {
  const inside = frame.contentDocument;
  frame.focus();
  frame.contentWindow?.focus();
  if (!inside || (inside.activeElement && inside.activeElement !== inside.body)) return;
  const first = [...inside.querySelectorAll<HTMLElement>(reachable)].find((element) => element.offsetParent !== null);
  first?.focus();
}

/**
 * The grid takes the focus when a cell is selected. In Excel a cell that the add-in selects leaves the keyboard where it
 * was: in the pane, until the user goes to the sheet.
 */
function keepFocusInPane(pane: PaneFrame): { release(): void } {
  let inPane = false;
  const release = () => {
    inPane = false;
  };
  // The window loses the focus to the frame within it.
  window.addEventListener("blur", () => {
    inPane = document.activeElement === pane.frame;
  });
  window.addEventListener("pointerdown", release, true);
  window.addEventListener("focusin", ({ target }) => {
    if (inPane && target !== pane.frame) pane.frame.contentWindow?.focus();
  });
  return { release };
}
