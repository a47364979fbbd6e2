import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { changeTextsIn } from "../../src/i18n/change-texts";
import { guideTextsIn } from "../../src/i18n/guide-texts";
import { paneTexts as english } from "../../src/i18n/en/pane";
import { paneTexts as spanish } from "../../src/i18n/es/pane";
import { guideSteps } from "../../src/taskpane/guide/guide-steps";
import { accessibilityFaults } from "./accessibility";
import { openPreview, paneReady } from "./browser";

// The guided start in a browser: it comes with the first example, its pictures, and that it stays away once it was left.

const pictures = join(__dirname, "../../test-output/guide");
mkdirSync(pictures, { recursive: true });
jest.setTimeout(240_000);

test.each([
  { pane: 320, theme: "light", language: "es" },
  { pane: 480, theme: "dark", language: "en" },
] as const)("the four steps at $pane px, $theme, $language", async ({ pane, theme, language }) => {
  const errors: string[] = [];
  const open = await openPreview({ pane, colorScheme: theme, viewport: { width: 1000, height: 1000 }, onPageError: (text) => errors.push(text) });
  const texts = language === "es" ? spanish : english;
  const words = guideTextsIn(language);
  const { apply } = changeTextsIn(language).ask;
  const frame = open.paneFrame;
  const button = (name: string) => frame.getByRole("button", { name, exact: true });
  const card = () => frame.getByRole("region", { name: words.name });
  try {
    await frame.getByRole("heading", { level: 1 }).waitFor();
    if (language === "en") {
      await button(spanish.menu.settings).click();
      await frame.getByRole("radio", { name: "English" }).check();
      await button(texts.common.back).click();
    }
    await button(texts.start.sample.action).click();
    await button(apply).click();
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
    // Another workbook, the same machine: the example comes without the guide.
    await open.page.reload();
    await open.page.waitForFunction(() => window.articulaPreview !== undefined);
    const again = open.page.frames().find((each) => each.url().includes("/preview/pane/"));
    if (again === undefined) throw new Error("the pane is gone");
    await paneReady(again);
    await again.getByRole("button", { name: texts.start.sample.action }).click();
    await again.getByRole("button", { name: apply, exact: true }).click();
    await again.getByText(texts.firstSteps.title).waitFor({ timeout: 60_000 });
    expect(await again.getByRole("region", { name: words.name }).count()).toBe(0);
    expect(errors).toEqual([]);
  } finally {
    await open.close();
  }
});
