/** True when the full volume is asked for: `ARTICULA_SOAK=1`. */
export const isSoak = process.env.ARTICULA_SOAK === "1";

/** Repeats a run: `ARTICULA_SEED=…`. Every case has a seed of its own, made of this one and its number. */
export const seed = Number(process.env.ARTICULA_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** One case alone, by its number: `ARTICULA_CASE=…` together with the seed. */
const only = process.env.ARTICULA_CASE === undefined ? null : Number(process.env.ARTICULA_CASE);

export function caseNumbers(full: number, sample: number): number[] {
  return only === null ? Array.from({ length: isSoak ? full : sample }, (_, index) => index) : [only];
}

export function seedOf(number: number): number {
  return Math.imul(seed + 1, 2654435761) ^ Math.imul(number + 1, 40503);
}
