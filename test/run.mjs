// `npm test` on a fresh machine: installs what is missing (a browser too), builds, and runs every suite.
// Further arguments go to Jest, for example `npm test -- --selectProjects node`.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt, ensurePackages, run } from "../src/host/install.mjs";
import { ensureBrowser } from "./browser/find-browser.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error(`Node 20 or newer is needed; this is ${process.version}.`);
  process.exit(1);
}
ensurePackages(root);
ensureBuilt(root);
const browser = await ensureBrowser(root, console.log);
run(root, process.execPath, [join(root, "node_modules", "jest", "bin", "jest.js"), "-c", "test/jest.config.js", ...process.argv.slice(2)], {
  ...process.env,
  ARTICULA_BROWSER: browser,
});
