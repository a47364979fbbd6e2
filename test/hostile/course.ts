import { Worker } from "node:worker_threads";
import { collectGarbage } from "../collect-garbage";

/** No case may take longer, in time of the processor: other programs of the computer are not the product's. */
const longestMilliseconds = 5000;
/** A case that has had so much of the processor and is still at work will not end: the run is stopped and says which it was. */
const hungMilliseconds = Number(process.env.ARTICULA_HUNG ?? 60_000);
/** What the process may take beyond what it had at the start. */
const mostMegabytes = 1500;

export interface Figures {
  cases: number;
  outcomes: Record<string, number>;
  slowest: { milliseconds: number; label: string };
  /** Above what the process had at the start. */
  peakMegabytes: number;
}

/** Measures cases one after the other: how each ended, how long it took, what memory the process had. */
export class Course {
  /** The cases that did not end well, and why. */
  readonly failures: string[] = [];
  private readonly outcomes = new Map<string, number>();
  private readonly started: number;
  private slowest = { milliseconds: 0, label: "" };
  private peak: number;
  private count = 0;
  private readonly shared = new SharedArrayBuffer(1024);
  private readonly watchdog = new Worker(watching, { eval: true, workerData: { shared: this.shared, hungMilliseconds } });

  constructor() {
    // What suites before this one left in the process: no case shall be measured while that is collected.
    collectGarbage();
    this.started = this.peak = process.memoryUsage().rss;
  }

  /** @param label Names the case with what repeats it */
  async run(label: string, work: () => Promise<string>): Promise<void> {
    this.tell(label);
    const start = process.cpuUsage();
    let outcome: string;
    try {
      outcome = await work();
    } catch (error) {
      outcome = "failed";
      this.failures.push(`${label}: ${told(error)}`);
    }
    this.tell("");
    const milliseconds = processorMilliseconds(start);
    this.count++;
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
    if (milliseconds > this.slowest.milliseconds) this.slowest = { milliseconds, label };
    this.peak = Math.max(this.peak, process.memoryUsage().rss);
    if (milliseconds > longestMilliseconds) this.failures.push(`${label}: took ${milliseconds} ms`);
    if ((this.peak - this.started) / 1e6 > mostMegabytes) this.failures.push(`${label}: the process has ${Math.round(this.peak / 1e6)} MB`);
  }

  figures(): Figures {
    const outcomes = Object.fromEntries([...this.outcomes].sort(([, one], [, other]) => other - one));
    return { cases: this.count, outcomes, slowest: this.slowest, peakMegabytes: Math.round((this.peak - this.started) / 1e6) };
  }

  async end(): Promise<void> {
    await this.watchdog.terminate();
  }

  /** What is at work, where the watchdog reads it: its length, then its characters. */
  private tell(label: string): void {
    const bytes = new TextEncoder().encode(label).subarray(0, 1000);
    new Uint8Array(this.shared).set(bytes, 8);
    Atomics.add(new Int32Array(this.shared), 1, 1);
    Atomics.store(new Int32Array(this.shared), 0, bytes.length);
  }
}

/** In a thread of its own: a case that hangs lets nothing else run in its own. */
const watching = `
  const { workerData: { shared, hungMilliseconds } } = require("node:worker_threads");
  const numbers = new Int32Array(shared);
  const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  let last = -1, since = used();
  setInterval(() => {
    const now = Atomics.load(numbers, 1);
    if (now !== last || Atomics.load(numbers, 0) === 0) { last = now; since = used(); return; }
    if (used() - since < hungMilliseconds) return;
    const label = Buffer.from(new Uint8Array(shared, 8, numbers[0])).toString();
    require("node:fs").writeSync(2, "\\nhangs: " + label + "\\n");
    process.kill(process.pid, "SIGKILL");
  }, 500);
`;

/** Time of the processor since a reading of `process.cpuUsage`, all threads together. */
export function processorMilliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return Math.round((user + system) / 1000);
}

function told(error: unknown): string {
  const chain: string[] = [];
  for (let at: unknown = error; at instanceof Error && chain.length < 4; at = at.cause) chain.push(`${at.message}\n${(at.stack ?? "").split("\n").slice(1, 6).join("\n")}`);
  return chain.join("\ncaused by ");
}
