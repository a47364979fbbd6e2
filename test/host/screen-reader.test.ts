import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";
import { placePlan } from "../../src/app/create-template";
import { changeTextsIn } from "../../src/i18n/change-texts";
import { paneTexts as texts } from "../../src/i18n/es/pane";
import { parsePlan } from "../../src/plan/parse-plan";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import { openPreview, type OpenPreview } from "./browser";

// The main job by keyboard alone, as docs/lector-de-pantalla.md tells it: what has the focus and shows it, the names and roles in Chromium's accessibility tree, and what the live regions say.

const pictures = join(__dirname, "../../test-output/screen-reader");
const planFile = join(pictures, "plan.xlsx");
jest.setTimeout(240_000);

let open: OpenPreview;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  const { plan } = parsePlan(sanJacinto);
  const [first, ...others] = plan.productGoals;
  if (first === undefined) throw new Error("the example has no goals");
  const workbook = XlsxWorkbook.blank("Inicio");
  await placePlan(workbook, { ...plan, productGoals: [{ ...first, program: "ZZZ" }, ...others] }, "es", "Inicio");
  writeFileSync(planFile, workbook.bytes());
});
afterEach(() => open.close());

async function openPlan(options: Parameters<typeof openPreview>[0]): Promise<void> {
  open = await openPreview({ viewport: { width: 1280, height: 900 }, ...options });
  await open.openFile(planFile);
  await open.paneFrame.getByRole("navigation", { name: texts.pages.nav }).waitFor({ timeout: 60_000 });
  await ready();
}

const ready = () => open.paneFrame.waitForFunction(() => document.querySelector("[role=progressbar]") === null, undefined, { timeout: 60_000 });

interface Said {
  role: string;
  name: string;
}

/** What the accessibility tree says has the focus in the pane. */
async function focused(session: CDPSession): Promise<Said> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const pane = (frameTree.childFrames ?? []).find(({ frame }) => new URL(frame.url).pathname.startsWith("/preview/pane/"));
  const { nodes } = await session.send("Accessibility.getFullAXTree", { frameId: pane?.frame.id });
  const ofFocus = nodes.filter(({ role, properties }) => role?.value !== "RootWebArea" && properties?.some(({ name, value }) => name === "focused" && value.value === true));
  const node = ofFocus[ofFocus.length - 1];
  return { role: String(node?.role?.value ?? ""), name: String(node?.name?.value ?? "") };
}

/** Whether the element with the focus, or what stands around it, draws something that says so. */
async function showsFocus(): Promise<boolean> {
  // The line of a field grows for a moment before it can be seen.
  for (let tries = 0; tries < 20; tries += 1) {
    if (await drawsFocus()) return true;
    await open.page.waitForTimeout(50);
  }
  return false;
}

const drawsFocus = (): Promise<boolean> =>
  open.paneFrame.evaluate(() => {
    const clear = (colour: string) => colour === "transparent" || /^rgba\(.*, 0\)$/.test(colour);
    const draws = (element: Element, part?: string) => {
      const style = getComputedStyle(element, part);
      const outline = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 && !clear(style.outlineColor);
      const drawn = (line: string, width: string) => line !== "none" && parseFloat(width) > 0;
      // A field draws its line as a border of what stands after it, folded away until it has the focus.
      const border =
        part !== undefined &&
        style.content !== "none" &&
        !style.transform.startsWith("matrix(0,") &&
        (drawn(style.borderTopStyle, style.borderTopWidth) || drawn(style.borderBottomStyle, style.borderBottomWidth));
      return outline || border || style.boxShadow !== "none" || style.textDecorationStyle === "double";
    };
    for (let element = document.activeElement; element !== null && element !== document.body; element = element.parentElement) {
      if (draws(element) || draws(element, "::after")) return true;
      if (element.tagName === "MAIN" || element.tagName === "NAV") return false;
    }
    return false;
  });

/** Presses Tab until something bears the name; every stop on the way has a name and shows that it has the focus. */
async function tabTo(session: CDPSession, name: RegExp, key = "Tab"): Promise<Said> {
  const stops: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await open.page.keyboard.press(key);
    const said = await focused(session);
    stops.push(`${said.role} ${said.name}`);
    if (said.role === "") continue;
    expect({ stop: said, named: said.name.trim() !== "", shown: await showsFocus() }).toEqual({ stop: said, named: true, shown: true });
    if (name.test(said.name)) return said;
  }
  throw new Error(`Tab never comes to ${String(name)}: ${stops.join("; ")}`);
}

const liveText = (): Promise<string> =>
  open.paneFrame.evaluate(() => [...document.querySelectorAll("[role=status], [role=alert], [aria-live]")].map(({ textContent }) => textContent).join(" | "));

async function hears(text: string | RegExp): Promise<void> {
  let heard = "";
  for (let tries = 0; tries < 300; tries += 1) {
    heard = await liveText();
    if (typeof text === "string" ? heard.includes(text) : text.test(heard)) return;
    await open.page.waitForTimeout(100);
  }
  throw new Error(`not heard: ${String(text)}; but: ${heard}`);
}

/** How many errors the last announcement of a validation told of. */
async function errorsHeard(): Promise<number> {
  return Number(/Validación lista: (\d+)/.exec(await liveText())?.[1] ?? Infinity);
}

async function titleHasFocus(session: CDPSession, name: string): Promise<void> {
  await open.paneFrame.waitForFunction((title) => document.activeElement?.tagName === "H1" && document.activeElement.textContent === title, name);
  expect(await focused(session)).toEqual({ role: "heading", name });
  expect(await showsFocus()).toBe(true);
}

