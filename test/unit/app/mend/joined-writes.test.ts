import { joinedWrites } from "../../../../src/app/mend/joined-writes";
import type { WorkbookOperation } from "../../../../src/workbook/patch";

const write = (sheet: string, row: number, column: number, ...values: string[][]): WorkbookOperation => ({ kind: "write-values", sheet, row, column, values });

test("cells one below the other are one block, whatever their order; others stay apart", () => {
  const format: WorkbookOperation = { kind: "format-range", sheet: "A", range: { row: 1, column: 1, rowCount: 1, columnCount: 1 }, format: { numberFormat: "0" } };
  const operations = [
    write("A", 3, 1, ["c"]), write("B", 2, 1, ["x"]), write("A", 1, 1, ["a"]), format, write("A", 2, 1, ["b"]),
    write("A", 5, 1, ["e"]), write("A", 1, 2, ["z"]), write("B", 3, 1, ["y", "y"]),
  ];
  const before = structuredClone(operations);
  expect(joinedWrites(operations)).toEqual([
    format,
    write("A", 1, 1, ["a"], ["b"], ["c"]),
    write("A", 5, 1, ["e"]),
    write("A", 1, 2, ["z"]),
    write("B", 2, 1, ["x"]),
    write("B", 3, 1, ["y", "y"]),
  ]);
  expect(operations).toEqual(before);
});
