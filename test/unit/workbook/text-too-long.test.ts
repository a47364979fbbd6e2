import type { WorkbookPatch } from "../../../src/workbook/patch";
import { MemoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";

const table: WorkbookPatch = [
  { kind: "add-sheet", sheet: "Metas" },
  { kind: "write-values", sheet: "Metas", row: 2, column: 1, values: [["Código", "Meta"], ["1", "a"]] },
  { kind: "add-table", sheet: "Metas", name: "TblMetas", row: 2, column: 1, rowCount: 1, columnCount: 2, style: "TableStyleLight1" },
];

test.each([
  ["memory", () => new MemoryWorkbook()],
  ["xlsx", () => XlsxWorkbook.blank()],
])("%s: a text that no cell can hold is named with the sheet and the cell it would stand in", async (_, blank) => {
  const workbook = blank();
  await workbook.apply(table);
  const long = "x".repeat(32768);
  await expect(workbook.apply([{ kind: "append-rows", table: "TblMetas", rows: [["2", "b"], ["3", long]] }])).rejects.toMatchObject({
    code: "text-too-long",
    place: "Metas!C6",
  });
  await expect(workbook.apply([{ kind: "write-values", sheet: "Metas", row: 0, column: 0, values: [[long]] }])).rejects.toMatchObject({
    code: "text-too-long",
    place: "Metas!A1",
  });
});
