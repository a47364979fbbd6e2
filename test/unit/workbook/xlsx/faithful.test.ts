import type { WorkbookPatch } from "../../../../src/workbook/patch";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { changedParts, filesOf, packageWith, put, sheetWith, textOf } from "./package";

async function patched(bytes: Uint8Array, ...patch: WorkbookPatch) {
  const workbook = await XlsxWorkbook.open(bytes);
  await workbook.apply(patch);
  return { workbook, text: (part: string) => textOf(filesOf(workbook.bytes()), part) };
}

const types = "[Content_Types].xml";
const main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const write = (row: number, column: number): WorkbookPatch[number] => ({ kind: "write-values", sheet: "Datos", row, column, values: [[1]] });
const change = (part: string, from: string, to: string) => packageWith((files) => put(files, part, textOf(files, part).replace(from, to)));

describe("files of other programs", () => {
  it("may say the workbook's content type for all XML; a custom part then says its own", async () => {
    const bytes = packageWith((files) =>
      put(files, types, textOf(files, types).replace(/<Override PartName="\/xl\/workbook.xml"[^>]*>/, "").replace('Extension="xml" ContentType="application/xml"', `Extension="xml" ContentType="${main}"`)),
    );
    const { text } = await patched(bytes, { kind: "set-part", namespace: "urn:uno", xml: '<a xmlns="urn:uno"/>' });
    expect(text(types)).toContain('<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>');
    expect(text(types)).toContain(`<Default Extension="xml" ContentType="${main}"/>`);
  });

  it("of the binary kind are known by the type of their ending", async () => {
    const bytes = packageWith((files) => {
      put(files, "xl/workbook.bin", "x");
      put(files, "_rels/.rels", textOf(files, "_rels/.rels").replace("workbook.xml", "workbook.bin"));
      put(files, types, textOf(files, types).replace("</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>'));
    });
    await expect(XlsxWorkbook.open(bytes)).rejects.toMatchObject({ code: "not-supported", place: ".xlsb" });
  });

  it("may be in UTF-16: they are read, and what is written anew says that it is UTF-8", async () => {
    const bytes = packageWith((files) => {
      for (const part of ["xl/workbook.xml", "xl/worksheets/sheet1.xml"]) {
        files[part] = Buffer.from(`\uFEFF${textOf(files, part).replace("UTF-8", "UTF-16")}`, "utf16le");
      }
    });
    const { workbook, text } = await patched(bytes, write(0, 0));
    expect(text("xl/worksheets/sheet1.xml")).toMatch(/^<\?xml version="1.0" encoding="UTF-8"/);
    expect((await workbook.read({ tables: "none", sheets: ["Datos"] })).ranges[0]?.values).toEqual([[1]]);
    const untouched = await XlsxWorkbook.open(bytes);
    expect((await untouched.read({ tables: "none", sheets: ["Datos"] })).sheets).toEqual([{ name: "Datos", hidden: false }]);
  });

  it("may name things with a line separator", async () => {
    const bytes = change("xl/workbook.xml", "</sheets>", '</sheets><definedNames><definedName name="Uno" comment="a\u2028b">"c\u2028\u0085d"</definedName></definedNames>');
    const { text } = await patched(bytes, write(0, 0));
    expect(text("xl/workbook.xml")).toContain('<definedName name="Uno" comment="a\u2028b">"c\u2028\u0085d"</definedName>');
  });

  it("may say of a tab that it is not selected: the sheet keeps its bytes when another is shown", async () => {
    const bytes = change("xl/worksheets/sheet1.xml", "<sheetView ", '<sheetView tabSelected="false" ');
    const { workbook } = await patched(bytes, { kind: "add-sheet", sheet: "Otra" }, { kind: "activate-sheet", sheet: "Otra" });
    expect(changedParts(bytes, workbook.bytes())).not.toContain("xl/worksheets/sheet1.xml");
  });
});

describe("files of the strict variant", () => {
  const strict = packageWith((files) => {
    for (const part of Object.keys(files)) {
      const text = textOf(files, part)
        .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
        .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships");
      put(files, part, text);
    }
  });

  it("are read, and take values into their cells", async () => {
    const { workbook, text } = await patched(strict, write(0, 0));
    expect((await workbook.read({ tables: "none", sheets: ["Datos"] })).ranges[0]?.values).toEqual([[1]]);
    expect(text("xl/worksheets/sheet1.xml") + text("xl/workbook.xml")).not.toContain("schemas.openxmlformats.org");
  });

  it.each<[string, WorkbookPatch[number]]>([
    ["sheets", { kind: "add-sheet", sheet: "Otra" }],
    ["parts", { kind: "set-part", namespace: "urn:uno", xml: '<a xmlns="urn:uno"/>' }],
  ])("take no new %s, and stay as they were", async (_name, operation) => {
    const workbook = await XlsxWorkbook.open(strict);
    await expect(workbook.apply([operation])).rejects.toMatchObject({ code: "not-supported", place: "Strict Open XML" });
    expect(changedParts(strict, workbook.bytes())).toEqual([]);
  });
});

describe("cells that a formula elsewhere fills", () => {
  const rows = (formula: string) => `<row r="1"><c r="A1">${formula}<v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`;

  it.each([
    ["an array", '<f t="array" ref="A1:A2">B1:B2</f>'],
    ["a data table", '<f t="dataTable" ref="A1:A2" dt2D="0" dtr="0" r1="D1"/>'],
  ])("are not written over: %s", async (_name, formula) => {
    await expect(patched(sheetWith(rows(formula)), write(1, 0))).rejects.toMatchObject({ code: "protected", place: "Datos!A2" });
    await expect(patched(sheetWith(rows(formula)), write(2, 0))).resolves.toBeDefined();
  });

  it("may be written over where the array is one cell", async () => {
    await expect(patched(sheetWith(rows('<f t="array" ref="A1">SUM(B1:B2)</f>')), write(0, 0))).resolves.toBeDefined();
  });
});

test("the order of a sorted table follows its rows, there and back", async () => {
  const { workbook } = await patched(
    XlsxWorkbook.blank("Datos").bytes(),
    { kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [["a", "b"], [1, 2], [3, 4]] },
    { kind: "add-table", sheet: "Datos", name: "TblA", row: 0, column: 0, rowCount: 2, columnCount: 2, style: "TableStyleLight1" },
  );
  const part = "xl/tables/table1.xml";
  const sorted = packageWith((files) => put(files, part, textOf(files, part).replace("<tableColumns", '<sortState ref="A2:B3"><sortCondition ref="B2:B3"/></sortState><tableColumns')), workbook.bytes());
  const grown = await patched(sorted, { kind: "append-rows", table: "TblA", rows: [[5, 6]] });
  expect(grown.text(part)).toContain('<sortState ref="A2:B4"><sortCondition ref="B2:B4"/></sortState>');
  await grown.workbook.apply([{ kind: "remove-rows", table: "TblA", count: 1 }]);
  expect(grown.text(part)).toContain('<sortState ref="A2:B3"><sortCondition ref="B2:B3"/></sortState>');
});
