import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { CellValue } from "../../../../src/plan/cell-value";
import type { WorkbookPatch } from "../../../../src/workbook/patch";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { convertedByLibreOffice, libreOffice } from "../../../libreoffice/convert";
import { changedParts } from "./package";

const real = resolve(__dirname, "../../../../../shared/data/tenjo-plan-indicativo-2024-2027.xlsx");

const values: CellValue[][] = [
  ["Código", "Meta", "Valor", "Año\n1"],
  ["0401", "=1+1", 12.5, true],
  ["+57", " Ñandú & <más> ", 0, null],
  ["-5", "@x", -3, "'cita"],
];
const addition: WorkbookPatch = [
  { kind: "add-sheet", sheet: "Metas 'ñ' 1", tabColor: "#0B5394", showGridlines: false },
  { kind: "write-values", sheet: "Metas 'ñ' 1", row: 0, column: 0, values },
  { kind: "write-formulas", sheet: "Metas 'ñ' 1", row: 1, column: 4, formulas: [["=SUM(C2:C4)"]] },
  { kind: "add-table", sheet: "Metas 'ñ' 1", name: "TblMetas", row: 0, column: 0, rowCount: 3, columnCount: 4, style: "TableStyleLight9" },
  { kind: "format-range", sheet: "Metas 'ñ' 1", range: { row: 0, column: 0, rowCount: 1, columnCount: 4 }, format: { bold: true, fill: "#DDEBF7", wrap: true } },
  { kind: "allow-list", sheet: "Metas 'ñ' 1", range: { row: 1, column: 1, rowCount: 3, columnCount: 1 }, source: { words: ["a", "b"] }, strict: false },
  { kind: "freeze-panes", sheet: "Metas 'ñ' 1", rows: 1, columns: 1 },
  { kind: "set-column-widths", sheet: "Metas 'ñ' 1", column: 0, widths: [10, 40, 12, 8] },
  { kind: "set-part", namespace: "urn:articula:esquema", xml: '<e xmlns="urn:articula:esquema" v="1"/>' },
];

(libreOffice ? describe : describe.skip)(`LibreOffice${libreOffice ? "" : " (not installed)"}`, () => {
  it("reads a patched workbook and computes its formulas", async () => {
    const workbook = XlsxWorkbook.blank();
    await workbook.apply(addition);
    await workbook.apply([{ kind: "append-rows", table: "TblMetas", rows: [["0405", "cinco", 5, false]] }]);
    const again = await XlsxWorkbook.open(convertedByLibreOffice(workbook.bytes(), "xlsx"));
    const { ranges, tables, sheets } = await again.read({ tables: "all", sheets: ["Metas 'ñ' 1"] });
    expect(sheets.map(({ name }) => name)).toEqual(["Hoja1", "Metas 'ñ' 1"]);
    const [headers, first, ...rest] = values;
    expect(ranges[0]?.values).toEqual([[...headers!, null], [...first!, 9.5], ...rest.map((row) => [...row, null]), ["0405", "cinco", 5, false, null]]);
    expect(tables[0]?.rows).toHaveLength(4);
  }, 120000);
});

(existsSync(real) ? describe : describe.skip)(`a municipality's own workbook${existsSync(real) ? "" : " (data folder absent)"}`, () => {
  const bytes = () => new Uint8Array(readFileSync(real));

  it("keeps all parts but those that must change", async () => {
    const workbook = await XlsxWorkbook.open(bytes());
    await workbook.apply(addition);
    expect(changedParts(bytes(), workbook.bytes())).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item1.xml.rels",
      "customXml/item1.xml",
      "customXml/itemProps1.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet5.xml.rels",
      "xl/worksheets/sheet5.xml",
    ]);
  });

  it("becomes a table in place, with its values as they were", async () => {
    const workbook = await XlsxWorkbook.open(bytes());
    const request = { tables: "none", sheets: ["PDM"] } as const;
    const before = (await workbook.read(request)).ranges[0]!;
    const headers = before.values[0]!.map((header, index) => `${String(header ?? "").trim() || "Columna"} [${index + 1}]`);
    await workbook.apply([
      { kind: "write-values", sheet: "PDM", row: before.row, column: before.column, values: [headers] },
      { kind: "add-table", sheet: "PDM", name: "TblPdm", row: before.row, column: before.column, rowCount: before.values.length - 1, columnCount: headers.length, style: "TableStyleLight9" },
      { kind: "append-rows", table: "TblPdm", rows: Array.from({ length: 331 }, () => headers.map((_, index) => (index % 3 ? index : `texto ${index}`))) },
    ]);
    const after = workbook.bytes();
    const table = (await (await XlsxWorkbook.open(after)).read({ tables: "all" })).tables[0]!;
    expect(table.headers).toEqual(headers);
    expect(table.rows.slice(0, before.values.length - 1)).toEqual(before.values.slice(1));
    expect(table.rows).toHaveLength(before.values.length - 1 + 331);
  });

  (libreOffice ? it : it.skip)("opens in LibreOffice after a patch", async () => {
    const workbook = await XlsxWorkbook.open(bytes());
    const before = (await workbook.read({ tables: "none", sheets: ["PDM"] })).ranges[0]!;
    await workbook.apply(addition);
    const again = await XlsxWorkbook.open(convertedByLibreOffice(workbook.bytes(), "xlsx"));
    const { ranges } = await again.read({ tables: "none", sheets: ["PDM", "Metas 'ñ' 1"] });
    // LibreOffice takes carriage returns for line ends.
    const text = (value: CellValue) => (typeof value === "string" ? value.replace(/\r/g, "").replace(/\n+/g, "\n") : value);
    const texts = (all: CellValue[][]) => all.map((row) => row.slice(0, 12).map(text));
    expect(texts(ranges[0]?.values ?? [])).toEqual(texts(before.values));
    expect(ranges[1]?.values[1]?.slice(0, 4)).toEqual(values[1]);
  }, 120000);
});
