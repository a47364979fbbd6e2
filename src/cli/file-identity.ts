import { readlinkSync, realpathSync, statSync, type BigIntStats } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** True when two paths lead to one file: by links, by another spelling where case does not count, or by a second name. */
export function isSameFile(one: string, other: string): boolean {
  if (writtenPath(one) === writtenPath(other)) return true;
  const [left, right] = [statsOf(one), statsOf(other)];
  // A file system without numbers for its files gives 0.
  return left !== null && right !== null && left.ino !== 0n && left.ino === right.ino && left.dev === right.dev;
}

/** The path of the file itself: links are followed, to a file that is yet to be written too. */
export function writtenPath(file: string): string {
  return existing(file) ?? linked(file) ?? join(existing(dirname(resolve(file))) ?? dirname(resolve(file)), basename(file));
}

/** Whether a file is there; a folder of the name is none: writing it then says what is wrong. */
export function isFile(path: string): boolean {
  return statsOf(path)?.isDirectory() === false;
}

/** The rights of a file that is there, so that its successor has them. */
export function modeOf(file: string): number | undefined {
  const stats = statsOf(file);
  return stats === null ? undefined : Number(stats.mode & 0o777n);
}

function existing(path: string): string | null {
  return unlessMissing(() => realpathSync.native(path));
}

/** Where a link points whose file is not there. */
function linked(file: string): string | null {
  return unlessMissing(() => resolve(dirname(resolve(file)), readlinkSync(file)));
}

function statsOf(file: string): BigIntStats | null {
  return unlessMissing(() => statSync(file, { bigint: true }));
}

/** What cannot be looked at fails when it is read or written, with a sentence for it. */
function unlessMissing<Value>(look: () => Value): Value | null {
  try {
    return look();
  } catch {
    return null;
  }
}
