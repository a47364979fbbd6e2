import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const places = [
  // Without windows of its own it takes a fifth less time.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Without them a browser in a closed network, or started by root, does not work. */
export const browserFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser that comes inside an npm package, for Linux without one; pinned like every other dependency. */
const packaged = "@sparticuz/chromium@153.0.0";

/**
 * The browser of `ARTICULA_BROWSER`, or one that is installed in a usual place; null when there is none.
 * @returns {string | null}
 */
export function findBrowser() {
  return process.env.ARTICULA_BROWSER || (places.find((path) => existsSync(path)) ?? null);
}

/**
 * The browser for the tests; installs one where there is none: first the packaged one, which needs no rights and works
 * when the system has the libraries it needs, then Debian's.
 * @param {string} root the project's folder
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 * @throws Error saying what to install by hand
 */
export async function ensureBrowser(root, say) {
  const found = findBrowser();
  if (found !== null) return found;
  for (const install of process.platform === "linux" ? [packagedBrowser, debianBrowser] : []) {
    const browser = await install(root, say);
    if (browser !== null && (await starts(browser, say))) return browser;
  }
  throw new Error(
    "No browser was found and none could be installed. Install Chrome, Edge or Chromium, or set ARTICULA_BROWSER to the path of one.",
  );
}

async function packagedBrowser(root, say) {
  const folder = join(root, "node_modules", ".cache", "browser");
  const module = join(folder, "node_modules", "@sparticuz", "chromium");
  if (!existsSync(module)) {
    say(`No browser found: installing ${packaged} …`);
    const npm = spawnSync("npm", ["install", "--no-save", "--prefix", folder, packaged], { stdio: "ignore", shell: true });
    if (npm.status !== 0) return null;
  }
  try {
    const entry = createRequire(join(folder, "package.json")).resolve("@sparticuz/chromium");
    const { default: chromium } = await import(pathToFileURL(entry).href);
    return await chromium.executablePath();
  } catch (error) {
    say(`The packaged browser cannot be used: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

async function debianBrowser(_root, say) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
  for (const name of ["chromium-headless-shell", "chromium"]) {
    say(`Installing ${name} with apt-get …`);
    spawnSync("apt-get", ["install", "-y", "-qq", name], { stdio: "ignore" });
    const found = findBrowser();
    if (found !== null) return found;
  }
  return null;
}

/** A browser may be there and still lack libraries of the system: only a start shows it. */
async function starts(browser, say) {
  const { chromium } = await import("playwright-core");
  try {
    const started = await chromium.launch({ executablePath: browser, args: browserFlags, timeout: 60000 });
    await started.close();
    return true;
  } catch (error) {
    say(`${browser} does not start: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`);
    return false;
  }
}
