import { join } from "node:path";
import type { HeadlessHost } from "../../src/host/headless-host";

/** The bundle of the headless host: Univer can only be loaded bundled. Built by `npx webpack --config-name headless`. */
export async function startHost(): Promise<HeadlessHost> {
  const bundle = join(__dirname, "..", "..", "dist", "headless", "host.js");
  const { createHeadlessHost } = (await import(bundle)) as { createHeadlessHost(): Promise<HeadlessHost> };
  return createHeadlessHost();
}

/** The error a batch ends with; fails when there is none. */
export async function errorOf(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("The batch did not fail.");
}

export async function until(accept: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await accept()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("It did not come about.");
}

/** The client sends its clean-up after a run without waiting for it: nothing of it is on its way any more, to a host that is gone or to a count. */
export async function cleanedUp(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 200));
}
