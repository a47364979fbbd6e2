import { Signal } from "./signal";

/**
 * A signal that keeps its last value while nobody listens: what the ribbon asks of the pane may come before the pane has
 * been drawn, and is then told to the first who listens, once.
 */
export class RequestSignal<Value> extends Signal<Value> {
  private readonly readers = new Set<(value: Value) => void>();
  private waiting: { value: Value } | null = null;

  override readonly subscribe = (reader: (value: Value) => void): (() => void) => {
    this.readers.add(reader);
    const { waiting } = this;
    this.waiting = null;
    if (waiting !== null) reader(waiting.value);
    return () => {
      this.readers.delete(reader);
    };
  };

  override emit(value: Value): void {
    if (this.readers.size === 0) this.waiting = { value };
    for (const reader of this.readers) reader(value);
  }
}
