import { isSoak, seed } from "../volume";

/** Some cases alone, by their numbers, together with the seed: `ARTICULA_CASES=17-17`, or a piece of a long run. */
const [first, last] = (process.env.ARTICULA_CASES ?? "").split("-").map(Number);

export function caseNumbers(full: number, sample: number): number[] {
  const numbers = Array.from({ length: isSoak || last !== undefined ? full : sample }, (_, index) => index);
  return last === undefined ? numbers : numbers.filter((number) => number >= (first ?? 0) && number <= last);
}

/** Every case has a seed of its own. */
export function seedOf(number: number): number {
  return Math.imul(seed + 1, 2654435761) ^ Math.imul(number + 1, 40503);
}
