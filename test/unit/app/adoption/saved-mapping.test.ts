import { adoptSheet } from "../../../../src/app/adoption/adopt-sheet";
import { saveMapping, savedMapping } from "../../../../src/app/adoption/mapping-part";
import { parseMapping } from "../../../../src/app/adoption/parse-mapping";
import { previewAdoption } from "../../../../src/app/adoption/preview-adoption";
import { proposeAdoption } from "../../../../src/app/adoption/propose-adoption";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { officeWorkbook } from "./office-sheets";

const rows = [["Eje", "Meta de producto", "Meta 2024", "Recursos <\"2024\"> & más"], ["Agua", "Tubos", 4, 1500], ["Agua", "Bombas", "NP", null]];

test("a workbook keeps a mapping with its file, and gives it back as it was", async () => {
  const workbook = XlsxWorkbook.blank("Plan");
  await workbook.apply([{ kind: "write-values", sheet: "Plan", row: 0, column: 0, values: rows }]);
  const { mapping } = await proposeAdoption(workbook);
  expect(mapping.columns["investments.y1"]).toBe("Recursos <\"2024\"> & más");
  expect(await savedMapping(workbook)).toBeNull();
  await saveMapping(workbook, { ...mapping, sections: { axes: ["EJE"] } });
  expect(await savedMapping(await XlsxWorkbook.open(workbook.bytes()))).toEqual(parseMapping({ ...mapping, sections: { axes: ["EJE"] } }));
  await saveMapping(workbook, mapping);
  expect((await savedMapping(workbook))?.sections).toBeUndefined();
});

test("a preview shows the plan that would be, and writes nothing", async () => {
  const workbook = await officeWorkbook({ name: "Plan", rows });
  const { mapping } = await proposeAdoption(workbook);
  const apply = jest.spyOn(workbook, "apply");
  const { report, tables } = await previewAdoption(workbook, mapping, "es");
  expect(apply).not.toHaveBeenCalled();
  expect(tables.find(({ table }) => table === "productGoals")).toEqual({
    table: "productGoals",
    columns: ["code", "name", "y1"],
    rows: [["M1", "Tubos", 4], ["M2", "Bombas", "NP"]],
    count: 2,
  });
  expect(await adoptSheet(workbook, mapping, "es")).toEqual({ ...report, sheetsLeft: [] });
});

test.each([
  [{ headerRows: 4 }, "headerRows"],
  [{ sections: { goals: ["META"] } }, "sections.goals"],
  [{ sections: { axes: [""] } }, "sections.axes"],
  [{ moreSheets: {} }, "moreSheets"],
  [{ moreSheets: [{ sheet: "Salud", headerRow: "dos", columns: {} }] }, "moreSheets.0.headerRow"],
  [{ columns: { "units.name": { sheetName: false } } }, "columns.units.name"],
])("a mapping is refused with the new key that is wrong: %#", (wrong, key) => {
  const mapping = { sheet: "Plan", headerRow: 1, firstYear: 2024, years: 1, columns: {} };
  expect(() => parseMapping({ ...mapping, ...wrong })).toThrow(expect.objectContaining({ problem: "mapping-not-understood", data: { key } }) as Error);
});
