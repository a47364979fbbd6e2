// Draws the icons of the ribbon again after a change of their SVG: `node test/browser/draw-icons.mjs`.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserFlags, findBrowser } from "./find-browser.mjs";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "assets", "ribbon");
/** The sizes that Office demands of every button. */
const sizes = [16, 32, 80];

const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: browserFlags });
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const drawing = readFileSync(join(folder, file), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    writeFileSync(join(folder, file.replace(".svg", `-${size}.png`)), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
