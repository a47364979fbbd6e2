// `npm test` on a fresh machine: installs what is missing (a browser too), builds, and runs every suite.
// Further arguments go to Jest, for example `npm test -- --selectProjects node`. With `--soak` first every case of the large
// proofs is tried, which takes hours; else a sample of them (see volume.ts).
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt, ensurePackages, run } from "../src/host/install.mjs";
import { ensureBrowser } from "./browser/find-browser.mjs";

const given = process.argv.slice(2);
const soak = given[0] === "--soak";
const root = dirname(dirname(fileURLToPath(import.meta.url)));
if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error(`Node 20 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}
ensurePackages(root);
ensureBuilt(root);
const browser = await ensureBrowser(root, console.log);
const seed = process.env.ARTICULA_SEED ?? (soak ? String(Date.now() % 1_000_000) : "2024");
console.log(`Random cases are chosen by ARTICULA_SEED=${seed}${soak ? ", with all volumes" : ""}.`);
run(root, process.execPath, [join(root, "node_modules", "jest", "bin", "jest.js"), "-c", "test/jest.config.js", ...given.slice(soak ? 1 : 0)], {
  ...process.env,
  ARTICULA_BROWSER: browser,
  ARTICULA_SEED: seed,
  ...(soak ? { ARTICULA_SOAK: "1" } : {}),
});
