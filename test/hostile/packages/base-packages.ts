import { planWorkbook } from "../../../src/app/plan-workbook";
import { readSamplePlan } from "../../../src/app/sample-plan";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { packageWith, put, textOf } from "../../unit/workbook/xlsx/package";

/** The workbooks that are broken: one with a plan and all that it shows, and a sheet as an office keeps it. */
export async function basePackages(): Promise<Uint8Array[]> {
  return [(await planWorkbook(readSamplePlan(), "es")).bytes(), await officeSheet()];
}

/** A flat sheet with shared strings, merged cells, shared formulas, styles of columns and a table, as Excel saves them. */
async function officeSheet(): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.blank("Metas");
  const headers = ["Código", "Eje", "Programa", "Meta de producto", "Indicador", "Línea base", "Meta", "2024", "2025", "2026", "2027"];
  const rows = Array.from({ length: 20 }, (_, at) => [`M${at + 1}`, "Eje 1", `Programa ${at % 4}`, `Meta ${at + 1}`, "Número", 0, 40, 10, 10, 10, 10]);
  await workbook.apply([
    { kind: "write-values", sheet: "Metas", row: 2, column: 0, values: [headers, ...rows] },
    { kind: "add-table", sheet: "Metas", name: "Tabla1", row: 2, column: 0, rowCount: 20, columnCount: 11, style: "TableStyleLight1" },
  ]);
  return packageWith((files) => {
    const part = "xl/worksheets/sheet1.xml";
    const shared = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="M1"><f t="shared" ref="M1:M3" si="0">L1+1</f><v>1</v></c></row>';
    const sheet = textOf(files, part)
      .replace("<sheetData>", `<cols><col min="1" max="3" width="20" style="0"/></cols><sheetData>${shared}`)
      .replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="A1:K1"/></mergeCells>');
    put(files, part, sheet);
    put(files, "xl/sharedStrings.xml", '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>Plan indicativo</t></si></sst>');
    const relations = "xl/_rels/workbook.xml.rels";
    const relation = '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>';
    put(files, relations, textOf(files, relations).replace("</Relationships>", relation));
    const types = "[Content_Types].xml";
    const type = '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>';
    put(files, types, textOf(files, types).replace("</Types>", type));
  }, workbook.bytes());
}
