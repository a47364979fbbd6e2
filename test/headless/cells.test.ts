import type { HeadlessHost } from "../../src/host/headless-host";
import { errorOf, startHost } from "./host";

let host: HeadlessHost;

beforeEach(async () => {
  host = await startHost();
});

afterEach(() => host.dispose());

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Hoja1"), context));

test("values, formulas, text, formats and types of a block", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C2");
    range.values = [
      ["Meta", 1234.5, true],
      ["50%", "=B1*2", ""],
    ];
    range.load("values,formulas,text,numberFormat,valueTypes,address");
    sheet.getRange("B1").numberFormat = [["#,##0.00"]];
    await context.sync();
    expect(range.address).toBe("Hoja1!A1:C2");
    expect(range.values).toEqual([
      ["Meta", 1234.5, true],
      [0.5, 2469, ""],
    ]);
    expect(range.formulas[1]).toEqual([0.5, "=B1*2", ""]);
    expect(range.numberFormat[1]).toEqual(["0%", "General", "General"]);
    expect(range.valueTypes[0]).toEqual(["String", "Double", "Boolean"]);
    range.load("text");
    await context.sync();
    expect(range.text).toEqual([
      ["Meta", "1.234,50", "VERDADERO"],
      ["50%", "2469", ""],
    ]);
  });
});

test("a formula stays when its cell gets a format together with a value elsewhere", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B11").formulas = [["=1+1"]];
    await context.sync();
    sheet.getRange("B11").numberFormat = [["0.0"]];
    sheet.getRange("A3").values = [[7]];
    const cell = sheet.getRange("B11");
    cell.load("formulas,values,numberFormat");
    await context.sync();
    expect([cell.formulas, cell.values, cell.numberFormat]).toEqual([[["=1+1"]], [[2]], [["0.0"]]]);
  });
});

test("null leaves a cell, empty text empties it", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 4]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([[1, "", 4]]);
    expect(range.valueTypes).toEqual([["Double", "Empty", "Double"]]);
  });
});

test("text never becomes a formula under the format @ or with an apostrophe", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:D1");
    range.numberFormat = [["@", "@", "General", "General"]];
    range.values = [["=1+1", "007", "'=1+1", "'0050"]];
    range.load("values,formulas,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["=1+1", "007", "=1+1", "0050"]]);
    expect(range.valueTypes).toEqual([["String", "String", "String", "String"]]);
  });
  expect((await savedCells(host))["A1"]).toBe("=1+1");
});

async function savedCells(from: HeadlessHost): Promise<Record<string, unknown>> {
  const bytes = await from.save();
  await from.open(bytes);
  return Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Hoja1").getRange("A1");
    cell.load("values");
    await context.sync();
    return { A1: cell.values[0]?.[0] };
  });
}

test("one value fills a range; an array of another size is refused", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = 7 as unknown as number[][];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
  const error = await errorOf(
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[1, 2, 3]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
});

test("geometry of ranges", async () => {
  await onSheet(async (sheet, context) => {
    const base = sheet.getRange("B2:D4");
    const ranges = {
      cell: base.getCell(1, 1),
      row: base.getRow(0),
      column: base.getColumn(2),
      resized: base.getResizedRange(1, -1),
      offset: base.getOffsetRange(2, 3),
      below: base.getRowsBelow(2),
      bounding: base.getBoundingRect("A1"),
      columns: base.getEntireColumn(),
      rows: base.getEntireRow(),
      indexes: sheet.getRangeByIndexes(9, 0, 2, 2),
      last: base.getLastCell(),
    };
    for (const range of Object.values(ranges)) range.load("address");
    await context.sync();
    const addresses = Object.fromEntries(Object.entries(ranges).map(([name, range]) => [name, range.address]));
    expect(addresses).toEqual({
      cell: "Hoja1!C3",
      row: "Hoja1!B2:D2",
      column: "Hoja1!D2:D4",
      resized: "Hoja1!B2:C5",
      offset: "Hoja1!E4:G6",
      below: "Hoja1!B5:D6",
      bounding: "Hoja1!A1:D4",
      columns: "Hoja1!B:D",
      rows: "Hoja1!2:4",
      indexes: "Hoja1!A10:B11",
      last: "Hoja1!D4",
    });
  });
});

test("used range, also when the sheet is empty", async () => {
  await onSheet(async (sheet, context) => {
    const nothing = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect(nothing.isNullObject).toBe(true);
    sheet.getRange("C5").values = [[1]];
    sheet.getRange("E9").format.fill.color = "#FF0000";
    const values = sheet.getUsedRange(true);
    const all = sheet.getUsedRange();
    values.load("address");
    all.load("address");
    await context.sync();
    expect([values.address, all.address]).toEqual(["Hoja1!C5", "Hoja1!C5:E9"]);
  });
});

test("10,000 × 20 cells are written in chunks of the client and read back", async () => {
  await onSheet(async (sheet, context) => {
    const rows = Array.from({ length: 10_000 }, (_row, row) => Array.from({ length: 20 }, (_cell, cell) => row * 20 + cell));
    sheet.getRangeByIndexes(0, 0, 10_000, 20).values = rows;
    await context.sync();
    const used = sheet.getUsedRange(true);
    used.load("values,address");
    await context.sync();
    expect(used.address).toBe("Hoja1!A1:T10000");
    expect(used.values).toEqual(rows);
  });
});

test("formats, widths, freezing and clearing", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [["a", "b"]];
    range.format.fill.color = "#112233";
    range.format.font.bold = true;
    range.format.font.color = "#FFFFFF";
    range.format.wrapText = true;
    range.format.horizontalAlignment = "Center";
    range.format.verticalAlignment = "Center";
    range.format.columnWidth = 90;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
    range.load("format/fill/color,format/font/bold,format/font/color,format/wrapText,format/columnWidth");
    range.load("format/horizontalAlignment");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    expect(range.format.fill.color).toBe("#112233");
    expect(range.format.font.bold).toBe(true);
    expect(range.format.font.color).toBe("#FFFFFF");
    expect(range.format.wrapText).toBe(true);
    expect(range.format.columnWidth).toBe(90);
    expect(range.format.horizontalAlignment).toBe("Center");
    expect(frozen.address).toBe("Hoja1!A1:A2");
    range.clear("Contents");
    sheet.freezePanes.unfreeze();
    const thawed = sheet.freezePanes.getLocationOrNullObject();
    range.load("values,format/fill/color");
    await context.sync();
    expect(range.values).toEqual([["", ""]]);
    expect(range.format.fill.color).toBe("#112233");
    expect(thawed.isNullObject).toBe(true);
  });
});

test("inserting and deleting cells, rows and columns moves what stands there", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ];
    sheet.getRange("D1").formulas = [["=SUM(A1:A3)"]];
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("A1:A1").insert("Down");
    const after = sheet.getRange("A1:B5");
    const sum = sheet.getRange("D1");
    after.load("values");
    sum.load("values");
    await context.sync();
    expect(after.values).toEqual([
      ["", "a"],
      [1, ""],
      ["", "b"],
      [2, "c"],
      [3, ""],
    ]);
    expect(sum.values).toEqual([[6]]);
    sheet.getRange("A1:A1").delete("Up");
    sheet.getRange("2:2").delete("Up");
    after.load("values");
    await context.sync();
    expect(after.values.slice(0, 3)).toEqual([
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ]);
  });
});

test("select, active cell and selected range", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("C3:D4").select();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load("address");
    active.load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["Hoja1!C3:D4", "Hoja1!C3"]);
  });
});
