import { absoluteReference, blockAddress, columnLetters, columnNumber, overlaps, parseBlock } from "../../../src/workbook/address";
import { usedBlock } from "../../../src/workbook/used-block";

describe("addresses", () => {
  it.each([[0, "A"], [25, "Z"], [26, "AA"], [701, "ZZ"], [702, "AAA"], [16383, "XFD"]])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters.toLowerCase())).toBe(column);
  });

  it("name blocks and read them back", () => {
    const block = { row: 4, column: 1, rowCount: 36, columnCount: 2 };
    expect(blockAddress(block)).toBe("B5:C40");
    expect(parseBlock("$B$5:C40")).toEqual(block);
    expect(parseBlock("B5")).toEqual({ row: 4, column: 1, rowCount: 1, columnCount: 1 });
    expect([parseBlock("B:B"), parseBlock("C5:A1"), parseBlock("Nombre")]).toEqual([null, null, null]);
    expect(absoluteReference("Año '24", block)).toBe("'Año ''24'!$B$5:$C$40");
  });

  it("tell blocks that meet", () => {
    const block = { row: 1, column: 1, rowCount: 2, columnCount: 2 };
    expect(overlaps(block, { row: 2, column: 2, rowCount: 9, columnCount: 9 })).toBe(true);
    expect(overlaps(block, { row: 3, column: 1, rowCount: 1, columnCount: 1 })).toBe(false);
  });
});

it("a used block has no empty borders", () => {
  expect(usedBlock({ sheet: "H", row: 2, column: 3, values: [[null, null], [null, 1], [null, null], ["a", null]] })).toEqual({ sheet: "H", row: 3, column: 3, values: [[null, 1], [null, null], ["a", null]] });
  expect(usedBlock({ sheet: "H", row: 5, column: 5, values: [[null]] })).toEqual({ sheet: "H", row: 0, column: 0, values: [] });
});
