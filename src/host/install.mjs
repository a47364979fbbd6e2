// What a fresh clone lacks before it can start or test: packages and built bundles. Plain Node, nothing imported.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Installs the packages when there are none, or when the lock file is newer than what is installed. */
export function ensurePackages(root) {
  const installed = join(root, "node_modules", ".package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs) return;
  console.log("Installing packages (npm ci) …");
  run(root, "npm", ["ci", "--no-audit", "--no-fund"]);
}

/** Builds the bundles when one is missing or older than a source. */
export function ensureBuilt(root) {
  const bundles = ["addin/taskpane.js", "host/preview.js", "headless/host.js", "cli/articula.js"].map((path) => join(root, "dist", path));
  const sources = ["src", "assets"].flatMap((folder) => newest(join(root, folder)));
  const lately = Math.max(...sources, ...["webpack.config.js", "manifest.xml"].map((path) => statSync(join(root, path)).mtimeMs));
  if (bundles.every((path) => existsSync(path) && statSync(path).mtimeMs >= lately)) return;
  console.log("Building (npm run build) …");
  run(root, "npm", ["run", "build", "--silent"]);
}

function newest(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newest(path) : [statSync(path).mtimeMs];
  });
}

/** Runs a command of the system in the project's folder; ends the program when it fails. */
export function run(root, command, args, environment = process.env) {
  // npm is a script on Windows and needs a shell there.
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32", env: environment });
  if (status !== 0) process.exit(status ?? 1);
}
