import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { placePlan } from "../../src/app/create-template";
import { paneTexts as english } from "../../src/i18n/en/pane";
import { paneTexts as spanish } from "../../src/i18n/es/pane";
import { parsePlan } from "../../src/plan/parse-plan";
import { tools } from "../../src/taskpane/tools/tools";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import { adoptionTextsIn } from "../../src/i18n/adoption-texts";
import { openPreview, type OpenPreview } from "./browser";

// Every page of the pane in a real browser, narrow and wide, light and dark: nothing is cut at the right, and a picture of each is left.

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
  { pane: 320, colorScheme: "light", language: "es" },
  { pane: 480, colorScheme: "dark", language: "en" },
  { pane: 320, colorScheme: "dark", language: "es" },
  { pane: 480, colorScheme: "light", language: "en" },
] as const;
/** Two of them meet every width, colour and language; ARTICULA_LONG=1 asks for all four. */
const looks = allLooks.slice(0, process.env.ARTICULA_LONG === "1" ? 4 : 2);

describe.each(looks)("$pane px, $colorScheme, $language", ({ pane, colorScheme, language }) => {
  const texts = language === "es" ? spanish : english;
  const errors: string[] = [];
  let open: OpenPreview;

  beforeAll(async () => {
    open = await openPreview({ pane, colorScheme, viewport: { width: 1000, height }, onPageError: (text) => errors.push(text) });
    if (language === "en") await chooseEnglish();
  });
  afterAll(async () => {
    await open?.close();
    expect(errors).toEqual([]);
  });

  const button = (name: string | RegExp) => open.paneFrame.getByRole("button", { name }).first();

  async function chooseEnglish(): Promise<void> {
    await button(spanish.menu.open).click();
    await open.paneFrame.getByRole("menuitemradio", { name: "English" }).click();
    await open.paneFrame.getByRole("button", { name: english.menu.open }).waitFor();
    await open.page.keyboard.press("Escape");
  }

  /** Nothing to scroll to at the right, and no text outside of what holds it. */
  async function look(name: string): Promise<void> {
    await open.paneFrame.getByRole("heading", { level: 1 }).first().waitFor();
    await open.paneFrame.waitForFunction(() => document.querySelector("[role=progressbar]") === null, undefined, { timeout: 60_000 });
    const cut = await open.paneFrame.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const outside = [...document.querySelectorAll<HTMLElement>("main *")].filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        if (width === 0 || element.closest("table, svg, [data-scrolls]") !== null) return false;
        return left < -1 || right > clientWidth + 1;
      });
      return { scrolls: scrollWidth > clientWidth, outside: outside.map((element) => `${element.tagName} ${element.textContent.slice(0, 60)}`) };
    });
    await open.page.locator("iframe").first().screenshot({ path: join(pictures, `${name}-${pane}-${colorScheme}-${language}.png`) });
    expect({ name, ...cut }).toEqual({ name, scrolls: false, outside: [] });
  }

  test("the start, and the adoption of a sheet from the proposal to its preview", async () => {
    await look("start");
    await open.openFile(sourceFile);
    await button(texts.start.adopt.action).click();
    await button(texts.adopt.action).waitFor();
    await look("adopt");
    await button(adoptionTextsIn(language).preview.action).click();
    await open.paneFrame.getByRole("heading", { name: adoptionTextsIn(language).preview.title }).waitFor();
    await look("adopt-preview");
  });

  test("the plan and every tool", async () => {
    await open.openFile(planFile);
    await button(texts.plan.validate).click();
    await open.paneFrame.getByRole("tab").first().waitFor({ timeout: 60_000 });
    await look("plan");
    for (const tool of tools.filter(({ needsPlan }) => needsPlan)) {
      await button(texts.menu.open).click();
      await open.paneFrame.getByRole("menuitem", { name: texts.tools.title }).click();
      await open.paneFrame.getByRole("heading", { name: texts.tools.title, level: 1 }).waitFor();
      if (tool.id === "compare") await look("tools");
      await open.paneFrame.getByRole("button", { name: tool.texts[language].action, exact: true }).click();
      await open.paneFrame.getByRole("heading", { name: tool.texts[language].title, level: 1 }).waitFor();
      await look(`tool-${tool.id}`);
      await button(texts.common.back).click();
      await button(texts.common.back).click();
    }
  });
});
