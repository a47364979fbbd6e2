import type { HeadlessHost } from "../../src/host/headless-host";
import { caseNumbers, isSoak, randomNumbers, seed } from "../volume";
import { cleanedUp, startHost } from "../headless/host";
import { mishapName, mishaps, type Mishap } from "./fault-plans";
import { courseOf, trial, type Outcome } from "./fault-trial";
import { scenarios } from "./scenarios";

// Every use case, every mishap, at every request: all of them with ARTICULA_SOAK=1, else a few drawn by chance, or as many
// a use case as ARTICULA_TRIALS says. All of them take hours: ARTICULA_CASES=0-99 takes these of each use case.

/** Trials of one use case in the short run. */
const asked = Number(process.env.ARTICULA_TRIALS) || null;
const drawn = asked ?? 1;
const random = randomNumbers(seed);
let host: HeadlessHost;
const tally = new Map<string, Map<Outcome, number>>();

beforeAll(async () => {
  host = await startHost();
});
afterAll(async () => {
  await cleanedUp();
  host.dispose();
});

test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
  "%s: nothing is lost, the message says what to do, and trying again succeeds",
  async (name, scenario) => {
    const course = await courseOf(host, scenario);
    const all = mishaps.flatMap((mishap) => Array.from({ length: course.requests }, (_, index) => ({ mishap, request: index + 1 })));
    const chosen = isSoak ? caseNumbers(all.length, 0).flatMap((number) => all[number] ?? []) : draw(all, drawn);
    const failures: string[] = [];
    process.stdout.write(`Faults of ${name}: ${chosen.length} of ${all.length} (request × mishap), seed ${seed}\n`);
    for (const [position, { mishap, request }] of chosen.entries()) {
      if (isSoak && position % 25 === 0) process.stdout.write(`${name}: ${position} tried, ${failures.length} failed\n`);
      try {
        count(name, mishap, await trial(host, course, mishap, request));
      } catch (error) {
        failures.push(`${mishapName(mishap)} at request ${request} of ${course.requests}: ${String(error)}`);
        if (isSoak) process.stdout.write(`${name}: ${failures.at(-1)}\n`);
        // What was left behind must not disturb the next trial.
        host.faults.clear();
      }
    }
    for (const [key, outcomes] of tally) {
      if (key.startsWith(`${name} × `)) process.stdout.write(`${key}: ${[...outcomes].map(([outcome, times]) => `${times} ${outcome}`).join(", ")}\n`);
    }
    expect(failures).toEqual([]);
  },
  isSoak || asked !== null ? 7_200_000 : 180_000,
);

function draw<Item>(items: readonly Item[], wanted: number): Item[] {
  return Array.from({ length: wanted }, () => items[Math.floor(random() * items.length)]).flatMap((item) => item ?? []);
}

function count(name: string, { kind }: Mishap, outcome: Outcome): void {
  const key = `${name} × ${kind}`;
  const outcomes = tally.get(key) ?? new Map<Outcome, number>();
  tally.set(key, outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1));
}
