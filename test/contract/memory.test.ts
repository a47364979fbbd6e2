import { absoluteReference } from "../../src/workbook/address";
import { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { workbookContract } from "./workbook-contract";

workbookContract("memory", async () => {
  const workbook = new MemoryWorkbook();
  return {
    workbook,
    edit: async (sheet, row, column, value) => workbook.edit(sheet, row, column, value),
    merge: async (sheet, block) => workbook.merge(sheet, block),
    formula: async (sheet, row, column) => workbook.formulaAt(sheet, row, column),
    listSource: async (sheet, row, column) => {
      const source = workbook.listAt(sheet, row, column)?.source;
      if (!source) return null;
      return "words" in source ? source.words.join(",") : absoluteReference(source.sheet, source.range);
    },
  };
});
