import { existsSync } from "node:fs";
import { join } from "node:path";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { openPreview, paneAnew, type OpenPreview } from "./browser";

/** What fixture.js puts on the pane's window. */
interface FixtureWindow {
  fixture: {
    ready: boolean;
    streams: number;
    canceled: number;
    changes: { address: string; type: string; details: { valueBefore: unknown; valueAfter: unknown } | null }[];
  };
}

const fixture = join(__dirname, "fixture");
const errors: string[] = [];
let open: OpenPreview;

beforeAll(async () => {
  open = await openPreview({ addinFolder: fixture, pane: 400, onPageError: (text) => errors.push(text) });
  await open.paneFrame.waitForFunction(() => (window as unknown as FixtureWindow).fixture.ready);
});

afterAll(() => open?.close());

const changes = () => open.paneFrame.evaluate(() => (window as unknown as FixtureWindow).fixture.changes);

/** A drop-down list in cells of the first sheet. */
const setList = (address: string) =>
  open.paneFrame.evaluate(
    (cells) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Hoja1").getRange(cells);
        range.dataValidation.rule = { list: { inCellDropDown: true, source: "Recursos propios,Regalías" } };
        await context.sync();
      }),
    address,
  );

async function until<T>(read: () => Promise<T>, accept: (value: T) => boolean): Promise<T> {
  let value = await read();
  for (let tries = 0; tries < 100 && !accept(value); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    value = await read();
  }
  return value;
}

test("office.js finds Excel on the web, in Spanish, and nothing leaves this computer", async () => {
  const state = await open.paneFrame.locator("#state").textContent();
  expect(state).toBe("Excel OfficeOnline");
  const context = await open.paneFrame.evaluate(() => ({
    display: Office.context.displayLanguage,
    supported: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
    newer: Office.context.requirements.isSetSupported("ExcelApi", "1.99"),
  }));
  expect(context).toEqual({ display: "es-ES", supported: true, newer: false });
  expect(open.externalRequests).toEqual([]);
});

test("what the add-in writes stands in the grid, with Spanish text", async () => {
  await open.paneFrame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["Meta", 1234.5],
        ["Cumple", true],
      ];
      sheet.getRange("B1").numberFormat = [["#,##0.00"]];
      sheet.getRange("C1").formulas = [["=B1*2"]];
      await context.sync();
    }),
  );
  await open.preview("calculated");
  expect((await open.preview("cell", "Hoja1", "B1")).text).toBe("1.234,50");
  expect((await open.preview("cell", "Hoja1", "B2")).text).toBe("VERDADERO");
  expect((await open.preview("cell", "Hoja1", "C1")).value).toBe(2469);
});

test("typing in a cell by keyboard reaches the add-in with the value before and after", async () => {
  const before = (await changes()).length;
  await open.typeByKeyboard("Hoja1", "A5", "42");
  const seen = await until(changes, (list) => list.length > before);
  expect(seen.at(-1)).toMatchObject({ address: "A5", type: "RangeEdited", details: { valueBefore: "", valueAfter: 42 } });
  expect((await open.preview("cell", "Hoja1", "A5")).value).toBe(42);
});

test.each([
  ["H10", "1.234,5", 1234.5],
  ["H12", "12,5%", 0.125],
  ["H14", "verdadero", true],
  ["G11", "2.000", 2000],
  ["G13", "meta 1,5", "meta 1,5"],
])("in %s, %s typed by keyboard is read as in Excel in Spanish", async (address, text, value) => {
  await open.typeByKeyboard("Hoja1", address, text);
  expect((await open.preview("cell", "Hoja1", address)).value).toBe(value);
});

test("the pane has the width of the address and follows the arrow keys", async () => {
  const width = () => open.page.locator("#pane").evaluate((pane) => pane.getBoundingClientRect().width);
  expect(await width()).toBe(400);
  await open.page.locator("#splitter").focus();
  await open.page.keyboard.press("ArrowRight");
  expect(await width()).toBe(380);
});

