import type { Random } from "../random";

export type BreakBytes = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Damage to the file as bytes, and lies in the directory of the archive. */
export const breakBytes: Readonly<Record<string, BreakBytes>> = {
  truncated: (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  "cut at the front": (bytes, random) => bytes.slice(random.below(bytes.length)),
  "bits turned": (bytes, random) => changed(bytes, (copy) => times(random, 20, () => flip(copy, random.below(copy.length), random))),
  "a block of zeros": (bytes, random) => changed(bytes, (copy) => copy.fill(0, random.below(copy.length), random.below(copy.length))),
  "a block twice": (bytes, random) => {
    const at = random.below(bytes.length);
    return joined(bytes.slice(0, at), bytes.slice(random.below(at + 1)));
  },
  "something behind": (bytes, random) => joined(bytes, noise(random, random.below(70_000))),
  "something in front": (bytes, random) => joined(noise(random, random.below(5000)), bytes),
  "only noise": (_bytes, random) => joined(Uint8Array.of(0x50, 0x4b, 3, 4), noise(random, random.below(2000))),
  "an empty file": () => new Uint8Array(),
  "an old workbook": (_bytes, random) => joined(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), noise(random, 3000)),
  "a wrong checksum": inEntries((view, at, random) => view.setUint32(at + 16, random.below(2 ** 31), true)),
  "a size that is too small": inEntries((view, at, random) => view.setUint32(at + 24, random.below(view.getUint32(at + 24, true) + 1), true)),
  "a size that is too large": inEntries((view, at, random) => view.setUint32(at + 24, random.pick([0x7fffffff, 0xffffffff, 255 * 1024 * 1024, view.getUint32(at + 24, true) + 1]), true)),
  "a wrong packed size": inEntries((view, at, random) => view.setUint32(at + 20, random.pick([0, 1, 0xffffffff, 0x7fffffff, random.below(5000)]), true)),
  "a wrong place": inEntries((view, at, random) => view.setUint32(at + 42, random.pick([0, 0xffffffff, random.below(80_000)]), true)),
  "an unknown method": inEntries((view, at, random) => view.setUint16(at + 10, random.pick([0, 1, 9, 12, 14, 99, 0xffff]), true)),
  "a part that says it is encrypted": inEntries((view, at) => view.setUint16(at + 8, 1, true)),
  "wrong lengths of names": inEntries((view, at, random) => view.setUint16(at + random.pick([28, 30, 32]), random.below(0x10000), true)),
  "a wrong directory": (bytes, random) =>
    changed(bytes, (copy) => {
      const end = copy.length - 22;
      new DataView(copy.buffer).setUint32(end + random.pick([8, 10, 12, 16]), random.pick([0, 0xffffffff, random.below(90_000)]), true);
    }),
};

/** Changes the entry of the directory of some files: `at` is where it starts. */
function inEntries(change: (view: DataView, at: number, random: Random) => void): BreakBytes {
  return (bytes, random) =>
    changed(bytes, (copy) => {
      const view = new DataView(copy.buffer);
      const entries: number[] = [];
      for (let at = view.getUint32(copy.length - 6, true); at + 46 < copy.length && view.getUint32(at, true) === 0x02014b50; ) {
        entries.push(at);
        at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      }
      times(random, 3, () => change(view, random.pick(entries), random));
    });
}

function changed(bytes: Uint8Array, change: (copy: Uint8Array<ArrayBuffer>) => void): Uint8Array {
  const copy = Uint8Array.from(bytes);
  change(copy);
  return copy;
}

function times(random: Random, most: number, work: () => void): void {
  for (let left = 1 + random.below(most); left > 0; left--) work();
}

function flip(bytes: Uint8Array, at: number, random: Random): void {
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
}

function noise(random: Random, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.below(256));
}

function joined(...pieces: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(pieces));
}
