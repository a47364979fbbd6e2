import type { HeadlessHost } from "../../src/host/headless-host";
import { errorOf, startHost } from "./host";

let host: HeadlessHost;

beforeEach(async () => {
  host = await startHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("B2:D4").values = [
      ["Meta", "Peso", "Doble"],
      ["uno", 1, ""],
      ["dos", 2, ""],
    ];
    const table = sheet.tables.add("B2:D4", true);
    table.name = "TMetas";
    table.style = "TableStyleLight9";
    sheet.getRange("D3:D4").formulas = [["=[@Peso]*2"], ["=[@Peso]*2"]];
    await context.sync();
  });
});

afterEach(() => host.dispose());

async function content(): Promise<{ address: string; values: unknown[][] }> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("TMetas").getRange();
    range.load("address,values");
    await context.sync();
    return { address: range.address, values: range.values };
  });
}

test("a table is found by name, with its parts and its look", async () => {
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/style,items/showHeaders,items/id");
    const table = tables.getItemOrNullObject("tmetas");
    const header = table.getHeaderRowRange();
    const body = table.getDataBodyRange();
    table.columns.load("items/name,items/index");
    table.worksheet.load("name");
    header.load("values,address");
    body.load("address,formulas,rowIndex,columnIndex,rowCount,columnCount");
    const absent = tables.getItemOrNullObject("Otra");
    await context.sync();
    expect(tables.items.map(({ name, style, showHeaders }) => [name, style, showHeaders])).toEqual([
      ["TMetas", "TableStyleLight9", true],
    ]);
    expect(header.address).toBe("Hoja1!B2:D2");
    expect(header.values).toEqual([["Meta", "Peso", "Doble"]]);
    expect([body.rowIndex, body.columnIndex, body.rowCount, body.columnCount]).toEqual([2, 1, 2, 3]);
    expect(body.formulas[0]).toEqual(["uno", 1, "=TMetas[@Peso]*2"]);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Meta", 0],
      ["Peso", 1],
      ["Doble", 2],
    ]);
    expect(table.worksheet.name).toBe("Hoja1");
    expect(absent.isNullObject).toBe(true);
  });
});

test("values written right below join the table, and calculated columns go on", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("TMetas");
    table.getRange().getRowsBelow(2).getResizedRange(0, -1).values = [
      ["tres", 3],
      ["=cuatro", 4],
    ].map(([name, weight]) => [`'${name}`, weight]) as (string | number)[][];
    context.workbook.worksheets.getItem("Hoja1").getRange("F1").formulas = [["=SUM(TMetas[Doble])"]];
    await context.sync();
  });
  const { address, values } = await content();
  expect(address).toBe("Hoja1!B2:D6");
  expect(values.slice(3)).toEqual([
    ["tres", 3, 6],
    ["=cuatro", 4, 8],
  ]);
  await Excel.run(async (context) => {
    const sum = context.workbook.worksheets.getItem("Hoja1").getRange("F1");
    sum.load("values");
    await context.sync();
    expect(sum.values).toEqual([[20]]);
  });
});

test("a user who types right below a table extends it too", async () => {
  await host.typeInCell("Hoja1", "B5", "tres");
  expect((await content()).address).toBe("Hoja1!B2:D5");
});

test("rows.add pushes down what stands below; at an index it goes between", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("B7").values = [["debajo"]];
    const table = sheet.tables.getItem("TMetas");
    table.rows.add(undefined, [["tres", 3, null as unknown as string]]);
    table.rows.add(0, [["cero", 0, null as unknown as string]]);
    await context.sync();
    const below = sheet.getRange("B7:B9");
    below.load("values");
    await context.sync();
    expect(below.values).toEqual([[""], [""], ["debajo"]]);
  });
  expect(await content()).toEqual({
    address: "Hoja1!B2:D6",
    values: [
      ["Meta", "Peso", "Doble"],
      ["cero", 0, 0],
      ["uno", 1, 2],
      ["dos", 2, 4],
      ["tres", 3, 6],
    ],
  });
});

test("columns are added at the end, found by name and renamed through their header", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("TMetas");
    table.columns.add(undefined, [["Nota"], ["x"], ["y"]]);
    const column = table.columns.getItem("Nota");
    const body = column.getDataBodyRange();
    body.load("values,address");
    await context.sync();
    expect([body.address, body.values]).toEqual(["Hoja1!E3:E4", [["x"], ["y"]]]);
    column.name = "Observación";
    table.columns.load("items/name");
    await context.sync();
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Meta", "Peso", "Doble", "Observación"]);
  });
});

