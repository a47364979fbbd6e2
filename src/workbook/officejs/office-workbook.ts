import type { WorkbookPatch } from "../patch";
import type { CellPlace, StopWatching, Workbook, WorkbookContent, WorkbookRequest, WritingCourse } from "../port";
import { WorkbookError } from "../workbook-error";
import { asWorkbookError, isResponseTooLarge } from "./errors";
import { maxPayloadBytes } from "./payload";
import { readWorkbook } from "./read-workbook";
import { runReading, runWriting, type TimeLimits } from "./run-excel";
import { stopWatching, watchChanges } from "./watch-changes";

const usualLimits: TimeLimits = { readMilliseconds: 60_000, applyMilliseconds: 180_000 };

/** The workbook that is open in Excel. Needs ExcelApi 1.14. */
export class OfficeWorkbook implements Workbook {
  /** Patches wait for one another: two at once would rehearse on the same state. */
  private lastPatch: Promise<void> = Promise.resolve();
  private applying = 0;
  /** True after a writing that failed: it may have left Excel telling this add-in of no changes. */
  private silenced = false;

  constructor(private readonly limits: TimeLimits = usualLimits) {}

  /** Three round trips; more only for what does not fit into one answer of 5 MB. @throws WorkbookError */
  read(request: WorkbookRequest): Promise<WorkbookContent> {
    return this.readWithin(request, maxPayloadBytes);
  }

  /** At most three round trips; more for a patch that does not fit into one request, or that is followed. @throws WorkbookError */
  async apply(patch: WorkbookPatch, course?: WritingCourse): Promise<void> {
    const run = async (): Promise<void> => {
      // Loaded when something is written: a calculation only reads.
      const { applyPatch } = await import("./apply-patch");
      this.applying++;
      try {
        await runWriting(this.limits, (context, isOver) => applyPatch(context, patch, course, isOver));
      } catch (error) {
        this.silenced = true;
        throw error;
      } finally {
        this.applying--;
      }
    };
    const done = this.lastPatch.then(run);
    this.lastPatch = done.catch(() => undefined);
    return done;
  }

  /** @throws WorkbookError `sheet-missing` */
  select({ sheet, row, column }: CellPlace): Promise<void> {
    return runWriting(this.limits, async (context) => {
      const target = context.workbook.worksheets.getItemOrNullObject(sheet);
      target.load("name");
      await context.sync();
      if (target.isNullObject) throw new WorkbookError("sheet-missing", { place: sheet });
      target.activate();
      target.getRangeByIndexes(row, column, 1, 1).select();
      await context.sync();
    });
  }

  async watch(listener: () => void): Promise<StopWatching> {
    const changed = (): void => {
      if (this.applying > 0) return;
      try {
        listener();
      } catch {
        // Whoever listens has its own place for its errors; here they would only end the library's dispatch.
      }
    };
    const registrations = await runReading(this.limits, (context) => watchChanges(context, changed));
    return async () => {
      try {
        await stopWatching(registrations);
      } catch (cause) {
        throw asWorkbookError(cause);
      }
    };
  }

  /** An answer larger than foreseen (long texts) is asked for again in smaller pieces; reading may be repeated. */
  private async readWithin(request: WorkbookRequest, limit: number): Promise<WorkbookContent> {
    try {
      return await runReading(this.limits, async (context) => {
        const isSilenced = this.silenced && this.applying === 0;
        if (isSilenced) context.runtime.enableEvents = true;
        const content = await readWorkbook(context, request, limit);
        if (isSilenced) this.silenced = false;
        return content;
      });
    } catch (error) {
      const tooLarge = error instanceof WorkbookError && isResponseTooLarge(error.cause);
      if (!tooLarge || limit < 100_000) throw error;
      return this.readWithin(request, limit / 5);
    }
  }
}
