import type { WorkbookPatch } from "../../workbook/patch";
import type { CellContent, CellPlace, StopWatching, Workbook, WorkbookContent, WorkbookRequest, WritingCourse } from "../../workbook/port";
import { nameKey } from "../../workbook/table-shape";
import { WorkbookError } from "../../workbook/workbook-error";
import { changedHeaders, changedMeanwhile, changedSinceRead, changedSinceShown, overwrittenHeaders, putBack, withLost } from "./changed-meanwhile";
import { changesOf, type PatchChanges } from "./patch-changes";
import { planUndo, readForUndo } from "./plan-undo";
import { readBefore } from "./read-before";
import { pointSize, readRestorePoints, restoreLimits, restorePart, withPoint } from "./restore-part";
import { restorePointOf, type RestorePoint, type WritingCause } from "./restore-point";
import { sheetsOfOthers, type SheetOfOthers } from "./sheets-of-others";
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
  /** What the use case read: its patches are made from it. */
  private readonly seen: WorkbookContent[] = [];

  constructor(
    private readonly workbook: Workbook,
    private readonly cause: WritingCause,
    private readonly now: () => Date,
    private readonly desk: WritingDesk = {},
  ) {}

  async read(request: WorkbookRequest): Promise<WorkbookContent> {
    const content = await this.workbook.read(request);
    this.seen.push(content);
    return content;
  }

  select(place: CellPlace): Promise<void> {
    return this.workbook.select(place);
  }

  watch(listener: () => void): Promise<StopWatching> {
    return this.workbook.watch(listener);
  }

  /**
   * @throws WorkbookError, `cancelled` when the writing was not approved or stopped, `changed-meanwhile` when somebody
   * changed cells that it overwrites; the workbook is then as it was, but for what `leftPart` says
   */
  async apply(patch: WorkbookPatch, course: WritingCourse = {}): Promise<void> {
    if (patch.length === 0) return;
    const renamed = await this.renamedSinceRead(patch);
    let prepared = await this.prepare(patch);
    const outdated = [...renamed, ...changedSinceRead(this.seen, prepared.changes.cells)];
    if (outdated.length > 0) throw changedMeanwhile(outdated);
    if (this.desk.approve) {
      if (!(await this.desk.approve(prepared.writing))) throw new WorkbookError("cancelled");
      // Whoever was asked may have taken their time.
      const shown = prepared;
      prepared = await this.prepare(patch);
      const changed = changedSinceShown(shown.changes.cells, prepared.changes.cells);
      if (changed.length > 0) throw changedMeanwhile(changed);
    }
    await this.write(patch, prepared, course);
  }

  private async renamedSinceRead(patch: WorkbookPatch): Promise<CellPlace[]> {
    const headers = overwrittenHeaders(this.seen, patch);
    if (headers.length === 0) return [];
    return changedHeaders(headers, await this.workbook.read({ tables: [...new Set(headers.map(({ table }) => table))] }));
  }

  private async prepare(patch: WorkbookPatch): Promise<PreparedWriting> {
    const { content, ...rest } = await readBefore(this.workbook, patch);
    const changes = changesOf(patch, { content, ...rest });
    const old = await readRestorePoints(this.workbook);
    const point = restorePointOf(changes, (old[0]?.id ?? 0) + 1, this.now(), this.cause);
    const isKept = point !== null && pointSize(point) <= restoreLimits.characters && changes.removedSheets.length === 0;
    const { kept, dropped } = isKept ? withPoint(point, old) : { kept: old, dropped: 0 };
    const writing: PlannedWriting = { cause: this.cause, summary: summaryOf(changes), undoable: isKept || point === null, keptAsPoint: isKept, dropped };
    return { content, changes, point, old, kept, writing };
  }

  private async write(patch: WorkbookPatch, prepared: PreparedWriting, course: WritingCourse): Promise<void> {
    const { content, kept, writing } = prepared;
    const overwritten: CellContent[] = [];
    let begun = false;
    const followed: WritingCourse = {
      ...course,
      ...this.desk.begin?.(writing),
      begins: () => (begun = true),
      lookout: { basedOn: content, overwrote: (cells) => overwritten.push(...cells) },
    };
    let done = false;
    try {
      // The point stands there before anything else, and says until the end that it may have been done in part.
      const guarded = writing.keptAsPoint ? [restorePart(unfinished(kept)), ...patch, restorePart(kept)] : patch;
      await this.workbook.apply(guarded, followed);
      if (overwritten.length > 0) throw changedMeanwhile(overwritten);
      done = true;
    } catch (cause) {
      if (begun) await this.takeBack(patch, prepared, overwritten, cause);
      throw cause;
    } finally {
      this.desk.end?.(writing, done);
    }
  }

  /**
   * After a failure the workbook is brought back, with what others wrote meanwhile; where that fails too, the restore
   * point stays for the user, and the error says so.
   */
  private async takeBack(written: WorkbookPatch, { point, old, kept, writing }: PreparedWriting, overwritten: readonly CellContent[], cause: unknown): Promise<void> {
    try {
      const { patch, isMixed } = point === null ? { patch: [], isMixed: false } : await this.undoOf(point, written);
      await this.workbook.apply([...patch, ...putBack(overwritten), restorePart(isMixed && writing.keptAsPoint ? unfinished(kept) : old)]);
      if (isMixed && cause instanceof WorkbookError) cause.leftPart = writing.keptAsPoint ? "restorable" : "not-restorable";
    } catch (failure) {
      const isStopped = cause instanceof WorkbookError && cause.code === "cancelled";
      const isLost = overwritten.length > 0;
      // Whoever stopped it believes that nothing was written, and "changed meanwhile" says that what others wrote stays: that
      // must not be said when it is not so.
      const failed = isStopped || isLost ? failure : cause;
      const told = isLost ? withLost(failed, overwritten) : failed;
      if (told instanceof WorkbookError) told.leftPart = writing.keptAsPoint ? "restorable" : "not-restorable";
      throw told;
    }
  }

  /** What takes a writing back. Sheets stay that somebody made under a name of ours, or typed on when they were just made (`isMixed`). */
  private async undoOf(point: RestorePoint, written: WorkbookPatch): Promise<{ patch: WorkbookPatch; isMixed: boolean }> {
    const content = await readForUndo(this.workbook, point);
    const others = sheetsOfOthers(written, point.changes.sheets, content);
    const { patch } = planUndo({ ...withoutSheets(point, others), unfinished: true }, content, { overwriteCells: false, removeSheets: true });
    return { patch, isMixed: [...others.values()].includes("mixed") };
  }
}

/** A patch with what it changes, and how that is kept. */
interface PreparedWriting {
  content: WorkbookContent;
  changes: PatchChanges;
  point: RestorePoint | null;
  old: readonly RestorePoint[];
  kept: readonly RestorePoint[];
  writing: PlannedWriting;
}

function withoutSheets(point: RestorePoint, others: ReadonlyMap<string, SheetOfOthers>): RestorePoint {
  return { ...point, changes: { ...point.changes, sheets: point.changes.sheets.filter(({ name }) => !others.has(nameKey(name))) } };
}

function unfinished([latest, ...older]: readonly RestorePoint[]): RestorePoint[] {
  return latest === undefined ? [] : [{ ...latest, unfinished: true }, ...older];
}
