import { readWorkbook } from "../../../../src/workbook/officejs/read-workbook";

/** A workbook of one sheet whose used range has a size, and whose cells must not be asked for. */
function workbookWith(rowCount: number, columnCount: number): Excel.RequestContext {
  const load = (): void => undefined;
  const range = { load, isNullObject: false, rowIndex: 0, columnIndex: 0, rowCount, columnCount };
  const sheet = { name: "PDM", visibility: "Visible", getUsedRangeOrNullObject: () => range };
  const workbook = { worksheets: { load, items: [sheet] }, tables: { load, items: [] } };
  return { workbook, sync: async () => undefined } as unknown as Excel.RequestContext;
}

test("a used range that a stray cell makes too large is refused with its last cell", async () => {
  const reading = readWorkbook(workbookWith(1048576, 16384), { tables: "none", sheets: ["PDM"] }, 4_000_000);
  await expect(reading).rejects.toMatchObject({ code: "too-large", place: "PDM!XFD1048576" });
});
