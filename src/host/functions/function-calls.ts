import type { FunctionResult, FunctionResultSink } from "../protocol/services";
import { messageCategory, type HostMessage } from "../protocol/wire";

const invokeMessage = 1000;
const cancelMessage = 1001;

/** The outcome of a call: a value or matrix, or an error with the number and text of the runtime. */
export type CallOutcome = { value: unknown } | { errorCode: number; message: string };

export interface FunctionCall {
  name: string;
  parameters: unknown[];
  address: string | null;
  parameterAddresses: unknown[] | null;
  flags: number;
  onOutcome(outcome: CallOutcome): void;
}

/** The host's side of the custom-functions runtime: sends calls, hands their results back. */
export class FunctionCalls implements FunctionResultSink {
  private readonly running = new Map<number, FunctionCall>();
  private readonly waiting: number[] = [];
  private ready = false;
  private last = 0;
  private readonly readyListeners = new Set<() => void>();

  constructor(private readonly send: (entry: HostMessage) => void) {}

  start(call: FunctionCall): number {
    this.last += 1;
    this.running.set(this.last, call);
    if (this.ready) this.sendCall(this.last, call);
    else this.waiting.push(this.last);
    return this.last;
  }

  /** Ends a call; the runtime is told when it could still be at work. */
  end(id: number, cancel: boolean): void {
    if (!this.running.delete(id) || !cancel || !this.ready) return;
    this.send([messageCategory.customFunction, cancelMessage, "", JSON.stringify({ invocationId: id }), id, false]);
  }

  onReady(listener: () => void): void {
    this.readyListeners.add(listener);
  }

  onRuntimeReady(): void {
    this.ready = true;
    for (const id of this.waiting.splice(0)) {
      const call = this.running.get(id);
      if (call) this.sendCall(id, call);
    }
    for (const listener of this.readyListeners) listener();
  }

  onResults(results: FunctionResult[]): void {
    for (const [id, succeeded, value, errorCode] of results) {
      const outcome = succeeded ? outcomeOf(value) : { errorCode: errorCode ?? 2, message: String(value ?? "") };
      this.running.get(id)?.onOutcome(outcome);
    }
  }

  /** The add-in's page was loaded anew: its runtime knows none of the calls. */
  restart(): void {
    this.ready = false;
    this.running.clear();
    this.waiting.length = 0;
  }

  private sendCall(id: number, call: FunctionCall): void {
    const { name, parameters, address, flags, parameterAddresses } = call;
    const message = [id, name, parameters, address, flags, ...(parameterAddresses ? [parameterAddresses] : [])];
    this.send([messageCategory.customFunction, invokeMessage, "", JSON.stringify(message), id, false]);
  }
}

/** Error numbers of the runtime by the error that a cell shows. */
const errorNumbers: Readonly<Record<string, number>> = { "#N/A": 1, "#DIV/0!": 5, "#NUM!": 6, "#VALUE!": 7, "#NULL!": 8 };

/** A streaming function gives an error as a successful result: an object that describes it. */
function outcomeOf(value: unknown): CallOutcome {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { value };
  const { type, basicValue, message } = value as { type?: unknown; basicValue?: unknown; message?: unknown };
  if (type !== "Error" || typeof basicValue !== "string") return { value };
  return { errorCode: errorNumbers[basicValue] ?? 2, message: typeof message === "string" ? message : "" };
}