test("custom functions: scalar, spilling, error text", async () => {
  await open.preview("edit", "Hoja1", "E1", "=PRUEBA.SUM2(2,A5)");
  await open.preview("edit", "Hoja1", "E2", "=E1*10");
  await open.preview("edit", "Hoja1", "A8", 3);
  await open.preview("edit", "Hoja1", "B8", 4);
  await open.preview("edit", "Hoja1", "E8", "=PRUEBA.DOUBLE(A8:B8)");
  await open.preview("edit", "Hoja1", "E4", "=PRUEBA.MISSING()");
  await open.preview("calculated");
  expect(await open.preview("values", "Hoja1", "E1:E2")).toEqual([[44], [440]]);
  expect(await open.preview("values", "Hoja1", "E8:F8")).toEqual([[6, 8]]);
  const cell = await open.preview("cell", "Hoja1", "E4");
  expect(cell).toMatchObject({ value: "#N/A", error: "Falta la meta del año", formula: "=PRUEBA.MISSING()" });
  await open.preview("select", "Hoja1", "E4");
  expect(await open.page.locator("#cell-note").textContent()).toBe("Esta celda: Falta la meta del año");
});

test("a stream moves its dependants and ends with its cell; its results are no changes", async () => {
  await open.preview("edit", "Hoja1", "G1", "=PRUEBA.COUNTER(100)");
  await open.preview("edit", "Hoja1", "G2", "=G1+1000");
  const read = async () => Number((await open.preview("cell", "Hoja1", "G2")).value);
  expect(await until(read, (value) => value > 1101)).toBeGreaterThan(1101);
  expect((await changes()).filter(({ address }) => address === "G1")).toHaveLength(1);
  await open.preview("edit", "Hoja1", "G1", "");
  const canceled = () => open.paneFrame.evaluate(() => (window as unknown as FixtureWindow).fixture.canceled);
  expect(await until(canceled, (count) => count === 1)).toBe(1);
});

test("a command of the ribbon runs in the pane, also while the pane is hidden", async () => {
  await open.page.getByRole("button", { name: "Ocultar panel" }).click();
  await open.page.getByRole("button", { name: "Marcar" }).click();
  const read = async () => (await open.preview("cell", "Hoja1", "J1")).value;
  expect(await until(read, (value) => value === "orden")).toBe("orden");
  await open.page.getByRole("button", { name: "Mostrar panel" }).click();
});

test("a batch while a cell is being edited fails with Excel's code", async () => {
  const box = await open.preview("cellBox", "Hoja1", "A12");
  await open.page.mouse.click(box.x + 5, box.y + 5);
  await open.page.keyboard.type("a medias");
  const code = await open.paneFrame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
      return "no error";
    }).catch((error: { code: string }) => error.code),
  );
  await open.page.keyboard.press("Escape");
  expect(code).toBe("InvalidOperationInCellEditMode");
});

test.each([
  ["typed slowly", "E21", 120],
  ["typed fast", "E22", 0],
])("what is %s in a cell with a list stands in the cell", async (_speed, address, delay) => {
  await setList("E21:E23");
  const box = await open.preview("cellBox", "Hoja1", address);
  await open.page.mouse.click(box.x + 15, box.y + box.height / 2);
  await open.page.keyboard.type("Recursos propios", { delay });
  await open.page.keyboard.press("Enter");
  const read = async () => (await open.preview("cell", "Hoja1", address)).value;
  expect(await until(read, (value) => value !== "")).toBe("Recursos propios");
});

test("the list opens with its arrow; what is typed then goes to the cell too", async () => {
  const openList = async () => {
    const box = await open.preview("cellBox", "Hoja1", "E23");
    await open.page.mouse.click(box.x + box.width - 8, box.y + box.height / 2);
    return open.page.getByText("Regalías", { exact: true });
  };
  const option = await openList();
  await option.waitFor();
  await open.page.keyboard.type("Recursos propios", { delay: 20 });
  expect(await option.count()).toBe(0);
  await open.page.keyboard.press("Enter");
  const read = async () => (await open.preview("cell", "Hoja1", "E23")).value;
  expect(await until(read, (value) => value !== "")).toBe("Recursos propios");
  await (await openList()).click();
  expect(await until(read, (value) => value === "Regalías")).toBe("Regalías");
});