test("a finding is found, understood, mended in the sheet and seen to be gone; another is waived", async () => {
  await openPlan({ pane: 420, reducedMotion: true });
  const session = await open.page.context().newCDPSession(open.page);
  await session.send("Accessibility.enable");
  // What moves although the system asks for rest: looked at all along.
  await open.paneFrame.evaluate(() => {
    const moving = new Set<string>();
    Object.assign(window, { moving });
    setInterval(() => {
      for (const animation of document.getAnimations()) {
        const { effect } = animation;
        if (!(effect instanceof KeyframeEffect) || animation.playState !== "running") continue;
        const duration = Number(effect.getComputedTiming().duration);
        const { target } = effect;
        if (duration > 1 && target?.closest("[role=progressbar]") === null) moving.add(`${target.tagName} ${target.className.slice(0, 80)} ${duration} ms`);
      }
    }, 20);
  });
  const { keyboard } = open.page;

  await hears(/Validación lista: \d+ error(es)?, \d+ advertencias/);
  const before = await errorsHeard();
  await keyboard.press("F6");
  expect((await focused(session)).name).not.toBe("");
  expect((await tabTo(session, /^Validar/)).name).toMatch(new RegExp(`^Validar ?, ${before} error`));
  await keyboard.press("Enter");
  await titleHasFocus(session, texts.findings.title);

  const finding = open.paneFrame.locator("article[aria-current=true]");
  for (let presses = 0; presses < 5; presses += 1) {
    await keyboard.press("F8");
    await finding.waitFor();
    await ready();
    if ((await finding.textContent())?.includes("ZZZ") === true) break;
  }
  expect(await finding.ariaSnapshot()).toMatch(/heading ".*ZZZ.*" \[level=3\][\s\S]*Qué hacer:/);
  const goTo = await tabTo(session, /^Ir a Metas de producto/);
  expect(goTo.role).toMatch(/^(link|button)$/);
  await keyboard.press("Enter");
  await ready();
  const { sheet, address } = await open.preview("selection");
  expect(sheet).toBe("Metas de producto");
  expect((await open.preview("cell", sheet, address)).value).toBe("ZZZ");

  await keyboard.press("F6");
  await open.page.waitForTimeout(200);
  await keyboard.type("1.1");
  await keyboard.press("Enter");
  for (let tries = 0; tries < 300 && (await errorsHeard()) >= before; tries += 1) await open.page.waitForTimeout(100);
  expect(await errorsHeard()).toBeLessThan(before);
  await keyboard.press("F6");
  await titleHasFocus(session, texts.findings.title);

  await keyboard.press("F8");
  await finding.waitFor();
  await tabTo(session, new RegExp(`^${texts.waivers.waive}$`));
  await keyboard.press("Enter");
  expect((await tabTo(session, new RegExp(`^${texts.waivers.reason}`))).role).toBe("textbox");
  await keyboard.type("Acta 12");
  await tabTo(session, new RegExp(`^${texts.waivers.who}`));
  await keyboard.type("Ana Ruiz");
  await tabTo(session, new RegExp(`^${texts.waivers.waiveNow}$`));
  await keyboard.press("Enter");
  const { ask } = changeTextsIn("es");
  const dialog = open.paneFrame.getByRole("dialog", { name: ask.title });
  const asked = await dialog.waitFor({ timeout: 5000 }).then(() => true, () => false);
  if (asked) {
    await tabTo(session, new RegExp(`^${ask.apply}$`));
    await keyboard.press("Enter");
  }
  await hears(/exceptuado/i);
  await ready();
  await tabTo(session, /^Inicio$/, "Shift+Tab");
  await keyboard.press("Enter");
  await open.paneFrame.getByText(texts.coherence.title).waitFor();
  await open.paneFrame.waitForFunction(() => document.activeElement?.tagName === "H1");
  expect((await focused(session)).role).toBe("heading");

  const moving = await open.paneFrame.evaluate(() => [...(window as unknown as { moving: Set<string> }).moving]);
  expect(moving).toEqual([]);
});

test("at 200 % nothing is cut, and nothing has to be scrolled to at the right", async () => {
  await openPlan({ pane: 640 });
  await open.paneFrame.evaluate(() => {
    document.documentElement.style.zoom = "2";
  });
  const names = [...Object.values(texts.pages.names), texts.menu.settings];
  const cut: string[] = [];
  for (const name of names) {
    await open.paneFrame.getByRole("button", { name: new RegExp(`^${name}`) }).first().click();
    await open.paneFrame.getByRole("heading", { level: 1 }).first().waitFor();
    await ready();
    await open.page.waitForTimeout(200);
    const found = await open.paneFrame.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const width = window.innerWidth;
      const outside = [...document.querySelectorAll<HTMLElement>("main *, nav *, header *")].filter((element) => {
        const box = element.getBoundingClientRect();
        if (box.width === 0 || element.textContent.trim() === "" || element.closest("table, svg, [data-scrolls]") !== null) return false;
        return box.left < -1 || box.right > width + 1;
      });
      return [...(scrollWidth > clientWidth + 1 ? ["scrolls to the right"] : []), ...outside.map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`)];
    });
    await open.page.locator("iframe").first().screenshot({ path: join(pictures, `zoom-${name}.png`) });
    cut.push(...found.map((each) => `${name}: ${each}`));
  }
  expect(cut).toEqual([]);
});
