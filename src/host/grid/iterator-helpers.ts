// Univer uses the iterator helpers of newer engines when it inserts a defined name; Node 20 does not have them.

interface Helpers {
  map?(change: (value: unknown) => unknown): IterableIterator<unknown>;
  filter?(keep: (value: unknown) => boolean): IterableIterator<unknown>;
  some?(test: (value: unknown) => boolean): boolean;
  find?(test: (value: unknown) => boolean): unknown;
  forEach?(visit: (value: unknown) => void): void;
  toArray?(): unknown[];
}

type WithHelpers = IterableIterator<unknown> & Helpers;

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as WithHelpers;

const helpers: Helpers & ThisType<WithHelpers> = {
  *map(change) {
    for (const value of this) yield change(value);
  },
  *filter(keep) {
    for (const value of this) if (keep(value)) yield value;
  },
  some(test) {
    for (const value of this) if (test(value)) return true;
    return false;
  },
  find(test) {
    for (const value of this) if (test(value)) return value;
    return undefined;
  },
  forEach(visit) {
    for (const value of this) visit(value);
  },
  toArray() {
    return [...this];
  },
};

for (const [name, helper] of Object.entries(helpers)) {
  if (!(name in prototype)) {
    Object.defineProperty(prototype, name, { value: helper, writable: true, configurable: true });
  }
}

export {};
