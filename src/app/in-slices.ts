import type { Steps } from "../method/steps";

/** How long work makes room for others. */
export interface Slicing {
  /** Lets others have their turn: a macrotask. */
  pause(): Promise<void>;
  /** Milliseconds since some moment. */
  clock(): number;
  /** Ends the work at the next pause, which then throws the signal's reason. */
  signal?: AbortSignal;
}

/** Milliseconds after which a pause is due. */
const longestSlice = 50;

/** A macrotask: Excel and the user get their turn. */
export function macrotask(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 0));
}

/** Does the steps one after the other, with a pause whenever it has worked for some 50 ms. */
export async function inSlices<Result>(steps: Steps<Result>, { pause, clock, signal }: Slicing): Promise<Result> {
  for (let since = clock(); ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (clock() - since <= longestSlice) continue;
    await pause();
    signal?.throwIfAborted();
    since = clock();
  }
}
