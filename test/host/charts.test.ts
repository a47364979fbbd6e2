import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openPreview, type OpenPreview } from "./browser";

const pictures = join(__dirname, "..", "..", "test-output");
const errors: string[] = [];
let open: OpenPreview;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  open = await openPreview({ addinFolder: join(__dirname, "fixture"), pane: 300, onPageError: (text) => errors.push(text) });
  await open.paneFrame.waitForFunction(() => (window as unknown as { fixture: { ready: boolean } }).fixture.ready);
});

afterAll(() => open?.close());

/** A chart over D2:I15 of two rows of numbers, made by the add-in. */
const addChart = () =>
  open.paneFrame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Hoja1");
      sheet.getRange("A1:B3").values = [["Meta", "Pagado"], ["Educación", 100], ["Salud", 50]];
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B3"), "Columns");
      chart.name = "Pagos";
      chart.setPosition("D2", "I15");
      chart.title.text = "Pagos por sector";
      const series = chart.series.getItemAt(0);
      series.name = "Pagado";
      series.setXAxisValues(sheet.getRange("A2:A3"));
      series.format.fill.setSolidColor("#FF0000");
      await context.sync();
    }),
  );

/** The part of the chart's canvas that is red: how much of the picture its bars take. */
const redShare = () =>
  open.page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("#charts canvas");
    const pixels = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    let red = 0;
    for (let at = 0; at < pixels.length; at += 4) if (pixels[at] === 255 && pixels[at + 1] === 0 && pixels[at + 3] === 255) red += 1;
    return red / (pixels.length / 4);
  });

const box = () => open.page.locator("#charts .chart").boundingBox();

test("draws a chart over its cells, follows an edited cell and scrolls with the grid", async () => {
  await addChart();
  await open.page.waitForSelector("#charts canvas[aria-label='Gráfico: Pagos por sector']");
  const first = await open.preview("cellBox", "Hoja1", "D2");
  const place = await box();
  expect(Math.abs((place?.x ?? 0) - first.x)).toBeLessThan(2);
  expect(Math.abs((place?.y ?? 0) - first.y)).toBeLessThan(2);
  const [layer, cells] = await open.page.evaluate(() =>
    ["#charts", '#grid canvas[id^="univer-sheet-main-canvas"]'].map((name) => Number(getComputedStyle(document.querySelector(name)!).zIndex)),
  );
  expect(layer).toBeGreaterThan(cells ?? 0);
  const before = await redShare();
  await open.page.screenshot({ path: join(pictures, "chart.png") });

  // 100 and 50 of 100 become 100 and 100: the second bar grows to the first one's height.
  await open.typeByKeyboard("Hoja1", "B3", "100");
  await open.page.waitForTimeout(500);
  const after = await redShare();
  await open.page.screenshot({ path: join(pictures, "chart-edited.png") });
  expect(before).toBeGreaterThan(0.05);
  expect(after / before).toBeGreaterThan(1.25);
  expect(after / before).toBeLessThan(1.4);

  await open.page.mouse.move(first.x + 20, first.y + 20);
  await open.page.mouse.wheel(0, 100);
  await open.page.waitForTimeout(500);
  const scrolled = await open.preview("cellBox", "Hoja1", "D2");
  expect(scrolled.y).toBeLessThan(first.y - 20);
  expect(Math.abs(((await box())?.y ?? 0) - scrolled.y)).toBeLessThan(2);
  expect(errors).toEqual([]);
  expect(open.externalRequests).toEqual([]);
});

test("keeps the chart in the file it saves, and shows it again from there", async () => {
  const bytes = await open.preview("saveFile");
  const packed = Object.values(bytes as unknown as Record<string, number>);
  await open.page.evaluate(async (content) => {
    await window.articulaPreview?.openFile(new Uint8Array(content), "otra.xlsx");
  }, packed);
  await open.page.waitForSelector("#charts canvas[aria-label='Gráfico: Pagos por sector']");
  await open.page.waitForTimeout(300);
  expect(await redShare()).toBeGreaterThan(0.05);
});
