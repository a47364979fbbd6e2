import { absoluteReference } from "../../src/workbook/address";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { drawnChart } from "./drawn-chart";
import { workbookContract } from "./workbook-contract";

workbookContract("memory", async () => {
  const workbook = new MemoryWorkbook();
  return {
    workbook,
    edit: async (sheet, row, column, value) => workbook.edit(sheet, row, column, value),
    merge: async (sheet, block) => workbook.merge(sheet, block),
    formulasStay: true,
    prompt: async (sheet, row, column) => workbook.promptAt(sheet, row, column),
    conditions: async (sheet, row, column) =>
      workbook.conditionalFormatsAt(sheet, row, column).map(({ rule }) => ("scale" in rule ? rule.scale.map(({ at }) => at).join(" ") : rule.formula)),
    page: async (sheet) => {
      const { page } = workbook.sheetState(sheet);
      if (!page) throw new Error("no page was set");
      const [first, last] = page.titleRows ?? [0, 0];
      const footer = { left: "", center: "", right: "", ...page.footer };
      return { paper: page.paper, orientation: page.orientation, titleRows: page.titleRows && `$${first + 1}:$${last + 1}`, footer };
    },
    chart: async (sheet, name) => drawnChart(workbook.chart(sheet, name), (place) => workbook.cell(place.sheet, place.row, place.column)),
    picture: async (sheet, name) => {
      const found = workbook.picture(sheet, name);
      return found && { altText: found.altText, row: found.row, column: found.column, width: found.width, height: found.height, png: found.png };
    },
    visibility: async (sheet) => workbook.sheetState(sheet).visibility,
    formula: async (sheet, row, column) => workbook.formulaAt(sheet, row, column),
    listSource: async (sheet, row, column) => {
      const source = workbook.listAt(sheet, row, column)?.source;
      if (!source) return null;
      return "words" in source ? source.words.join(",") : absoluteReference(source.sheet, source.range);
    },
  };
});
