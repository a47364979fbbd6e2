import { Worker } from "node:worker_threads";

/** How a task ended: with the worker's answer, or because the worker did not survive it. */
export type Outcome<Answer> = { answer: Answer } | { failure: WorkerFailure };

/** `stopped`: it crashed, or its memory did not suffice; `too-long`: it was given up. */
export interface WorkerFailure {
  kind: "stopped" | "too-long";
  message: string;
}

export interface WorkerPoolOptions {
  /** The built script of a worker: it answers each message with one. */
  script: string;
  workers: number;
  /** What each worker is told when it starts. */
  workerData?: unknown;
  /** Longest time for one task, so that none holds up the rest. */
  limitSeconds: number;
  /** Memory of a worker, beyond which it alone ends. */
  memoryMegabytes: number;
}

/** Worker threads that share tasks. A worker that is lost with a task is replaced. */
export class WorkerPool<Task, Answer> {
  private readonly running = new Set<Worker>();
  private isStopped = false;

  constructor(private readonly options: WorkerPoolOptions) {}

  /** Resolves when every task has ended. What `ended` throws stops the pool and is thrown. */
  async run(tasks: readonly Task[], ended: (task: Task, outcome: Outcome<Answer>) => void): Promise<void> {
    const left = tasks.values();
    const lane = async (): Promise<void> => {
      let worker: Worker | null = null;
      for (const task of left) {
        if (this.isStopped) return;
        worker ??= this.start();
        const outcome = await this.ask(worker, task);
        if (this.isStopped) return;
        if ("failure" in outcome) {
          await this.end(worker);
          worker = null;
        }
        ended(task, outcome);
      }
    };
    try {
      await Promise.all(Array.from({ length: Math.min(this.options.workers, tasks.length) }, lane));
    } finally {
      await this.stop();
    }
  }

  /** Ends all workers, whatever they are doing. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await Promise.all([...this.running].map((worker) => this.end(worker)));
  }

  private start(): Worker {
    const { script, workerData, memoryMegabytes } = this.options;
    const worker = new Worker(script, { workerData, resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } });
    this.running.add(worker);
    return worker;
  }

  private async end(worker: Worker): Promise<void> {
    this.running.delete(worker);
    await worker.terminate();
  }

  private ask(worker: Worker, task: Task): Promise<Outcome<Answer>> {
    const { limitSeconds } = this.options;
    return new Promise((resolve) => {
      const stopped = (message: string): void => settle({ failure: { kind: "stopped", message } });
      const answered = (answer: Answer): void => settle({ answer });
      const failed = (error: Error): void => stopped(error.message);
      const exited = (code: number): void => stopped(`exit ${code}`);
      const limit = setTimeout(() => settle({ failure: { kind: "too-long", message: `${limitSeconds} s` } }), limitSeconds * 1000);
      const settle = (outcome: Outcome<Answer>): void => {
        clearTimeout(limit);
        worker.off("message", answered).off("messageerror", failed).off("exit", exited);
        // A worker that is being ended may still fail: that says nothing of a task.
        worker.off("error", failed).on("error", () => undefined);
        resolve(outcome);
      };
      worker.removeAllListeners("error");
      worker.on("message", answered).on("messageerror", failed).on("error", failed).on("exit", exited);
      worker.postMessage(task);
    });
  }
}
