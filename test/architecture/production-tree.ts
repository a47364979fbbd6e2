import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export const root = join(__dirname, "../..");

/** What the tests of dependencies read of a package.json, whoever wrote it. */
export interface PackageFile {
  version: string;
  license?: unknown;
  licenses?: unknown;
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface LockedPackage {
  version: string;
  license?: string;
  dev?: boolean;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
}

export const readJson = <Content>(...path: string[]): Content => JSON.parse(readFileSync(join(root, ...path), "utf8")) as Content;

export const own = readJson<PackageFile>("package.json");

/** Every package of the lock file by its folder, without the product itself. */
export const locked = new Map(Object.entries(readJson<{ packages: Record<string, LockedPackage> }>("package-lock.json").packages).filter(([folder]) => folder !== ""));

/** The folders of the packages of production, those that others bring along too, as the lock file marks them. */
export const productionFolders = [...locked].filter(([, { dev }]) => dev !== true).map(([folder]) => folder);

/** The same found by walking from package.json through the packages that are installed: no mark is believed. */
export function walkedFolders(): string[] {
  const found = new Set<string>();
  const walk = (from: string, names: Record<string, string> | undefined, optional: boolean): void => {
    for (const name of Object.keys(names ?? {})) {
      const folder = installedFolder(from, name);
      if (folder === null) {
        if (!optional) throw new Error(`${name}, which ${from || "the product"} needs, is not installed`);
        continue;
      }
      if (found.has(folder)) continue;
      found.add(folder);
      const { dependencies, optionalDependencies, peerDependencies } = readJson<PackageFile>(folder, "package.json");
      walk(folder, dependencies, false);
      walk(folder, optionalDependencies, true);
      walk(folder, peerDependencies, true);
    }
  };
  walk("", own.dependencies, false);
  return [...found];
}

/** Where a package is found from another one: in its own node_modules, else in those of the folders around it. */
function installedFolder(from: string, name: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const folder = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    if (locked.has(folder)) return folder;
    if (at === "") return null;
  }
}

/** The rows of the table in a page whose header begins with a word, without the marks of code. */
export function tableRows(page: string, firstHeader: string): string[][] {
  const lines = readFileSync(join(root, page), "utf8").split("\n");
  const header = lines.findIndex((line) => line.startsWith(`| ${firstHeader} |`));
  if (header < 0) throw new Error(`${page} has no table of ${firstHeader}`);
  const rows = lines.slice(header + 2);
  const end = rows.findIndex((line) => !line.startsWith("|"));
  return rows.slice(0, end < 0 ? undefined : end).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim().replaceAll("`", "")));
}

/** Every file under a folder, by its path from there. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(folder, name)).isFile());
}
