import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { placePlan } from "../../src/app/create-template";
import { paneTexts as english } from "../../src/i18n/en/pane";
import { paneTexts as spanish } from "../../src/i18n/es/pane";
import { parsePlan } from "../../src/plan/parse-plan";
import { tools } from "../../src/taskpane/tools/tools";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import { adoptPageTextsIn } from "../../src/i18n/adopt-page-texts";
import { adoptionTextsIn } from "../../src/i18n/adoption-texts";
import { moneyPageTextsIn } from "../../src/i18n/money-page-texts";
import { toolTextsIn } from "../../src/i18n/tool-texts";
import type { PlanPageName } from "../../src/taskpane/frame/PaneNav";
import { isSoak } from "../volume";
import { accessibilityFaults } from "./accessibility";
import { openPreview, type OpenPreview } from "./browser";

// Every page of the pane in a real browser, narrow and wide, light, dark and with contrast themes: nothing is cut at the
// right, axe finds nothing wrong, and a picture of each is left.

const pictures = join(__dirname, "../../test-output/pages");
mkdirSync(pictures, { recursive: true });
jest.setTimeout(240_000);

const planFile = join(pictures, "plan.xlsx");
const sourceFile = join(pictures, "source.xlsx");
const height = 1000;

beforeAll(async () => {
  const workbook = XlsxWorkbook.blank("Inicio");
  await placePlan(workbook, parsePlan(sanJacinto).plan, "es", "Inicio");
  writeFileSync(planFile, workbook.bytes());
  const source = XlsxWorkbook.blank("Plan indicativo");
  const header = ["Línea estratégica", "Programa", "Código meta", "Meta de producto", "Unidad de medida", "Línea base", "Meta cuatrienio", "2024", "2025", "2026", "2027", "Responsable"];
  const rows = ["Vías mejoradas", "Escuelas mejoradas", "Centros de salud dotados"].map((name, index) => [
    "Infraestructura", `Programa ${index}`, `0${index}`, name, "Número", index, "7,75%", 10, index === 1 ? "NP" : "1.200", 10, 10, "Secretaría de Obras",
  ]);
  await source.apply([{ kind: "write-values", sheet: "Plan indicativo", row: 2, column: 0, values: [header, ...rows] }]);
  writeFileSync(sourceFile, source.bytes());
});

const allLooks = [
  { pane: 320, theme: "light", language: "es" },
  { pane: 480, theme: "dark", language: "en" },
  { pane: 320, theme: "contrast", language: "es" },
  { pane: 320, theme: "dark", language: "es" },
  { pane: 480, theme: "light", language: "en" },
  { pane: 320, theme: "light", language: "en" },
  { pane: 480, theme: "contrast", language: "en" },
  { pane: 320, theme: "dark-contrast", language: "es" },
] as const;
/** Two of them meet every width and language, in light and dark; of the second only the pages of the plan are looked at then. */
const looks = allLooks.slice(0, isSoak ? allLooks.length : 2);

