import { Signal } from "./signal";

/**
 * A signal that keeps its last value while nobody listens: what the ribbon asks of the pane may come before the pane has
 * been drawn, and is then told to the first who listens, once.
 */
export class RequestSignal<Value> extends Signal<Value> {
  private waiting: { value: Value } | null = null;

  override readonly subscribe = (listener: (value: Value) => void): (() => void) => {
    this.listeners.add(listener);
    const { waiting } = this;
    this.waiting = null;
    if (waiting !== null) listener(waiting.value);
    return () => {
      this.listeners.delete(listener);
    };
  };

  override emit(value: Value): void {
    if (this.listeners.size === 0) this.waiting = { value };
    super.emit(value);
  }
}
