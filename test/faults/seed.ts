/** What the numbers of chance begin with: repeat a run with `ARTICULA_SEED`. */
export const seed: number = Number(process.env.ARTICULA_SEED) || (Date.now() % 1_000_000) + 1;

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomNumbers(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
