import { useState, type ReactNode } from "react";
import type { UndoConflict } from "../../app/changes/plan-undo";
import { changeTextsIn } from "../../i18n/change-texts";
import { loadPage } from "../frame/load-page";
import { usePane } from "../frame/pane-context";

const UndoDialog = loadPage(() => import("./UndoDialog"));

export interface Undoing {
  /** Asks, then undoes the latest writing. */
  ask(): void;
  /** Undoes the latest writing at once; asks only where something was changed since. */
  undo(): void;
  dialog: ReactNode;
}

/** Undoing the latest writing. `after` is called when the workbook has changed by it. */
export function useUndo(after: () => void): Undoing {
  const { useCases, language, perform, notify } = usePane();
  const [asked, setAsked] = useState<"confirm" | UndoConflict[] | null>(null);
  // The dialog is closed, not taken away while it is open: Fluent would leave the pane hidden from screen readers.
  const [shown, setShown] = useState(asked);
  if (asked !== null && asked !== shown) setShown(asked);
  const { points } = changeTextsIn(language);

  const run = (changedCells: "ask" | "keep" | "replace") => {
    setAsked(null);
    // Kept when it is tried again after a failure: it may have been done, and then the one before must stay.
    let wanted: number | undefined;
    void perform(points.undoing, async () => {
      wanted ??= (await useCases.restore.listRestorePoints())[0]?.id;
      const report = await useCases.restore.undo(changedCells, wanted);
      if (report === null) {
        notify(points.none);
        return after();
      }
      if (!report.done) return setAsked(report.conflicts);
      notify(report.conflicts.length === 0 || changedCells === "replace" ? points.done : points.doneLeft);
      after();
    });
  };
  const dialog = shown === null ? null : (
    <UndoDialog open={asked !== null} asked={shown} answer={(answer) => (answer === null ? setAsked(null) : run(answer))} />
  );
  return { ask: () => setAsked("confirm"), undo: () => run("ask"), dialog };
}
