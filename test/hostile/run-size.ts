/** True when the full volume is asked for: `ARTICULA_SOAK=1`. */
export const isSoak = process.env.ARTICULA_SOAK === "1";

/** Repeats a run: `ARTICULA_SEED=…`. Every case has a seed of its own, made of this one and its number. */
export const seed = Number(process.env.ARTICULA_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Some cases alone, by their numbers, together with the seed: `ARTICULA_CASES=17-17`, or a piece of a long run. */
const [first, last] = (process.env.ARTICULA_CASES ?? "").split("-").map(Number);

export function caseNumbers(full: number, sample: number): number[] {
  const numbers = Array.from({ length: isSoak || last !== undefined ? full : sample }, (_, index) => index);
  return last === undefined ? numbers : numbers.filter((number) => number >= (first ?? 0) && number <= last);
}

export function seedOf(number: number): number {
  return Math.imul(seed + 1, 2654435761) ^ Math.imul(number + 1, 40503);
}
