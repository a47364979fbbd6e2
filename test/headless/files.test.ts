import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { HeadlessHost } from "../../src/host/headless-host";
import { errorOf, startHost } from "./host";

let host: HeadlessHost;

beforeEach(async () => {
  host = await startHost();
});

afterEach(() => host.dispose());

const namespace = "urn:articula:plan";

async function fill(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1:C3").values = [
      ["Meta", "Año", "Valor"],
      ["uno", 2024, 0.25],
      ["'=dos", 2025, "=C2*2"],
    ];
    sheet.getRange("C2:C3").numberFormat = [["0.0%"], ["0.0%"]];
    sheet.getRange("A1:C1").format.font.bold = true;
    sheet.getRange("A1:C1").format.fill.color = "#0F6C4D";
    sheet.getRange("A:A").format.columnWidth = 150;
    const table = sheet.tables.add("A1:C3", true);
    table.name = "TMetas";
    table.style = "TableStyleLight9";
    const lists = context.workbook.worksheets.add("Listas");
    lists.getRange("A1:A2").values = [["sí"], ["no"]];
    sheet.getRange("E2:E9").dataValidation.rule = { list: { inCellDropDown: true, source: lists.getRange("A1:A2") } };
    sheet.freezePanes.freezeRows(1);
    context.workbook.names.add("Lista", lists.getRange("A1:A2"));
    lists.visibility = "Hidden";
    context.workbook.customXmlParts.add(`<plan xmlns="${namespace}"><v>7</v></plan>`);
    await context.sync();
  });
}

test("what is saved comes back: values, formulas, formats, table, list, freeze, name, hidden sheet, XML part", async () => {
  await fill();
  const bytes = await host.save();
  await host.open(bytes);
  await Excel.run(async (context) => {
    const { worksheets, tables, names, customXmlParts } = context.workbook;
    const sheet = worksheets.getItem("Hoja1");
    const block = sheet.getRange("A1:C3");
    block.load("values,formulas,numberFormat");
    const head = sheet.getRange("A1");
    head.load("format/font/bold,format/fill/color,format/columnWidth");
    tables.load("items/name,items/style");
    const tableRange = tables.getItem("TMetas").getRange();
    tableRange.load("address");
    const list = sheet.getRange("E2:E9");
    list.load("dataValidation/rule");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("rowCount");
    worksheets.load("items/name,items/visibility");
    const range = names.getItem("Lista").getRange();
    range.load("address");
    const xml = customXmlParts.getByNamespace(namespace).getOnlyItem().getXml();
    await context.sync();
    expect(block.values).toEqual([
      ["Meta", "Año", "Valor"],
      ["uno", 2024, 0.25],
      ["=dos", 2025, 0.5],
    ]);
    expect(block.formulas[2]?.[2]).toBe("=C2*2");
    expect(block.numberFormat[1]?.[2]).toBe("0.0%");
    expect([head.format.font.bold, head.format.fill.color]).toEqual([true, "#0F6C4D"]);
    expect(Math.round(head.format.columnWidth)).toBe(150);
    expect(tables.items.map(({ name, style }) => [name, style])).toEqual([["TMetas", "TableStyleLight9"]]);
    expect(tableRange.address).toBe("Hoja1!A1:C3");
    expect(list.dataValidation.rule.list?.source).toBe("=Listas!$A$1:$A$2");
    expect(frozen.rowCount).toBe(1);
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Hoja1", "Visible"],
      ["Listas", "Hidden"],
    ]);
    expect(range.address).toBe("Listas!A1:A2");
    expect(xml.value).toContain("<v>7</v>");
  });
});

test("the file itself: a table part, text that is no formula, custom functions with Excel's prefix", async () => {
  await fill();
  host.registerFunctions("PLAN", [{ id: "COHERENCE", name: "COHERENCE", parameters: [] }]);
  CustomFunctions.associate("COHERENCE", () => [
    ["a", "b"],
    ["c", "d"],
  ]);
  await host.typeInCell("Hoja1", "G1", "=PLAN.COHERENCE()");
  await host.calculated();
  const files = unzipSync(await host.save());
  const sheet = strFromU8(files["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet).toContain("_xldudf_PLAN_COHERENCE()");
  expect(sheet).not.toContain("<f>dos</f>");
  expect(sheet).toContain("<dataValidation ");
  expect(strFromU8(files["xl/tables/table1.xml"] ?? new Uint8Array())).toContain('ref="A1:C3"');
  expect(Object.keys(files)).toContain("customXml/item1.xml");
  await host.open(await host.save());
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Hoja1").getRange("G1");
    cell.load("formulas");
    await context.sync();
    expect(cell.formulas).toEqual([["=PLAN.COHERENCE()"]]);
  });
});

test.each([
  ["three bytes", () => new Uint8Array([1, 2, 3]), "not-a-workbook"],
  ["an empty file", () => new Uint8Array(), "not-a-workbook"],
  ["the start of a zip", () => new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0]), "damaged"],
])("%s is refused and nothing changes", async (_name, bytes, code) => {
  await fill();
  const error = (await errorOf(host.open(bytes()))) as unknown as { code: string };
  expect(error.code).toBe(code);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject("TMetas");
    await context.sync();
    expect(table.isNullObject).toBe(false);
  });
});

test("a truncated workbook is damaged", async () => {
  const bytes = await host.save();
  const error = (await errorOf(host.open(bytes.subarray(0, bytes.length - 400)))) as unknown as { code: string };
  expect(error.code).toBe("damaged");
});

const realFile = join(__dirname, "..", "..", "..", "shared", "data", "tenjo-plan-indicativo-2024-2027.xlsx");
const withRealFile = existsSync(realFile) ? test : test.skip;

withRealFile("a real plan of 82 columns opens right", async () => {
  await host.open(new Uint8Array(readFileSync(realFile)));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const used = worksheets.getItem("PDM").getUsedRange();
    used.load("rowCount,columnCount");
    const head = worksheets.getItem("PDM").getRange("A1:C1");
    head.load("values");
    const date = worksheets.getItem("Hoja 1").getRange("M2");
    date.load("values,numberFormat");
    await context.sync();
    expect(worksheets.items.map(({ visibility }) => visibility)).toEqual(["Visible", "Hidden", "Hidden", "Hidden"]);
    expect([used.rowCount, used.columnCount]).toEqual([336, 82]);
    expect(head.values).toEqual([["EJE", "PONDERADOR EJE", "NOMBRE DE SECTOR"]]);
    expect(date.values).toEqual([[45352]]);
    expect(date.numberFormat).toEqual([["d\\ m"]]);
  });
});

test("merged cells of a file are told, by their first cell", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1:C3").values = [["Plan 2024", "", ""], ["Eje", "Meta", "Valor"], ["Agua", "Tubos", 1]];
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A3:A4").merge();
    await context.sync();
  });
  await host.open(await host.save());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    const all = sheet.getRange("A1:C4").getMergedAreasOrNullObject();
    all.load("address,areaCount,cellCount");
    const inside = sheet.getRange("B1:C4").getMergedAreasOrNullObject();
    inside.load("address");
    await context.sync();
    expect(all.toJSON()).toMatchObject({ address: "Hoja1!A1:C1,Hoja1!A3:A4", areaCount: 2, cellCount: 5 });
    expect(inside.isNullObject).toBe(true);
  });
});
