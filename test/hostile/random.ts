import { randomNumbers, seed } from "../volume";

/** What is drawn by chance, the same for the same seed. */
export class Random {
  /** From 0 to below 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = randomNumbers(seed);
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** @throws RangeError when there is nothing to choose from */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (items.length === 0) throw new RangeError("nothing to choose from");
    return item as Item;
  }
}

/** Every case has a seed of its own. */
export function seedOf(number: number): number {
  return Math.imul(seed + 1, 2654435761) ^ Math.imul(number + 1, 40503);
}
