import type { HeadlessHost } from "../../src/host/headless-host";
import { errorOf, startHost } from "./host";

let host: HeadlessHost;

beforeEach(async () => {
  host = await startHost();
});

afterEach(() => host.dispose());

test("sheets: listing, adding, renaming, hiding, colour, order, deleting", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Metas");
    added.tabColor = "#0F6C4D";
    added.showGridlines = false;
    worksheets.add("Fuentes").visibility = "Hidden";
    worksheets.load("items/name,items/visibility,items/tabColor,items/position,items/showGridlines,items/id");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    const absent = worksheets.getItemOrNullObject("Nada");
    await context.sync();
    expect(active.name).toBe("Hoja1");
    expect(absent.isNullObject).toBe(true);
    const rows = worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.tabColor, sheet.position]);
    expect(rows).toEqual([
      ["Hoja1", "Visible", "", 0],
      ["Metas", "Visible", "#0F6C4D", 1],
      ["Fuentes", "Hidden", "", 2],
    ]);
    expect(worksheets.items.map((sheet) => sheet.showGridlines)).toEqual([true, false, true]);
    added.name = "Metas 2024";
    added.position = 0;
    added.activate();
    worksheets.getItem("Fuentes").delete();
    worksheets.load("items/name");
    const now = worksheets.getActiveWorksheet();
    now.load("name");
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(["Metas 2024", "Hoja1"]);
    expect(now.name).toBe("Metas 2024");
  });
});

test("a sheet that exists twice, one that is missing, the last one: errors with code and place", async () => {
  const twice = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.add("hoja1");
      await context.sync();
    }),
  );
  expect([twice.code, twice.debugInfo.errorLocation]).toEqual(["ItemAlreadyExists", "WorksheetCollection.add"]);
  const missing = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nada").getRange("A1").values = [[1]];
      await context.sync();
    }),
  );
  expect([missing.code, missing.debugInfo.errorLocation]).toEqual(["ItemNotFound", "WorksheetCollection.getItem"]);
  const last = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Hoja1").delete();
      await context.sync();
    }),
  );
  expect(last.code).toBe("InvalidOperation");
});

test("unknown members are errors with their name, and are listed", async () => {
  const property = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Hoja1").pivotTables.load("count");
      await context.sync();
    }),
  );
  const method = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Hoja1").protection.protect();
      await context.sync();
    }),
  );
  expect([property.code, method.code]).toEqual(["ApiNotFound", "ApiNotFound"]);
  expect(host.unknownMembers()).toEqual(["Worksheet.pivotTables", "Worksheet.protection"]);
});

test("names of ranges and of constants", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    context.workbook.names.add("Lista", sheet.getRange("A1:A3"));
    context.workbook.names.add("Tasa", "=0.25");
    sheet.getRange("C1:C2").formulas = [["=SUM(Lista)"], ["=Tasa*4"]];
    const results = sheet.getRange("C1:C2");
    const range = context.workbook.names.getItem("lista").getRange();
    const absent = context.workbook.names.getItemOrNullObject("Otra");
    context.workbook.names.load("items/name,items/type,items/formula");
    results.load("values");
    range.load("address");
    await context.sync();
    expect(results.values).toEqual([[6], [1]]);
    expect(range.address).toBe("Hoja1!A1:A3");
    expect(absent.isNullObject).toBe(true);
    expect(context.workbook.names.items.map(({ name, type }) => [name, type])).toEqual([
      ["Lista", "Range"],
      ["Tasa", "Double"],
    ]);
  });
});

test("custom XML parts by namespace", async () => {
  const namespace = "urn:articula:plan";
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const before = parts.getByNamespace(namespace).getOnlyItemOrNullObject();
    await context.sync();
    expect(before.isNullObject).toBe(true);
    parts.add(`<plan xmlns="${namespace}"><v>1</v></plan>`);
    parts.add(`<other xmlns="urn:other"/>`);
    const only = parts.getByNamespace(namespace).getOnlyItemOrNullObject();
    const count = parts.getByNamespace(namespace).getCount();
    const xml = only.getXml();
    only.load("id,namespaceUri");
    await context.sync();
    expect(count.value).toBe(1);
    expect(xml.value).toContain("<v>1</v>");
    expect(only.namespaceUri).toBe(namespace);
    only.setXml(`<plan xmlns="${namespace}"><v>2</v></plan>`);
    const again = only.getXml();
    await context.sync();
    expect(again.value).toContain("<v>2</v>");
    const byId = parts.getItem(only.id);
    byId.delete();
    const left = parts.getCount();
    await context.sync();
    expect(left.value).toBe(1);
  });
  const malformed = await errorOf(
    Excel.run(async (context) => {
      context.workbook.customXmlParts.add("<plan>");
      await context.sync();
    }),
  );
  expect(malformed.code).toBe("InvalidArgument");
});

test("settings, application and runtime", async () => {
  await Excel.run(async (context) => {
    const { application, settings } = context.workbook;
    settings.add("clave", { a: 1 });
    const setting = settings.getItemOrNullObject("clave");
    setting.load("value");
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    application.load("calculationMode");
    const { numberFormat } = application.cultureInfo;
    numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
    context.workbook.load("name");
    await context.sync();
    expect(setting.value).toEqual({ a: 1 });
    expect(application.calculationMode).toBe("Automatic");
    expect([numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]).toEqual([",", "."]);
    expect(context.workbook.name).toBe("Libro1.xlsx");
  });
});

test("syncs are counted, the clean-up of references is not", async () => {
  const before = host.syncCount();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Hoja1").getRange("A1").values = [[1]];
    await context.sync();
    context.workbook.worksheets.getItem("Hoja1").getRange("A2").values = [[2]];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(host.syncCount() - before).toBe(2);
});

test("a cell below everything on the sheet can be selected", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Llena");
    sheet.getRange("A1:A335").values = Array.from({ length: 335 }, (_row, index) => [index]);
    sheet.getRange("AZ900").select();
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    expect(selected.address).toBe("Llena!AZ900");
  });
});
