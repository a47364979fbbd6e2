const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Waits for some work, unless the user or the system interrupts the program: then says so and ends as the signal asks, so
 * that whoever started it sees that it was interrupted.
 */
export async function orInterrupted(work: Promise<void>, say: () => void): Promise<void> {
  let interrupt: (signal: NodeJS.Signals) => void = () => undefined;
  const interruption = new Promise<NodeJS.Signals>((resolve) => (interrupt = resolve));
  for (const signal of signals) process.once(signal, interrupt);
  try {
    const signal = await Promise.race([work, interruption]);
    if (signal === undefined) return;
    say();
    for (const each of signals) process.off(each, interrupt);
    process.kill(process.pid, signal);
    // The signal ends the program; nothing is to be done in the meantime.
    await new Promise(() => undefined);
  } finally {
    for (const each of signals) process.off(each, interrupt);
  }
}
