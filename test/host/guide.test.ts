import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { placePlan } from "../../src/app/create-template";
import { guideTextsIn } from "../../src/i18n/guide-texts";
import { paneTexts as english } from "../../src/i18n/en/pane";
import { paneTexts as spanish } from "../../src/i18n/es/pane";
import { settingsPageTextsIn } from "../../src/i18n/settings-page-texts";
import { parsePlan } from "../../src/plan/parse-plan";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import { guideSteps } from "../../src/taskpane/guide/guide-steps";
import { accessibilityFaults } from "./accessibility";
import { sample } from "../volume";
import { openPreview } from "./browser";

// The guided start in a browser, asked for in the settings: each step on its page, with a picture, and nothing that axe finds wrong.

const pictures = join(__dirname, "../../test-output/guide");
mkdirSync(pictures, { recursive: true });
jest.setTimeout(240_000);

const planFile = join(pictures, "plan.xlsx");

beforeAll(async () => {
  const workbook = XlsxWorkbook.blank("Inicio");
  await placePlan(workbook, parsePlan(sanJacinto).plan, "es", "Inicio");
  writeFileSync(planFile, workbook.bytes());
});

const looks = [
  { pane: 320, theme: "light", language: "es" },
  { pane: 480, theme: "dark", language: "en" },
] as const;

test.each(sample(looks, 1))("the four steps at $pane px, $theme, $language", async ({ pane, theme, language }) => {
  const errors: string[] = [];
  const open = await openPreview({ pane, colorScheme: theme, viewport: { width: 1000, height: 1000 }, onPageError: (text) => errors.push(text) });
  const texts = language === "es" ? spanish : english;
  const words = guideTextsIn(language);
  const frame = open.paneFrame;
  const button = (name: string) => frame.getByRole("button", { name, exact: true });
  const card = () => frame.getByRole("region", { name: words.name });
  try {
    await open.openFile(planFile);
    await frame.getByRole("navigation").waitFor({ timeout: 60_000 });
    await button(spanish.menu.settings).click();
    if (language === "en") await frame.getByRole("radio", { name: "English" }).check();
    await button(settingsPageTextsIn(language).guide.action).click();
    const wrong: string[] = [];
    for (const [index, { id }] of guideSteps.entries()) {
      await card().getByRole("heading", { name: words[id].title }).waitFor({ timeout: 60_000 });
      await frame.getByText(texts.firstSteps.title).or(frame.getByRole("button", { name: texts.findings.next, exact: true })).first().waitFor({ timeout: 60_000 });
      if (id === "finding") {
        await button(words.finding.action).click();
        await frame.locator("article[aria-current=true]").waitFor();
      }
      await open.page.waitForTimeout(400);
      await open.page.locator("iframe").first().screenshot({ path: join(pictures, `${index + 1}-${id}-${pane}-${theme}-${language}.png`) });
      wrong.push(...(await accessibilityFaults(frame)));
      const { scrolls, focused } = await frame.evaluate(() => ({
        scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        focused: document.activeElement?.textContent,
      }));
      expect({ id, scrolls }).toEqual({ id, scrolls: false });
      if (id !== "finding") expect(focused).toBe(words[id].title);
      await button(index < guideSteps.length - 1 ? words.next : words.end).click();
    }
    await card().waitFor({ state: "detached" });
    expect(wrong).toEqual([]);
    // What keeps it from coming unasked again.
    expect(await frame.evaluate(() => window.localStorage.getItem("articula.guide"))).toBe("shown");
    expect(errors).toEqual([]);
  } finally {
    await open.close();
  }
});
