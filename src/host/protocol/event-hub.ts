import { messageCategory, type HostMessage } from "./wire";

/** Event numbers of the protocol that this host fires. */
export const eventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetNameChanged: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target under which handlers of a whole collection are registered. */
export const workbookTarget = "Workbook";

/** Knows who listens to what and sends the entries after the answer of the running batch. */
export class EventHub {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  private readonly registrations = new Map<string, number>();
  private readonly waiting: HostMessage[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly deliver: (entries: HostMessage[]) => void) {}

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.registrations.get(key) ?? 0) - 1;
    if (left > 0) this.registrations.set(key, left);
    else this.registrations.delete(key);
  }

  listensTo(type: number): boolean {
    for (const key of this.registrations.keys()) if (key.startsWith(`${type} `)) return true;
    return false;
  }

  /** Sends one entry to the handlers of the object and one to those of its collection. */
  fire(type: number, target: string, body: object): void {
    if (!this.enabled) return;
    for (const listener of new Set([target, workbookTarget])) {
      if (this.registrations.has(`${type} ${listener}`)) {
        this.send([messageCategory.event, type, listener, JSON.stringify(body), 0, false]);
      }
    }
  }

  /** Sent with a timer: before the answer of the batch, the client's handler is not there yet. */
  send(entry: HostMessage): void {
    this.waiting.push(entry);
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.deliver(this.waiting.splice(0));
    }, 0);
  }

  /** The add-in has been loaded anew: nobody listens any more. */
  reset(): void {
    this.registrations.clear();
    this.waiting.length = 0;
    this.enabled = true;
  }
}
