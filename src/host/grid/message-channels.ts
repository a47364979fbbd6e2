/**
 * Univer lets the engine breathe with a message channel, and leaves it open where a calculation is stopped (0.25.1). In a
 * page nobody notices; in Node an open port keeps the process from ending. Channels made from now on are known, and what
 * is still open is closed at the end.
 */
export function closeMessageChannelsAtTheEnd(): () => void {
  const Original = globalThis.MessageChannel;
  const open = new Set<MessageChannel>();
  class KnownMessageChannel extends Original {
    constructor() {
      super();
      open.add(this);
      this.port1.addEventListener("close", () => open.delete(this));
    }
  }
  globalThis.MessageChannel = KnownMessageChannel;
  return () => {
    globalThis.MessageChannel = Original;
    for (const { port1, port2 } of open) {
      port1.close();
      port2.close();
    }
  };
}