test("text typed below a text column of a table stays text; the new row looks like the last", async () => {
  await open.paneFrame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("C16:D17").numberFormat = [
        ["@", "General"],
        ["@", "0.00"],
      ];
      sheet.getRange("C16:D17").values = [
        ["Código", "Meta"],
        ["04", 1],
      ];
      sheet.tables.add("C16:D17", true).name = "TCodigos";
      await context.sync();
    }),
  );
  const type = async (address: string, text: string) => {
    await open.typeByKeyboard("Hoja1", address, text);
    // Univer checks the value before it stands in the cell.
    await until(() => open.preview("cell", "Hoja1", address), ({ value }) => value !== "");
  };
  await type("C18", "05");
  await type("D18", "2,5");
  expect((await open.preview("tables")).at(-1)).toMatchObject({ name: "TCodigos", address: "C16:D18" });
  expect(await open.preview("cell", "Hoja1", "C18")).toMatchObject({ value: "05", numberFormat: "@" });
  expect(await open.preview("cell", "Hoja1", "D18")).toMatchObject({ value: 2.5, text: "2,50" });
});

test("a selected cell comes into view clear of the frozen panes, and stays when it is in view", async () => {
  await open.paneFrame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Larga");
      sheet.getRange("A1:A300").values = Array.from({ length: 300 }, (_row, index) => [index + 1]);
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B5"));
      await context.sync();
    }),
  );
  const place = async (address: string) => {
    await open.preview("select", "Larga", address);
    const { x, y } = await open.preview("cellBox", "Larga", address);
    return { x, y };
  };
  const grid = await open.page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  for (const address of ["H200", "H90", "C6", "Z299", "A336"]) {
    const { x, y } = await place(address);
    const corner = await open.preview("cellBox", "Larga", "B5");
    if (address !== "A336") expect(x).toBeGreaterThanOrEqual(corner.x + corner.width);
    expect(y).toBeGreaterThanOrEqual(corner.y + corner.height);
    expect(y).toBeLessThan((grid?.y ?? 0) + (grid?.height ?? 0) - 30);
  }
  const before = await place("H200");
  expect((await place("H201")).y).toBeGreaterThan(before.y);
  expect(await place("H200")).toEqual(before);
});

test("F6 goes to the pane and back to the grid", async () => {
  const { x, y } = await open.preview("cellBox", "Larga", "H200");
  await open.page.mouse.click(x + 5, y + 5);
  const focused = () => open.page.evaluate(() => document.activeElement?.tagName);
  await open.page.keyboard.press("F6");
  expect(await focused()).toBe("IFRAME");
  await open.page.keyboard.press("F6");
  expect(await focused()).not.toBe("IFRAME");
  await open.page.keyboard.press("ArrowDown");
  const read = () => open.preview("selection");
  expect(await until(read, ({ address }) => address === "H201")).toEqual({ sheet: "Larga", address: "H201" });
});

test("at 200 % zoom all commands can be reached and nothing covers the sheet tabs", async () => {
  await open.page.setViewportSize({ width: 640, height: 400 });
  const button = await open.page.getByRole("button", { name: "Ocultar panel" }).boundingBox();
  expect((button?.x ?? 640) + (button?.width ?? 0)).toBeLessThanOrEqual(640);
  expect(await open.page.locator("#grid [role=slider]").isVisible()).toBe(false);
  await open.page.getByRole("tab", { name: "Hoja1" }).click();
  await open.page.setViewportSize({ width: 1280, height: 800 });
  expect((await open.preview("sheets")).find(({ active }) => active)?.name).toBe("Hoja1");
});

test("a font that is missing keeps its name", async () => {
  const name = await open.paneFrame.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Hoja1").getRange("A20");
      cell.values = [["letra"]];
      cell.format.font.name = "Letra Que Falta";
      cell.load("format/font/name");
      await context.sync();
      return cell.format.font.name;
    }),
  );
  expect(name).toBe("Letra Que Falta");
  await open.typeByKeyboard("Hoja1", "A20", "otra");
  await until(() => open.preview("cell", "Hoja1", "A20"), ({ value }) => value === "otra");
  const after = await open.paneFrame.evaluate(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Hoja1").getRange("A20");
      cell.load("format/font/name");
      await context.sync();
      return cell.format.font.name;
    }),
  );
  expect(after).toBe("Letra Que Falta");
});

