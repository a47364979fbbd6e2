import type { PlannedWriting, WritingDesk } from "../../app/changes/keeping-workbook";
import type { WritingCourse } from "../../workbook/port";

/** What the pane shows of a writing. */
export type DeskState =
  | { kind: "idle" }
  /** The user is asked whether to write. */
  | { kind: "asking"; writing: PlannedWriting; answer(approved: boolean): void }
  /** `share` is the part that is written, from 0 to 1. */
  | { kind: "writing"; share: number; stopping: boolean; cancel(): void }
  /** The last writing is done and can be undone. */
  | { kind: "done" };

const idle: DeskState = { kind: "idle" };

/** Where the pane follows writings: it asks before, shows how far they are, and stops them. */
export class PaneDesk implements WritingDesk {
  private current: DeskState = idle;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly state = (): DeskState => this.current;

  approve(writing: PlannedWriting): Promise<boolean> {
    return new Promise((decide) => {
      this.show({
        kind: "asking",
        writing,
        answer: (approved) => {
          this.show(idle);
          decide(approved);
        },
      });
    });
  }

  begin(): WritingCourse {
    const stop = new AbortController();
    let share = 0;
    const show = (): void =>
      this.show({ kind: "writing", share, stopping: stop.signal.aborted, cancel: () => (stop.abort(), show()) });
    show();
    return {
      signal: stop.signal,
      progress: (done) => {
        share = done;
        show();
      },
    };
  }

  end({ keptAsPoint }: PlannedWriting, done: boolean): void {
    this.show(done && keptAsPoint ? { kind: "done" } : idle);
  }

  /** Takes the message of the last writing away. */
  dismiss(): void {
    if (this.current.kind === "done") this.show(idle);
  }

  private show(state: DeskState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
