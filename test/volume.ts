/**
 * Some proofs have more cases than a test run has time for. `npm run test:soak` (ARTICULA_SOAK=1) takes all of them;
 * otherwise a sample is taken, which `ARTICULA_SEED` chooses. Without one it is always the same sample, so that a test
 * fails because of what was changed and not by chance; `npm run test:soak` chooses another one each time, and says which.
 */
export const isSoak = process.env.ARTICULA_SOAK === "1";

export const seed = Number(process.env.ARTICULA_SEED ?? 2024);

/** Some cases alone, by their numbers, together with the seed: `ARTICULA_CASES=17-17`, or a piece of a long run. */
const [first, last] = (process.env.ARTICULA_CASES ?? "").split("-").map(Number);

export function caseNumbers(full: number, sample: number): number[] {
  const numbers = Array.from({ length: isSoak || last !== undefined ? full : sample }, (_, index) => index);
  return last === undefined ? numbers : numbers.filter((number) => number >= (first ?? 0) && number <= last);
}

/** All of them in a soak; otherwise so many of them, in their order. */
export function sample<Case>(all: readonly Case[], count: number): readonly Case[] {
  if (isSoak || all.length <= count) return all;
  const random = randomNumbers(seed);
  const chosen = new Set(all.map((_, index) => [random(), index] as const).sort(([a], [b]) => a - b).slice(0, count).map(([, index]) => index));
  return all.filter((_, index) => chosen.has(index));
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32, public domain, by Tommy Ettinger). */
export function randomNumbers(from: number): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
