import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { browserFlags, findBrowser } from "../browser/find-browser.mjs";
import { startServer, type PreviewServer } from "../../src/host/server.mjs";
import type { PreviewAccess } from "../../src/host/page/test-access";

/**
 * For pages that live some seconds. Optimizing the preview's 16 MB of script takes more time than it gives back there; and
 * each stack that playwright asks for would parse a script again to know its lines. Together two fifths of the time.
 */
const shortLived = "--js-flags=--no-maglev --no-turbofan --no-enable-lazy-source-positions";

/**
 * @param optimizing whether scripts are optimized as they are for a user: for what is measured or computes for long
 * @throws Error when no browser is installed
 */
export function launchBrowser(optimizing = false): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No browser found: install Chrome, Edge or Chromium, or set ARTICULA_BROWSER.");
  return chromium.launch({ executablePath, headless: true, args: optimizing ? browserFlags : [...browserFlags, shortLived] });
}

export interface PreviewOptions {
  /** A folder with a built add-in; default dist/addin. */
  addinFolder?: string;
  /** Its manifest; default manifest.xml of that folder. */
  manifestFile?: string;
  /** Width of the pane in pixels. */
  pane?: number;
  colorScheme?: "light" | "dark";
  /** A contrast theme of the system: its few colours in place of the page's. */
  contrast?: boolean;
  /** The system asks for less movement. */
  reducedMotion?: boolean;
  viewport?: { width: number; height: number };
  /** Scripts are optimized as they are for a user: for what is measured or computes for long. */
  optimizing?: boolean;
  /** Called for every error on the console of the page or the pane, and every uncaught one. */
  onPageError?(text: string): void;
}

export interface OpenPreview {
  page: Page;
  /** The add-in's own frame, for locators and `evaluate`. */
  paneFrame: Frame;
  server: PreviewServer;
  /** Requests that left this computer: there must be none. */
  externalRequests: string[];
  /** Calls a member of `window.articulaPreview` in the page. */
  preview<Name extends keyof PreviewAccess>(
    name: Name,
    ...args: Parameters<PreviewAccess[Name]>
  ): Promise<Awaited<ReturnType<PreviewAccess[Name]>>>;
  /** Chooses a file with the button "Abrir .xlsx" as a user does. */
  openFile(path: string): Promise<void>;
  /** Clicks a cell that is in view and types, ending with Enter. */
  typeByKeyboard(sheet: string, address: string, text: string): Promise<void>;
  /** @throws Error when a request left this computer: so every test of the browser proves that none did */
  close(): Promise<void>;
}

/** Starts server and browser, opens the preview and waits until the pane's Office.js is there. */
export async function openPreview(options: PreviewOptions = {}): Promise<OpenPreview> {
  const { addinFolder, manifestFile, pane, colorScheme = "light" } = options;
  const server = await startServer({ port: 0, addinFolder, manifestFile });
  const browser = await launchBrowser(options.optimizing);
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    colorScheme,
    forcedColors: options.contrast === true ? "active" : "none",
    reducedMotion: options.reducedMotion === true ? "reduce" : "no-preference",
    locale: "es-CO",
    viewport: options.viewport ?? { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  const externalRequests: string[] = [];
  page.on("request", (request) => {
    const address = request.url();
    const inside = address.startsWith(server.url) || /^(data|blob|about):/.test(address);
    if (!inside) externalRequests.push(address);
  });
  page.on("pageerror", (error) => options.onPageError?.(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") options.onPageError?.(message.text());
  });
  await page.goto(`${server.url}/${pane ? `?pane=${pane}` : ""}`);
  await page.waitForFunction(() => window.articulaPreview !== undefined);
  const paneFrame = await findPane(page);
  await paneReady(paneFrame);
  const preview: OpenPreview["preview"] = (name, ...args) =>
    page.evaluate(
      ([member, values]) => {
        const access = window.articulaPreview as unknown as Record<string, (...values: unknown[]) => unknown>;
        return access[member as string]?.(...(values as unknown[]));
      },
      [name, args] as const,
    ) as never;
  return {
    page,
    paneFrame,
    server,
    externalRequests,
    preview,
    openFile: async (path) => {
      await paneAnew(paneFrame, async () => {
        await page.locator("#file-input").setInputFiles(path);
        // The input is emptied once the file has been dealt with.
        await page.waitForFunction(() => (document.getElementById("file-input") as HTMLInputElement).value === "");
      });
    },
    typeByKeyboard: async (sheet, address, text) => {
      const box = await preview("cellBox", sheet, address);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      // At the pace of a person, who sees the cell selected before typing and the value in it before going on.
      await page.waitForTimeout(150);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await page.waitForTimeout(150);
    },
    close: async () => {
      await browser.close();
      await server.close();
      if (externalRequests.length > 0) throw new Error(`requests left this computer: ${externalRequests.join(", ")}`);
    },
  };
}

/** Resolves when the pane's Office.js is there; the page in the pane is loaded anew with each workbook. */
async function paneReady(frame: Frame): Promise<void> {
  await frame.waitForFunction(async () => typeof Office !== "undefined" && Boolean(await Office.onReady?.()));
}

/** Waits until the page in the pane is that of the workbook that `open` opens, and not for a moment still the one before. */
export async function paneAnew(frame: Frame, open: () => Promise<void>): Promise<void> {
  await frame.evaluate(() => Object.assign(window, { isOfWorkbookBefore: true }));
  await open();
  await frame.waitForFunction(() => !("isOfWorkbookBefore" in window));
  await paneReady(frame);
}

/** By its path alone: the address of the page may hold the pane's. */
async function findPane(page: Page): Promise<Frame> {
  const isPane = (frame: Frame) => new URL(frame.url()).pathname.startsWith("/preview/pane/");
  for (let tries = 0; tries < 200; tries += 1) {
    const frame = page.frames().find((candidate) => candidate.url() !== "" && isPane(candidate));
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error("The preview page has no pane.");
}
