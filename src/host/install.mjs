// What a fresh clone lacks before it can start or test: packages and built bundles. Nothing is imported that `npm ci` has
// yet to install.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The bundles of webpack.config.js, each with the file that shows that it was built. */
export const allBundles = { addin: "taskpane.html", host: "index.html", headless: "host.js", cli: "articula.js" };

/** What the preview serves. */
export const servedBundles = { addin: allBundles.addin, host: allBundles.host };

/** Installs the packages when there are none, or when the lock file is newer than what is installed. */
export function ensurePackages(root) {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs) return;
  // `npm ci` would empty the folder behind a link, which belongs to another copy of the project.
  if (isLink(join(root, "node_modules"))) {
    console.error("node_modules is a link: run npm ci in the folder that it leads to, or remove the link.");
    process.exit(1);
  }
  console.log("npm ci …");
  run(root, "npm", ["ci", "--no-audit", "--no-fund"]);
}

function isLink(path) {
  return existsSync(path) && lstatSync(path).isSymbolicLink();
}

/** Builds the bundles when one of them is missing or older than a source. */
export function ensureBuilt(root, bundles = allBundles) {
  const sources = ["src", "assets", "docs", "manifest.xml", "webpack.config.js", "package-lock.json"];
  const lately = Math.max(...sources.map((path) => newest(join(root, path))));
  if (isBuilt(root, bundles) && shownBy(root, bundles).every((path) => statSync(path).mtimeMs >= lately)) return;
  console.log("webpack …");
  const names = Object.keys(bundles).flatMap((name) => ["--config-name", name]);
  run(root, process.execPath, [join(root, "node_modules", "webpack", "bin", "webpack.js"), "--mode", "production", ...names]);
}

export function isBuilt(root, bundles) {
  return shownBy(root, bundles).every((path) => existsSync(path));
}

function shownBy(root, bundles) {
  return Object.entries(bundles).map(([name, file]) => join(root, "dist", name, file));
}

function newest(path) {
  const info = statSync(path);
  return info.isDirectory() ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name)))) : info.mtimeMs;
}

/** Runs a command with its output shown; ends the program with its code when it fails. */
export function run(root, command, args, environment = process.env) {
  // npm is a script on Windows and needs a shell there.
  const shell = process.platform === "win32" && command !== process.execPath;
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell, env: environment });
  if (status !== 0) process.exit(status ?? 1);
}
