import type { WorkbookPatch } from "../../workbook/patch";
import type { CellPlace, StopWatching, Workbook, WorkbookContent, WorkbookRequest, WritingCourse } from "../../workbook/port";
import { WorkbookError } from "../../workbook/workbook-error";
import { changesOf } from "./patch-changes";
import { planUndo, readForUndo } from "./plan-undo";
import { readBefore } from "./read-before";
import { pointSize, readRestorePoints, restoreLimits, restorePart, withPoint } from "./restore-part";
import { restorePointOf, type RestorePoint, type WritingCause } from "./restore-point";
import { summaryOf, type PatchSummary } from "./summarize-patch";

/** What is known of a writing before it is done. */
export interface PlannedWriting {
  cause: WritingCause;
  summary: PatchSummary;
  /** Whether it can be undone: false when what it overwrites is more than the workbook keeps. */
  undoable: boolean;
  /** False: it leaves nothing to bring back, so that undoing would take back what was written before it. */
  keptAsPoint: boolean;
  /** How many old restore points it pushes out. */
  dropped: number;
}

/** How a writing is shown to whoever asked for it. Each part may be absent. */
export interface WritingDesk {
  /** Asked before anything is written; false: nothing is written, and the writing fails with `cancelled`. */
  approve?(writing: PlannedWriting): Promise<boolean>;
  /** Told when writing begins; gives how it is followed and stopped. */
  begin?(writing: PlannedWriting): WritingCourse;
  /** Told when the writing is over. */
  end?(writing: PlannedWriting, done: boolean): void;
}

/**
 * A workbook that keeps, in itself, what each patch overwrites and adds, before the patch is applied. A patch that fails
 * or is stopped half way is taken back.
 */
export class KeepingWorkbook implements Workbook {
  constructor(
    private readonly workbook: Workbook,
    private readonly cause: WritingCause,
    private readonly now: () => Date,
    private readonly desk: WritingDesk = {},
  ) {}

  read(request: WorkbookRequest): Promise<WorkbookContent> {
    return this.workbook.read(request);
  }

  select(place: CellPlace): Promise<void> {
    return this.workbook.select(place);
  }

  watch(listener: () => void): Promise<StopWatching> {
    return this.workbook.watch(listener);
  }

  /** @throws WorkbookError, `cancelled` when the writing was not approved or stopped; the workbook is then as it was */
  async apply(patch: WorkbookPatch, course: WritingCourse = {}): Promise<void> {
    if (patch.length === 0) return;
    const changes = changesOf(patch, await readBefore(this.workbook, patch));
    const old = await readRestorePoints(this.workbook);
    const point = restorePointOf(changes, (old[0]?.id ?? 0) + 1, this.now(), this.cause);
    const undoable = point !== null && pointSize(point) <= restoreLimits.characters && changes.removedSheets.length === 0;
    const { kept, dropped } = undoable ? withPoint(point, old) : { kept: old, dropped: 0 };
    const writing: PlannedWriting = { cause: this.cause, summary: summaryOf(changes), undoable: undoable || point === null, keptAsPoint: undoable, dropped };
    if (this.desk.approve && !(await this.desk.approve(writing))) throw new WorkbookError("cancelled");
    const followed = { ...course, ...this.desk.begin?.(writing) };
    let done = false;
    try {
      await this.workbook.apply(undoable ? [restorePart(kept), ...patch] : patch, followed);
      done = true;
    } catch (cause) {
      await this.takeBack(point, old, cause);
      throw cause;
    } finally {
      this.desk.end?.(writing, done);
    }
  }

  /** After a failure the workbook is brought back; where that fails too, the restore point stays for the user. */
  private async takeBack(point: RestorePoint | null, old: readonly RestorePoint[], cause: unknown): Promise<void> {
    const stopped = cause instanceof WorkbookError && cause.code === "cancelled";
    try {
      const patch = point === null ? [] : planUndo(point, await readForUndo(this.workbook, point), { overwriteCells: false, removeSheets: true }).patch;
      await this.workbook.apply([...patch, restorePart(old)]);
    } catch (failure) {
      // Whoever stopped it believes that nothing was written: that must not be said when it is not so.
      if (stopped) throw failure;
    }
  }
}
