import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { placePlan } from "../../src/app/create-template";
import { changeTextsIn } from "../../src/i18n/change-texts";
import { paneTexts as texts } from "../../src/i18n/es/pane";
import { moneyPageTexts as words } from "../../src/i18n/es/money-page";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import { parsePlan } from "../../src/plan/parse-plan";
import { pngSize } from "../../src/workbook/png";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { storedPicture } from "../contract/stored-picture";
import { isSoak } from "../volume";
import { openPreview, type OpenPreview } from "./browser";

// The chart of the page Presupuesto, copied into the workbook by the real pane: also from a dark and narrow one. The
// picture stays in test-output/picture, to be looked at.

const output = join(__dirname, "../../test-output/picture");
const planFile = join(output, "plan.xlsx");
const title = `${words.chart}: ${words.everySource}`;
jest.setTimeout(120_000);

beforeAll(async () => {
  mkdirSync(output, { recursive: true });
  const workbook = XlsxWorkbook.blank("Inicio");
  await placePlan(workbook, parsePlan(sanJacinto).plan, "es", "Inicio");
  writeFileSync(planFile, workbook.bytes());
});

const panes = [
  { name: "light", colorScheme: "light", contrast: false, pane: 480 },
  { name: "dark", colorScheme: "dark", contrast: false, pane: 320 },
  { name: "contrast", colorScheme: "light", contrast: true, pane: 320 },
] as const;

describe.each(panes.slice(0, isSoak ? panes.length : 1))("from a $name pane of $pane pixels", ({ name, colorScheme, contrast, pane }) => {
  const errors: string[] = [];
  let open: OpenPreview;
  beforeAll(async () => {
    open = await openPreview({ pane, colorScheme, contrast, onPageError: (text) => errors.push(text) });
    await open.openFile(planFile);
    const nav = open.paneFrame.getByRole("navigation", { name: texts.pages.nav });
    await nav.getByRole("button", { name: new RegExp(`^${texts.pages.names.budget}`) }).click();
  });
  afterAll(() => open?.close());

  const button = (label: string) => open.paneFrame.getByRole("button", { name: label, exact: true }).first();
  async function copy(): Promise<void> {
    await button(words.copyPicture).click();
    await button(changeTextsIn("es").ask.apply).click();
    await open.paneFrame.getByText(words.pictureCopied(words.pictureSheet)).waitFor();
  }

  test("the picture stands on its sheet, and the saved file has it with its words and its size", async () => {
    await copy();
    expect((await open.preview("sheets")).find(({ active }) => active)?.name).toBe(words.pictureSheet);
    const image = open.page.locator("#pictures img");
    await image.waitFor();
    expect(await image.getAttribute("alt")).toMatch(/^Programado y disponible por vigencia: Todas las fuentes\. Valores en .*2024: programado [\d.]+, disponible [\d.]+\. 2025: /);
    const [shown, cell] = [await image.boundingBox(), await open.preview("cellBox", words.pictureSheet, "A3")];
    expect(Math.abs((shown?.x ?? 0) - cell.x) + Math.abs((shown?.y ?? 0) - cell.y)).toBeLessThan(3);
    await open.page.waitForTimeout(300);
    await open.page.screenshot({ path: join(output, `page-${name}.png`) });

    const bytes = new Uint8Array(Object.values((await open.preview("saveFile")) as unknown as Record<string, number>));
    writeFileSync(join(output, `libro-${name}.xlsx`), bytes);
    const stored = storedPicture(bytes, words.pictureSheet, title);
    writeFileSync(join(output, `chart-${name}.png`), Buffer.from(stored?.png ?? "", "base64"));
    expect(stored).toMatchObject({ row: 2, column: 0, width: 480 });
    const size = pngSize(stored?.png ?? "");
    expect([size?.width, size?.height]).toEqual([1280, Math.round(((stored?.height ?? 0) / 0.75) * 2)]);
    expect((await open.preview("values", words.pictureSheet, "A1:A2")).flat()).toEqual([title, expect.stringMatching(/^Copiada del panel de Articula el \d+ de \w+ de \d{4}\./)]);
    expect(errors).toEqual([]);
    expect(await open.preview("unknownMembers")).toEqual([]);
    expect(open.externalRequests).toEqual([]);
  });

  if (name !== "light") {
    test("it is the same picture as from any other pane", () => {
      const [one, other] = ["light", name].map((each) => readFileSync(join(output, `chart-${each}.png`)));
      expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
    });
    return;
  }

  test("a second one stands below the first, and undoing takes it away again", async () => {
    await copy();
    const image = open.page.locator("#pictures img");
    // What was said of the first one may still stand there.
    await image.nth(1).waitFor();
    expect(await image.count()).toBe(2);
    const [first, second] = [await image.nth(0).boundingBox(), await image.nth(1).boundingBox()];
    expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
    await button(changeTextsIn("es").writing.undo).click();
    await open.paneFrame.getByText(changeTextsIn("es").points.done).waitFor();
    await image.nth(1).waitFor({ state: "detached" });
    expect(await image.count()).toBe(1);
    expect(errors).toEqual([]);
  });
});
