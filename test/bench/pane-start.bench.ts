import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Frame } from "playwright-core";
import { placePlan } from "../../src/app/create-template";
import { readSamplePlan } from "../../src/app/sample-plan";
import { startServer } from "../../src/host/server.mjs";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { launchBrowser } from "../host/browser";
import type { Benchmark, FigureRow } from "./benchmark";

const loads = 5;
const addin = join(process.cwd(), "dist", "addin");

/** What one load of the pane gave; times from the beginning of its navigation. */
interface Load {
  officeReady: number;
  /** A button answers, that of the settings for one. */
  firstButton: number;
  /** The page for this workbook can be used. */
  interactive: number;
  validated: number;
  scripts: string[];
}

/** From nothing to a button that can be pressed, each time in a browser context that has seen nothing of it. */
export const benchmark: Benchmark = {
  title: `The pane in the preview until its first page can be used, median of ${loads} cold loads`,
  measure: async () => {
    const server = await startServer({ port: 0 });
    const browser = await launchBrowser(true);
    const measured: Record<string, Load[]> = { "an empty workbook": [], "the worked example": [] };
    const workbook = XlsxWorkbook.blank("Inicio");
    await placePlan(workbook, readSamplePlan(), "es", "Inicio");
    try {
      for (let load = 0; load < loads; load += 1) {
        // In turn, so that what else the machine does falls on both.
        measured["an empty workbook"]?.push(await coldLoad(browser, server.url, null));
        measured["the worked example"]?.push(await coldLoad(browser, server.url, workbook.bytes()));
      }
    } finally {
      await browser.close();
      await server.close();
    }
    return Object.entries(measured).map(([what, all]) => rowOf(what, all));
  },
};

function rowOf(what: string, all: readonly Load[]): FigureRow {
  const middle = (figure: (load: Load) => number): number => all.map(figure).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
  const interactive = all.map((load) => load.interactive).sort((a, b) => a - b);
  const scripts = all[0]?.scripts ?? [];
  const kilobytes = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzipped(name), 0) / 1000;
  return {
    what,
    "first button ms": middle((load) => load.firstButton),
    "median ms": middle((load) => load.interactive),
    "least ms": interactive[0] ?? NaN,
    "most ms": interactive.at(-1) ?? NaN,
    "until Office is ready ms": middle((load) => load.officeReady),
    "after it ms": middle((load) => load.interactive - load.officeReady),
    "validated ms": what === "an empty workbook" ? "" : middle((load) => load.validated),
    scripts: scripts.length,
    "KB gzipped": kilobytes(scripts),
    "of it functions.js": kilobytes(scripts.filter((name) => name === "functions.js")),
    "of it taskpane.js": kilobytes(scripts.filter((name) => name === "taskpane.js")),
  };
}

function gzipped(name: string): number {
  return gzipSync(readFileSync(join(addin, name)), { level: 9 }).length;
}

async function coldLoad(browser: Browser, url: string, bytes: Uint8Array | null): Promise<Load> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "es-CO", viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchPane);
    // A workbook is opened in a page that is there: until then its pane is a blank page, or it would be loaded twice.
    let isHeld = bytes !== null;
    await page.route("**/preview/pane/*.html*", (route) => (isHeld ? route.fulfill({ contentType: "text/html", body: "<!doctype html>" }) : route.continue()));
    await page.goto(`${url}/?pane=420`);
    await page.waitForFunction(() => window.articulaPreview !== undefined);
    if (bytes !== null) {
      await page.waitForFunction(() => document.querySelector("iframe")?.contentDocument?.readyState === "complete");
      await page.evaluate((file) => window.articulaPreview?.openFile(new Uint8Array(file), "plan.xlsx"), [...bytes]);
      // The preview's grid and its formulas share the pane's thread; in Excel they do not.
      await page.evaluate(untilIdle);
      isHeld = false;
      await page.evaluate(() => document.querySelector("iframe")?.contentWindow?.location.reload());
    }
    const pane = await paneOf(page.frames.bind(page));
    await pane.waitForFunction(
      (withPlan) => window.paneStart !== undefined && window.paneStart.interactive > 0 && (!withPlan || window.paneStart.validated > 0),
      bytes !== null,
      { timeout: 120_000 },
    );
    return await pane.evaluate(() => {
      const start = window.paneStart;
      if (start === undefined) throw new Error("the pane was not watched");
      const entries = performance.getEntriesByType("resource").filter(({ startTime, name }) => startTime < start.interactive && /\/preview\/pane\/[^/]+\.js$/.test(name));
      return { ...start, scripts: entries.map(({ name }) => name.slice(name.lastIndexOf("/") + 1)) };
    });
  } finally {
    await context.close();
  }
}

/** Runs in the page: resolves when nothing has kept it busy for half a second. */
async function untilIdle(): Promise<void> {
  for (let quiet = 0; quiet < 10; ) {
    const before = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 50));
    quiet = performance.now() - before < 75 ? quiet + 1 : 0;
  }
}

async function paneOf(frames: () => Frame[]): Promise<Frame> {
  for (let tries = 0; tries < 600; tries += 1) {
    const pane = frames().find((frame) => frame.url() !== "" && new URL(frame.url()).pathname.startsWith("/preview/pane/"));
    if (pane !== undefined) return pane;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("the preview has no pane");
}

declare global {
  interface Window {
    paneStart?: { officeReady: number; firstButton: number; interactive: number; validated: number };
  }
}

/** Runs in every frame before its page: notes when the pane can be used, counted from the frame's navigation. */
function watchPane(): void {
  if (!location.pathname.startsWith("/preview/pane/")) return;
  const start = { officeReady: 0, firstButton: 0, interactive: 0, validated: 0 };
  window.paneStart = start;
  let asked = false;
  const look = (): void => {
    if (!asked && typeof Office !== "undefined" && typeof Office.onReady === "function") {
      asked = true;
      void Office.onReady().then(() => (start.officeReady = performance.now()));
    }
    const usable = document.querySelector("main h1") !== null && document.querySelector("nav button, main button:not([disabled]):not([aria-disabled=true])") !== null;
    // Once the browser has nothing before a click any more.
    const note = (what: "firstButton" | "interactive"): void => {
      if (start[what] === 0) requestAnimationFrame(() => setTimeout(() => (start[what] ||= performance.now())));
    };
    if (document.querySelector("button:not([disabled]):not([aria-disabled=true])") !== null) note("firstButton");
    if (usable) note("interactive");
    if (start.validated === 0 && /\d error(es)?$/.test(document.querySelector("nav li:nth-child(2) button")?.textContent ?? "")) start.validated = performance.now();
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
}
