import type { HeadlessHost } from "../../src/host/headless-host";
import { startHost } from "./host";

let host: HeadlessHost;

beforeEach(async () => {
  host = await startHost();
});

afterEach(() => host.dispose());

test("lists of words, of another sheet and by name; prompt and alert; which cells are wrong", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    const lists = context.workbook.worksheets.add("Listas");
    lists.getRange("A1:A2").values = [["sí"], ["no"]];
    await context.sync();
    const byWords = sheet.getRange("A1:A3");
    byWords.dataValidation.rule = { list: { inCellDropDown: true, source: "alto,bajo" } };
    byWords.dataValidation.prompt = { showPrompt: true, title: "Nivel", message: "Elija uno" };
    byWords.dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Ojo", message: "Fuera de lista" };
    byWords.dataValidation.ignoreBlanks = true;
    const byRange = sheet.getRange("B1:B3");
    byRange.dataValidation.rule = { list: { inCellDropDown: true, source: lists.getRange("A1:A2") } };
    byWords.values = [["alto"], ["medio"], [""]];
    byRange.values = [["sí"], ["no"], [""]];
    await context.sync();
    byWords.load("dataValidation/rule,dataValidation/prompt,dataValidation/errorAlert,dataValidation/type,dataValidation/valid");
    byRange.load("dataValidation/rule,dataValidation/valid");
    const wrong = byWords.dataValidation.getInvalidCellsOrNullObject();
    const right = byRange.dataValidation.getInvalidCellsOrNullObject();
    wrong.load("address");
    await context.sync();
    expect(byWords.dataValidation.rule.list?.source).toBe("alto,bajo");
    expect(byWords.dataValidation.prompt.message).toBe("Elija uno");
    expect(byWords.dataValidation.errorAlert.style).toBe("Warning");
    expect(byWords.dataValidation.type).toBe("List");
    expect(byWords.dataValidation.valid).toBe(false);
    expect(byRange.dataValidation.rule.list?.source).toBe("=Listas!$A$1:$A$2");
    expect(byRange.dataValidation.valid).toBe(true);
    expect(wrong.address).toBe("Hoja1!A2");
    expect(right.isNullObject).toBe(true);
  });
});

test("number rules, and clearing", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Hoja1").getRange("C1:C9");
    range.dataValidation.rule = { wholeNumber: { formula1: 2024, formula2: 2027, operator: "Between" } };
    range.load("dataValidation/rule,dataValidation/type");
    await context.sync();
    expect(range.dataValidation.type).toBe("WholeNumber");
    expect(range.dataValidation.rule.wholeNumber).toEqual({ formula1: 2024, formula2: 2027, operator: "Between" });
    range.dataValidation.clear();
    range.load("dataValidation/type");
    await context.sync();
    expect(range.dataValidation.type).toBe("None");
  });
});

test("conditional formats: value, formula, colour scale", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Hoja1").getRange("A1:A9");
    const value = range.conditionalFormats.add("CellValue");
    value.cellValue.format.font.color = "#FF0000";
    value.cellValue.rule = { formula1: "=1", operator: "GreaterThan" };
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$A1>5";
    custom.custom.format.fill.color = "#00FF00";
    const scale = range.conditionalFormats.add("ColorScale");
    scale.colorScale.criteria = {
      minimum: { formula: null as unknown as string, type: "LowestValue", color: "#FFFFFF" },
      maximum: { formula: null as unknown as string, type: "HighestValue", color: "#0F6C4D" },
    };
    range.conditionalFormats.load("items/type,items/id");
    await context.sync();
    expect(range.conditionalFormats.items.map(({ type }) => type).sort()).toEqual(["CellValue", "ColorScale", "Custom"]);
    range.conditionalFormats.clearAll();
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("a range whose cells have different rules says so", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    const list = (address: string, source: string) => (sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source } });
    list("A1:A3", "sí,no");
    list("A4:A6", "sí,no");
    list("A7", "alto,bajo");
    const ranges = ["A1:A6", "A6:A7", "A7:A8", "A9", "A7"].map((address) => sheet.getRange(address));
    for (const range of ranges) range.load("dataValidation/type,dataValidation/rule");
    await context.sync();
    expect(ranges.map(({ dataValidation }) => dataValidation.type)).toEqual(["List", "Inconsistent", "MixedCriteria", "None", "List"]);
    expect(ranges.map(({ dataValidation }) => dataValidation.rule.list?.source)).toEqual(["sí,no", undefined, undefined, undefined, "alto,bajo"]);
  });
});

test("clearing conditional formats in some cells leaves them in the others", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    const custom = sheet.getRange("A1:B9").conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$A1>5";
    custom.custom.format.fill.color = "#00FF00";
    sheet.getRange("A1:B1").conditionalFormats.clearAll();
    sheet.getRange("B4:B5").conditionalFormats.clearAll();
    const { conditionalFormats } = sheet.getRange("A1:B9");
    conditionalFormats.load("items/customOrNullObject/rule/formula");
    await context.sync();
    const areas = conditionalFormats.items[0]!.getRanges();
    areas.load("address");
    await context.sync();
    expect(conditionalFormats.items.map((format) => format.customOrNullObject.rule.formula)).toEqual(["=$A2>5"]);
    expect(areas.address.split(",").sort()).toEqual(["Hoja1!A2:B3", "Hoja1!A4:A5", "Hoja1!A6:B9"]);
  });
});
