/** Something that happens outside of the pane, told to whoever listens. */
export class Signal<Value> {
  protected readonly listeners = new Set<(value: Value) => void>();

  /** Returns the function that stops listening. */
  readonly subscribe = (listener: (value: Value) => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  emit(value: Value): void {
    for (const listener of this.listeners) listener(value);
  }
}