test("resizing, deleting, and the errors on the way", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("TMetas");
    table.resize("B2:D6");
    table.showBandedRows = false;
    table.showFilterButton = false;
    table.load("showBandedRows,showFilterButton");
    await context.sync();
    expect([table.showBandedRows, table.showFilterButton]).toEqual([false, false]);
  });
  expect((await content()).address).toBe("Hoja1!B2:D6");
  const overlap = await errorOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Hoja1").tables.add("D4:E9", true);
      await context.sync();
    }),
  );
  expect([overlap.code, overlap.debugInfo.errorLocation]).toEqual(["InvalidArgument", "TableCollection.add"]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("TMetas").delete();
    const used = context.workbook.worksheets.getItem("Hoja1").getUsedRangeOrNullObject(true);
    await context.sync();
    expect(used.isNullObject).toBe(true);
  });
  const gone = await errorOf(content());
  expect([gone.code, gone.debugInfo.errorLocation]).toEqual(["ItemNotFound", "TableCollection.getItem"]);
});

test("a table made and named in one batch, on a new sheet, 300 rows", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Grande");
    const rows = Array.from({ length: 300 }, (_row, row) => [`meta ${row}`, row]);
    sheet.getRangeByIndexes(3, 0, 301, 2).values = [["Meta", "Valor"], ...rows];
    const table = context.workbook.tables.add(sheet.getRangeByIndexes(3, 0, 301, 2), true);
    table.name = "TGrande";
    const body = table.getDataBodyRange();
    body.load("rowCount,values");
    await context.sync();
    expect(body.rowCount).toBe(300);
    expect(body.values[299]).toEqual(["meta 299", 299]);
  });
});

describe("new rows take formats and data validation of the last body row", () => {
  beforeEach(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Hoja1");
      sheet.getRange("B3:B4").numberFormat = [["@"], ["@"]];
      sheet.getRange("B4:C4").format.fill.color = "#FFF2CC";
      sheet.getRange("B4").format.wrapText = true;
      sheet.getRange("C3:C4").numberFormat = [["0.00"], ["0.00"]];
      sheet.getRange("C3:C4").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
      await context.sync();
    }),
  );

  const state = () =>
    Excel.run(async (context) => {
      const row = context.workbook.tables.getItem("TMetas").getDataBodyRange().getLastRow();
      const [name, weight] = [row.getCell(0, 0), row.getCell(0, 1)];
      row.load("address,values,numberFormat");
      name.load("format/wrapText,format/fill/color");
      weight.load("dataValidation/type");
      await context.sync();
      return {
        address: row.address,
        values: row.values[0],
        formats: row.numberFormat[0]?.slice(0, 2),
        wrapped: name.format.wrapText,
        fill: name.format.fill.color,
        validation: weight.dataValidation.type,
      };
    });

  const look = { formats: ["@", "0.00"], wrapped: true, fill: "#FFF2CC", validation: "WholeNumber" };

  test("after resizing, before the values are written", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Hoja1");
      context.workbook.tables.getItem("TMetas").resize("B2:D6");
      sheet.getRange("B6:C6").values = [["05", "7"]];
      await context.sync();
    });
    expect(await state()).toEqual({ ...look, address: "Hoja1!B6:D6", values: ["05", 7, ""] });
  });

  test("by values right below, which are read before the table grows", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Hoja1").getRange("B5:C5").values = [["05", "7"]];
      await context.sync();
    });
    expect(await state()).toEqual({ ...look, address: "Hoja1!B5:D5", values: [5, 7, 14] });
  });

  test("by what a user types right below, which is read as in the row above", async () => {
    // Each typed cell takes the look above it; its neighbours do when something is typed in them.
    await host.typeInCell("Hoja1", "B5", "05");
    await host.typeInCell("Hoja1", "C5", 2.5);
    expect(await state()).toEqual({ ...look, address: "Hoja1!B5:D5", values: ["05", 2.5, 5] });
  });

  test("by rows.add", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("TMetas").rows.add(undefined, [["05", 7, null as unknown as string]]);
      await context.sync();
    });
    expect(await state()).toEqual({ ...look, address: "Hoja1!B5:D5", values: ["05", 7, 14] });
  });
});
