import type { WorkbookPatch } from "../../../../src/workbook/patch";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { filesOf, packageWith, put, sheetWith, textOf } from "./package";

const sheet1 = "xl/worksheets/sheet1.xml";

async function patched(bytes: Uint8Array, ...patch: WorkbookPatch) {
  const workbook = await XlsxWorkbook.open(bytes);
  await workbook.apply(patch);
  const files = filesOf(workbook.bytes());
  return { workbook, files, text: (part = sheet1) => textOf(files, part) };
}

const blank = XlsxWorkbook.blank("Datos").bytes();
const block = (row: number, column: number, rowCount: number, columnCount: number) => ({ row, column, rowCount, columnCount });

describe("cells", () => {
  it("keep their style when they are written and emptied", async () => {
    const bytes = sheetWith('<row r="1" spans="1:2"><c r="A1" s="3" t="str"><f>1</f><v>x</v></c><c r="B1" s="2"><v>1</v></c></row>');
    const { text } = await patched(bytes, { kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [["nuevo", null]] });
    expect(text()).toContain('<row r="1"><c r="A1" s="3" t="inlineStr"><is><t>nuevo</t></is></c><c r="B1" s="2"/></row>');
  });

  it("stand in order, and rows that are not touched keep their text", async () => {
    const raw = "<row r='2' ht='30'  customHeight='1'><c r='B2'><v>5</v></c></row>";
    const bytes = sheetWith(`${raw}<row r="7"><c><v>1</v></c><c><v>2</v></c></row>`);
    const { text } = await patched(bytes, { kind: "write-values", sheet: "Datos", row: 6, column: 2, values: [[3]] }, { kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [[0]] });
    expect(text()).toContain("<row ht='30'  customHeight='1' r=\"2\"><c r='B2'><v>5</v></c></row>");
    expect(text()).toMatch(/<row r="1">.*<row ht.*<row r="7"><c r="A7"><v>1<\/v><\/c><c r="B7"><v>2<\/v><\/c><c r="C7"><v>3<\/v><\/c><\/row>/);
    expect(text()).toContain('<dimension ref="A1:C7"/>');
  });

  it("hold characters that XML cannot hold", async () => {
    const odd = "\u0000\u0007 _x0041_ \r\n]]> \uD800 😀";
    const { workbook } = await patched(blank, { kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [[odd]] });
    const { ranges } = await workbook.read({ tables: "none", sheets: ["Datos"] });
    expect(ranges[0]?.values).toEqual([[odd.replace("\uD800", "\uFFFD")]]);
  });

  it("with dates, errors, rich text and formulas are read as values", async () => {
    const styles = (files: Record<string, Uint8Array>) =>
      put(files, "xl/styles.xml", textOf(files, "xl/styles.xml").replace('<cellXfs count="1">', '<cellXfs count="2">').replace("</cellXfs>", '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'));
    const rows =
      '<row r="2"><c r="B2" s="1"><v>45292.5</v></c><c r="C2" t="e"><v>#N/A</v></c><c r="D2" t="inlineStr"><is><r><t>ri</t></r><r><t xml:space="preserve">co </t></r></is></c>' +
      '<c r="E2"><f>1+1</f><v>2</v></c><c r="F2" t="str"><f>"a"</f><v>a</v></c><c r="G2" t="b"><v>1</v></c><c r="H2" t="str"><f>""</f><v></v></c><c r="I2" s="1"><v>59</v></c></row>';
    const workbook = await XlsxWorkbook.open(packageWith(styles, sheetWith(rows)));
    const { ranges } = await workbook.read({ tables: "none", sheets: ["Datos"] });
    expect(ranges).toEqual([{ sheet: "Datos", row: 1, column: 1, values: [[45292.5, "#N/A", "rico ", 2, "a", true, null, 59]] }]);
  });
});