describe.each(looks)("$pane px, $theme, $language", ({ pane, theme, language }) => {
  const texts = language === "es" ? spanish : english;
  const withTools = isSoak || theme === looks[0]?.theme ? test : test.skip;
  const errors: string[] = [];
  /** All that is wrong with the pages of one test, said together. */
  let wrong: string[];
  let open: OpenPreview;

  beforeEach(() => {
    wrong = [];
  });
  afterEach(() => expect(wrong).toEqual([]));
  beforeAll(async () => {
    open = await openPreview({
      pane,
      colorScheme: theme.startsWith("dark") ? "dark" : "light",
      contrast: theme.endsWith("contrast"),
      viewport: { width: 1000, height },
      onPageError: (text) => errors.push(text),
    });
    if (language === "en") await chooseEnglish();
  });
  afterAll(async () => {
    await open?.close();
    expect(errors).toEqual([]);
  });

  const button = (name: string | RegExp) => open.paneFrame.getByRole("button", { name }).first();
  const title = (name: string) => open.paneFrame.getByRole("heading", { name, level: 1 });

  async function chooseEnglish(): Promise<void> {
    await button(spanish.menu.settings).click();
    await open.paneFrame.getByRole("radio", { name: "English" }).check();
    await title(english.menu.settings).waitFor();
  }

  async function page(name: PlanPageName): Promise<void> {
    await open.paneFrame.getByRole("navigation", { name: texts.pages.nav }).getByRole("button", { name: new RegExp(`^${texts.pages.names[name]}`) }).click();
  }

  /** Nothing to scroll to at the right, no text outside of what holds it, nothing that axe finds wrong. */
  async function look(name: string): Promise<void> {
    await open.paneFrame.getByRole("heading", { level: 1 }).first().waitFor();
    await open.paneFrame.waitForFunction(() => document.querySelector("[role=progressbar]") === null, undefined, { timeout: 60_000 });
    await open.page.waitForTimeout(200);
    const cut = await open.paneFrame.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const outside = [...document.querySelectorAll<HTMLElement>("main *, nav *, header *")].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        if (width === 0 || element.textContent.trim() === "" || element.closest("table, svg, [data-scrolls]") !== null) return false;
        return left < -1 || right > clientWidth + 1;
      });
      return { scrolls: scrollWidth > clientWidth, outside: outside.map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`) };
    });
    await open.page.locator("iframe").first().screenshot({ path: join(pictures, `${name}-${pane}-${theme}-${language}.png`) });
    const faults = await accessibilityFaults(open.paneFrame);
    if (cut.scrolls) wrong.push(`${name}: scrolls to the right`);
    wrong.push(...[...cut.outside, ...faults].map((fault) => `${name}: ${fault}`));
  }

  withTools("the start, and the adoption of a sheet from the proposal to its preview", async () => {
    if (language === "es") await look("start");
    await open.openFile(sourceFile);
    await button(texts.start.adopt.action).click();
    await button(adoptPageTextsIn(language).adopt.action).waitFor();
    await look("adopt");
    await button(adoptionTextsIn(language).preview.action).click();
    await open.paneFrame.getByRole("heading", { name: adoptionTextsIn(language).preview.title }).waitFor();
    await look("adopt-preview");
    await button(texts.menu.settings).click();
    await title(texts.menu.settings).waitFor();
    await look("settings-no-plan");
  });

  test("the pages of the plan, with what is opened in them", async () => {
    await open.openFile(planFile);
    await open.paneFrame.getByRole("navigation").waitFor({ timeout: 60_000 });
    await look("home");
    await page("validate");
    await title(texts.findings.title).waitFor();
    await look("validate");
    await button(texts.findings.next).click();
    await look("validate-next");
    await page("feasibility");
    const year = open.paneFrame.getByRole("button", { name: /^2025: / }).first();
    await year.click();
    await look("feasibility");
    await year.scrollIntoViewIfNeeded();
    await look("feasibility-goals");
    await page("budget");
    await open.paneFrame.locator("svg[role=region], .fui-gvbc__root, svg").first().waitFor();
    await look("budget");
    await button(moneyPageTextsIn(language).asTable).click();
    await look("budget-table");
    await page("articulation");
    await button(/^1\. /).click();
    await look("articulation");
    await button(texts.menu.settings).click();
    await title(texts.menu.settings).waitFor();
    await look("settings");
  });

  withTools("every tool", async () => {
    await page("tools");
    await title(texts.tools.title).waitFor();
    await look("tools");
    for (const tool of tools.filter(({ needsPlan }) => needsPlan)) {
      const words = toolTextsIn(language)[tool.id];
      await open.paneFrame.getByRole("button", { name: words.action, exact: true }).click();
      await title(words.title).waitFor();
      await look(`tool-${tool.id}`);
      await button(texts.common.back).click();
      await title(texts.tools.title).waitFor();
    }
  });
});