test("an unknown member is an error with its name, and the page lists it", async () => {
  const code = await open.paneFrame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().pivotTables.load("count");
      await context.sync();
      return "no error";
    }).catch((error: { code: string }) => error.code),
  );
  expect(code).toBe("ApiNotFound");
  expect(await open.preview("unknownMembers")).toEqual(["Worksheet.pivotTables"]);
  await open.page.getByText("Acerca de esta vista previa").click();
  await expect(open.page.locator("#unknown-list li").allTextContents()).resolves.toEqual(["Worksheet.pivotTables"]);
  await open.page.getByText("Acerca de esta vista previa").click();
});

test("a file that is no workbook leaves everything as it was and says so", async () => {
  await open.preview("openFile", new Uint8Array([1, 2, 3]), "notas.xlsx");
  expect(await open.page.locator("#message").textContent()).toContain("«notas.xlsx»: no es un libro de Excel");
  expect((await open.preview("cell", "Hoja1", "A1")).value).toBe("Meta");
});

test("what is saved can be opened again; the pane starts anew with the workbook", async () => {
  await paneAnew(open.paneFrame, () => open.page.getByRole("button", { name: "Libro nuevo" }).click());
  await open.preview("edit", "Hoja1", "B2", "guardado");
  const waiting = open.page.waitForEvent("download");
  await open.page.getByRole("button", { name: "Guardar .xlsx" }).click();
  const path = await (await waiting).path();
  await open.preview("edit", "Hoja1", "B2", "otra cosa");
  await open.openFile(path);
  expect((await open.preview("cell", "Hoja1", "B2")).value).toBe("guardado");
  const seen = await open.paneFrame.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
      range.load("values,address");
      await context.sync();
      return [range.address, range.values];
    }),
  );
  expect(seen).toEqual(["Hoja1!B2", [["guardado"]]]);
});

test("events and functions work in the pane that was loaded anew", async () => {
  await open.paneFrame.waitForFunction(() => (window as unknown as FixtureWindow).fixture.ready);
  await open.preview("edit", "Hoja1", "C3", "=PRUEBA.SUM2(1,1)");
  await open.preview("calculated");
  expect((await open.preview("cell", "Hoja1", "C3")).value).toBe(2);
  expect(await until(changes, (list) => list.length > 0)).toMatchObject([{ address: "C3" }]);
});

test("an answer that comes late to a pane that was loaded anew is for nobody: its own requests bear the same numbers", async () => {
  await open.preview("planFault", { kind: "answered-late", request: 1, moment: "after", delay: 3000 });
  await open.paneFrame.evaluate(() => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
    });
  });
  await paneAnew(open.paneFrame, () => open.preview("openFile", XlsxWorkbook.blank("Otra").bytes(), "otra.xlsx"));
  await open.paneFrame.waitForFunction(() => (window as unknown as FixtureWindow).fixture.ready);
  const answers = await open.paneFrame.evaluate(async () => {
    const heard: unknown[] = [];
    window.addEventListener("message", ({ data }) => {
      if (String(data).includes('"_responseType":0')) heard.push(data);
    });
    await new Promise((resolve) => setTimeout(resolve, 3500));
    return heard;
  });
  await open.preview("clearFaults");
  expect(answers).toEqual([]);
});

const realFile = join(__dirname, "..", "..", "..", "shared", "data", "tenjo-plan-indicativo-2024-2027.xlsx");
const withRealFile = existsSync(realFile) ? test : test.skip;

withRealFile("a real plan of 82 columns is opened from the page", async () => {
  await open.openFile(realFile);
  const sheets = await open.preview("sheets");
  expect(sheets.map(({ hidden }) => hidden)).toEqual([false, true, true, true]);
  expect((await open.preview("cell", "PDM", "A1")).value).toBe("EJE");
});

test("the page and the pane have reported no error of their own", () => {
  expect(errors.filter((text) => !text.includes("ResizeObserver"))).toEqual([]);
});