describe("formulas", () => {
  it("are stored as Excel stores them", async () => {
    const { text } = await patched(
      blank,
      { kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [["Año", "Índice"], [1, null], [2, null]] },
      { kind: "add-table", sheet: "Datos", name: "TblA", row: 0, column: 0, rowCount: 2, columnCount: 2, style: "TableStyleLight1" },
      { kind: "write-formulas", sheet: "Datos", row: 1, column: 1, formulas: [["=PLAN.SHARE.OF([@Año])&\"PLAN.X( & [@Año]\""], ["=PLAN.SHARE.OF([@Año])&\"PLAN.X( & [@Año]\""]] },
      { kind: "write-formulas", sheet: "Datos", row: 4, column: 0, formulas: [["=PLAN.COHERENCE()", "=XLOOKUP(1,TblA[Año],TblA[Índice])", "=SUM(FILTER(A1:A2,A1:A2>0))"]] },
    );
    expect(text()).toContain('<c r="A5"><f>_xldudf_PLAN_COHERENCE()</f></c>');
    expect(text()).toContain("<f>_xlfn.XLOOKUP(1,TblA[Año],TblA[Índice])</f>");
    expect(text()).toContain("<f>SUM(_xlfn._xlws.FILTER(A1:A2,A1:A2&gt;0))</f>");
    const stored = '_xldudf_PLAN_SHARE_OF(TblA[[#This Row],[Año]])&amp;&quot;PLAN.X( &amp; [@Año]&quot;';
    expect(text()).toContain(`<f>${stored}</f>`);
    expect(text("xl/tables/table1.xml")).toMatch(/<tableColumn id="2" name="Índice"><calculatedColumnFormula>_xldudf_PLAN_SHARE_OF/);
    expect(text("xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it("of a calculated column go on in appended rows", async () => {
    const { workbook, text } = await patched(
      blank,
      { kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [["Año", "Doble"], [1, null]] },
      { kind: "write-formulas", sheet: "Datos", row: 1, column: 1, formulas: [["=TblA[[#This Row],[Año]]*2"]] },
      { kind: "add-table", sheet: "Datos", name: "TblA", row: 0, column: 0, rowCount: 1, columnCount: 2, style: "TableStyleLight1" },
    );
    await workbook.apply([{ kind: "append-rows", table: "TblA", rows: [[2, null], [3, 7]] }]);
    const after = textOf(filesOf(workbook.bytes()), sheet1);
    expect(text()).toContain('ref="A1:B2"');
    expect(after).toContain('<c r="B3"><f>TblA[[#This Row],[Año]]*2</f></c>');
    expect(after).toContain('<c r="B4"><v>7</v></c>');
  });

  it("that are shared survive the loss of the cell that holds them", async () => {
    const bytes = sheetWith(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1+SUM(D1:D$2)+\'B1\'!B1&amp;"B1"</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2" s="1"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    const { text } = await patched(bytes, { kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [[9]] });
    expect(text()).toContain("<c r=\"A2\" s=\"1\"><f>B2+$C$1+SUM(D2:D$2)+'B1'!B2&amp;&quot;B1&quot;</f><v>2</v></c>");
    expect(text()).toContain("<c r=\"A3\"><f>B3+$C$1+SUM(D3:D$2)+'B1'!B3&amp;&quot;B1&quot;</f><v>3</v></c>");
  });

  it("that fill a block carry the number of its metadata, and values may take the place of the whole", async () => {
    const formula = (column: number): WorkbookPatch[number] => ({ kind: "write-formulas", sheet: "Datos", row: 0, column, formulas: [["=PLAN.FEASIBILITY.TABLE()"]], fills: { rowCount: 2, columnCount: 2 } });
    const first = await patched(blank, formula(0));
    expect(first.text()).toContain('<c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_PLAN_FEASIBILITY_TABLE()</f></c>');
    expect(first.text("xl/metadata.xml")).toContain('<metadataType name="XLDAPR"');
    expect(first.text("[Content_Types].xml")).toContain('PartName="/xl/metadata.xml"');
    expect(first.text("xl/_rels/workbook.xml.rels")).toContain("relationships/sheetMetadata");
    const second = await patched(first.workbook.bytes(), formula(4), { kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [[1, 2], [3, 4]] });
    expect(Object.keys(second.files).filter((name) => name.includes("metadata"))).toEqual(["xl/metadata.xml"]);
    expect(second.text()).toContain('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="E1" cm="1"><f t="array" ref="E1:F2">');
    const { ranges } = await second.workbook.read({ tables: "none", sheets: ["Datos"], details: true });
    expect(ranges[0]?.formulas?.flat().filter((text) => text !== null)).toEqual(["=PLAN.FEASIBILITY.TABLE()"]);
  });

  it("that fill a block leave metadata of another kind as it is", async () => {
    const start = (await patched(blank, { kind: "write-formulas", sheet: "Datos", row: 0, column: 0, formulas: [["=PLAN.RAISE()"]], fills: { rowCount: 2, columnCount: 1 } })).workbook.bytes();
    const other = packageWith((files) => put(files, "xl/metadata.xml", textOf(files, "xl/metadata.xml").replaceAll("XLDAPR", "XLRICHVALUE")), start);
    const { text } = await patched(other, { kind: "write-formulas", sheet: "Datos", row: 0, column: 3, formulas: [["=PLAN.RAISE()"]], fills: { rowCount: 2, columnCount: 1 } });
    expect(text()).toContain('<c r="D1"><f t="array" ref="D1:D2">_xldudf_PLAN_RAISE()</f></c>');
    expect(text("xl/metadata.xml")).not.toContain("XLDAPR");
  });

  it("that fill an array are not broken", async () => {
    const bytes = sheetWith('<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>');
    await expect(patched(bytes, { kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [[9]] })).rejects.toMatchObject({ code: "protected", place: "Datos!A1" });
  });

  it("take the calculation chain with them when they are overwritten", async () => {
    const chained = packageWith((files) => {
      put(files, "xl/calcChain.xml", '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>');
      put(files, "[Content_Types].xml", textOf(files, "[Content_Types].xml").replace("</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>'));
      put(files, "xl/_rels/workbook.xml.rels", textOf(files, "xl/_rels/workbook.xml.rels").replace("</Relationships>", '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'));
    }, sheetWith('<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>'));
    const kept = await patched(chained, { kind: "write-values", sheet: "Datos", row: 0, column: 1, values: [[9]] });
    expect(Object.keys(kept.files)).toContain("xl/calcChain.xml");
    const { files, text } = await patched(chained, { kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [[9]] });
    expect(Object.keys(files)).not.toContain("xl/calcChain.xml");
    expect(text("[Content_Types].xml") + text("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });
});

describe("tables", () => {
  const withTable = (extra: WorkbookPatch = []): WorkbookPatch => [
    { kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [["Código", "Valor"], ["a", 1]] },
    { kind: "add-table", sheet: "Datos", name: "TblA", row: 0, column: 0, rowCount: 1, columnCount: 2, style: "TableStyleLight1" },
    ...extra,
  ];

  it("grow with their filter, styles, formats, lists and names", async () => {
    const { workbook } = await patched(blank, ...withTable([
      { kind: "format-range", sheet: "Datos", range: block(1, 1, 1, 1), format: { numberFormat: "#,##0" } },
      { kind: "add-sheet", sheet: "Otra" },
      { kind: "allow-list", sheet: "Otra", range: block(0, 0, 5, 1), source: { sheet: "Datos", range: block(1, 0, 1, 1) }, strict: true },
    ]));
    const named = packageWith((files) => {
      put(files, "xl/workbook.xml", textOf(files, "xl/workbook.xml").replace("</sheets>", "</sheets><definedNames><definedName name=\"Codigos\">Datos!$A$2:$A$2</definedName><definedName name=\"Otro\">Datos!$A$2:$A$9</definedName></definedNames>"));
      put(files, sheet1, textOf(files, sheet1).replace("<pageMargins", '<conditionalFormatting sqref="B2 D1"><cfRule type="expression" priority="1"><formula>B2&gt;1</formula></cfRule></conditionalFormatting><pageMargins'));
    }, workbook.bytes());
    const { text } = await patched(named, { kind: "append-rows", table: "TblA", rows: [["b", 2], ["c", 3]] });
    expect(text("xl/tables/table1.xml")).toContain('ref="A1:B4" totalsRowShown="0"><autoFilter ref="A1:B4"/>');
    expect(text()).toMatch(/<c r="B4" s="1"><v>3<\/v><\/c>/);
    expect(text()).toContain('<conditionalFormatting sqref="B2:B4 D1">');
    expect(text("xl/worksheets/sheet2.xml")).toContain("<formula1>'Datos'!$A$2:$A$4</formula1>");
    expect(text("xl/workbook.xml")).toContain("<definedName name=\"Codigos\">'Datos'!$A$2:$A$4</definedName><definedName name=\"Otro\">Datos!$A$2:$A$9<");
  });

  it("keep their row of totals last", async () => {
    const { workbook } = await patched(blank, ...withTable([{ kind: "write-formulas", sheet: "Datos", row: 2, column: 1, formulas: [["=SUBTOTAL(109,TblA[Valor])"]] }]));
    const withTotals = packageWith((files) => {
      const part = "xl/tables/table1.xml";
      put(files, part, textOf(files, part).replace('ref="A1:B2" totalsRowShown="0"', 'ref="A1:B3" totalsRowCount="1"'));
    }, workbook.bytes());
    const { workbook: grown, text } = await patched(withTotals, { kind: "append-rows", table: "TblA", rows: [["b", 2]] });
    expect(text("xl/tables/table1.xml")).toContain('ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"/>');
    expect(text()).toMatch(/<row r="3">.*<v>2<\/v>.*<row r="4"><c r="B4"><f>SUBTOTAL/);
    expect((await grown.read({ tables: "all" })).tables[0]?.rows).toEqual([["a", 1], ["b", 2]]);
  });

  it("replace the sheet's own filter and merged cells", async () => {
    const bytes = packageWith((files) => {
      put(files, "xl/workbook.xml", textOf(files, "xl/workbook.xml").replace("</sheets>", '</sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Datos!$A$1:$B$2</definedName></definedNames>'));
    }, sheetWith('<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>', (sheet) =>
      sheet.replace("</sheetData>", '</sheetData><autoFilter ref="A1:B2"/><mergeCells count="2"><mergeCell ref="A2:B2"/><mergeCell ref="D1:E1"/></mergeCells>')));
    const { text } = await patched(bytes, { kind: "add-table", sheet: "Datos", name: "TblA", row: 0, column: 0, rowCount: 1, columnCount: 2, style: "TableStyleLight1" });
    expect(text()).not.toContain("<autoFilter");
    expect(text()).toContain('<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>');
    expect(text("xl/workbook.xml")).not.toContain("_FilterDatabase");
  });
});

describe("settings of a sheet", () => {
  it("are written in the order of the schema", async () => {
    const { text } = await patched(
      blank,
      { kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [["a"], [1]] },
      { kind: "add-table", sheet: "Datos", name: "TblA", row: 0, column: 0, rowCount: 1, columnCount: 1, style: "TableStyleLight1" },
      { kind: "allow-list", sheet: "Datos", range: block(1, 0, 1, 1), source: { words: ['Sí', 'No "x"'] }, strict: true, prompt: { title: "T".repeat(40), message: "M" } },
      { kind: "set-column-widths", sheet: "Datos", column: 1, widths: [10, 20] },
      { kind: "freeze-panes", sheet: "Datos", rows: 1, columns: 2 },
    );
    const order = [...text().matchAll(/<(dimension|sheetViews|sheetFormatPr|cols|sheetData|dataValidations|pageMargins|tableParts)[ >]/g)].map((match) => match[1]);
    expect(order).toEqual(["dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "dataValidations", "pageMargins", "tableParts"]);
    expect(text()).toContain('<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>');
    expect(text()).toContain('<col min="2" max="2" width="10.7109375" customWidth="1"/>');
    expect(text()).toContain('<formula1>"Sí,No ""x"""</formula1>');
    expect(text()).toContain(`promptTitle="${"T".repeat(32)}"`);
  });

  it("split groups of columns and keep their style", async () => {
    const bytes = sheetWith("", (sheet) => sheet.replace("<sheetData></sheetData>", '<cols><col min="1" max="5" width="9" style="0" hidden="1"/></cols><sheetData/>'));
    const { text } = await patched(bytes, { kind: "set-column-widths", sheet: "Datos", column: 1, widths: [10] });
    expect([...text().matchAll(/<col min="(\d+)" max="(\d+)"/g)].map(([, min, max]) => [min, max])).toEqual([["1", "1"], ["2", "2"], ["3", "5"]]);
  });

  it("take a new list over what validated the cells before", async () => {
    const list = (range: ReturnType<typeof block>, word: string): WorkbookPatch[number] => ({ kind: "allow-list", sheet: "Datos", range, source: { words: [word] }, strict: false });
    const { text } = await patched(blank, list(block(0, 0, 5, 3), "a"), list(block(1, 1, 2, 1), "b"));
    expect([...text().matchAll(/sqref="([^"]+)"/g)].map((match) => match[1])).toEqual(["A1:C1 A4:C5 A2:A3 C2:C3", "B2:B3"]);
    expect(text()).toContain('<dataValidations count="2">');
  });

  it("leave one selected tab", async () => {
    const { text, workbook } = await patched(blank, { kind: "activate-sheet", sheet: "Datos" }, { kind: "add-sheet", sheet: "Otra" });
    expect(text()).toContain('tabSelected="1"');
    await workbook.apply([{ kind: "activate-sheet", sheet: "Otra" }]);
    const files = filesOf(workbook.bytes());
    expect(textOf(files, sheet1)).not.toContain("tabSelected");
    expect(textOf(files, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
    expect(textOf(files, "xl/workbook.xml")).toContain('activeTab="1"');
  });

  it("make each format once", async () => {
    const format = { numberFormat: "0.0%", bold: true, fontColor: "#ffffff", fill: "#0b5394", wrap: true, horizontal: "center" as const };
    const { text } = await patched(blank, { kind: "format-range", sheet: "Datos", range: block(0, 0, 3, 3), format }, { kind: "format-range", sheet: "Datos", range: block(5, 0, 1, 1), format });
    const styles = text("xl/styles.xml");
    expect(styles).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="2">');
    expect(styles).toContain('<cellXfs count="2">');
    expect(styles).toContain('<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/>');
    expect(styles).toContain('<alignment horizontal="center" wrapText="1"/>');
    expect(text()).toContain('<c r="A6" s="1"/>');
  });
});

describe("sheets of other programs", () => {
  it("keep their prefixes", async () => {
    const bytes = packageWith((files) => {
      const prefixed = textOf(files, sheet1).replace(/<(\/?)(?!\?)/g, "<$1x:").replace("xmlns=", "xmlns:x=").replace("<x:sheetData/>", '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>');
      put(files, sheet1, prefixed);
    });
    const { workbook, text } = await patched(bytes, { kind: "write-values", sheet: "Datos", row: 0, column: 1, values: [["á"], [2]] }, { kind: "freeze-panes", sheet: "Datos", rows: 1, columns: 0 });
    expect(text()).toContain('<x:c r="B1" t="inlineStr"><x:is><x:t>á</x:t></x:is></x:c>');
    expect(text()).toContain("<x:pane ");
    expect((await workbook.read({ tables: "none", sheets: ["Datos"] })).ranges[0]?.values).toEqual([[1, "á"], [null, 2]]);
  });
});
