import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { fill } from "../../i18n/fill";
import type { CliTexts } from "../../i18n/es/cli";
import { CommandError } from "../command-error";
import { systemError } from "../system-error";

/**
 * The plans of a folder and of the folders in it, by their names from there, with "/" on every system, in order. Left out
 * are files that other programs make beside a document: those of Excel begin with "~$", hidden ones with a dot.
 * @throws CommandError where there is no folder, or no plan in it
 */
export function plansIn(folder: string, texts: CliTexts): string[] {
  let entries: string[];
  try {
    entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : null;
    if (code === "ENOENT" || code === "ENOTDIR") throw new CommandError(fill(texts.many.noFolder, { folder }));
    throw systemError(cause, folder, "reading", texts);
  }
  const names = entries
    .filter((entry) => /\.(xlsx|json)$/i.test(entry) && !/^(~\$|\.)/.test(basename(entry)))
    .filter((entry) => statSync(join(folder, entry), { throwIfNoEntry: false })?.isDirectory() !== true)
    .map((entry) => entry.split(sep).join("/"))
    .sort(inOrder);
  if (names.length === 0) throw new CommandError(fill(texts.many.noPlans, { folder }));
  return names;
}

/** By their characters, whatever the language of the computer. */
function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What tells the content of a file from any other. */
export function contentHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** That of a file; null where it cannot be read. */
export function hashOfFile(path: string): string | null {
  try {
    return contentHash(readFileSync(path));
  } catch {
    return null;
  }
}
