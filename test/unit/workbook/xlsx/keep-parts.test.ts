import { strToU8 } from "fflate";
import type { WorkbookPatch } from "../../../../src/workbook/patch";
import { parseXml } from "../../../../src/workbook/xlsx/xml";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { changedParts, filesOf, packageWith, put, textOf } from "./package";

const relationship = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;

/** A workbook with a custom part, the part of a task pane, a drawing and parts that nobody knows. */
const foreign = packageWith((files) => {
  put(files, "customXml/item1.xml", '<?xml version="1.0"?>\r\n<b:otro xmlns:b="urn:otro"><b:x a=\'1\'/></b:otro>');
  put(files, "customXml/itemProps1.xml", '<ds:datastoreItem ds:itemID="{00000000-0000-0000-0000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>');
  put(files, "customXml/_rels/item1.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId1", "customXmlProps", "itemProps1.xml")}</Relationships>`);
  put(files, "xl/webextensions/taskpanes.xml", '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>');
  put(files, "xl/webextensions/webextension1.xml", "<we:webextension xmlns:we='http://schemas.microsoft.com/office/webextensions/webextension/2010/11'/>");
  put(files, "xl/drawings/drawing1.xml", '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>');
  files["xl/unknown.bin"] = new Uint8Array([0, 255, 1, 254, 13, 10]);
  put(files, "xl/sharedStrings.xml", '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Código</t></si><si><r><t>Me</t></r><r><t>ta</t></r></si></sst>');
  put(files, "_rels/.rels", textOf(files, "_rels/.rels").replace("</Relationships>", `<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`));
  put(files, "xl/_rels/workbook.xml.rels", textOf(files, "xl/_rels/workbook.xml.rels").replace("</Relationships>", `${relationship("rId8", "customXml", "../customXml/item1.xml")}${relationship("rId9", "sharedStrings", "sharedStrings.xml")}</Relationships>`));
  put(files, "[Content_Types].xml", textOf(files, "[Content_Types].xml").replace("</Types>", '<Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'));
  put(files, "xl/worksheets/sheet1.xml", textOf(files, "xl/worksheets/sheet1.xml").replace("<sheetData/>", '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>'));
});

const patch: WorkbookPatch = [
  { kind: "add-sheet", sheet: "Metas" },
  { kind: "write-values", sheet: "Metas", row: 0, column: 0, values: [["Código", "Año"], ["0401", 2024]] },
  { kind: "add-table", sheet: "Metas", name: "TblMetas", row: 0, column: 0, rowCount: 1, columnCount: 2, style: "TableStyleLight9" },
  { kind: "set-part", namespace: "urn:articula:esquema", xml: '<e xmlns="urn:articula:esquema"/>' },
];

describe("a patch inside the package", () => {
  it("keeps every part it does not concern, byte for byte", async () => {
    const workbook = await XlsxWorkbook.open(foreign);
    await workbook.apply(patch);
    const after = workbook.bytes();
    expect(changedParts(foreign, after)).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/worksheets/sheet2.xml",
    ]);
    for (const [part, bytes] of Object.entries(filesOf(after))) {
      if (/\.(xml|rels)$/.test(part)) expect(() => parseXml(Buffer.from(bytes).toString("utf8"), part)).not.toThrow();
    }
  });

  it("makes tables of cells that hold shared strings and rich text", async () => {
    const workbook = await XlsxWorkbook.open(foreign);
    await workbook.apply([{ kind: "add-table", sheet: "Datos", name: "TblDatos", row: 0, column: 0, rowCount: 1, columnCount: 2, style: "TableStyleLight9" }]);
    expect((await workbook.read({ tables: "all" })).tables[0]?.headers).toEqual(["Código", "Meta"]);
    expect(changedParts(foreign, workbook.bytes())).toContain("xl/worksheets/sheet1.xml");
    expect(changedParts(foreign, workbook.bytes())).not.toContain("xl/sharedStrings.xml");
  });

  it("gives ids that are taken once only", async () => {
    const workbook = await XlsxWorkbook.open(foreign);
    for (const name of ["Uno", "Dos", "Tres"]) {
      await workbook.apply([
        { kind: "add-sheet", sheet: name },
        { kind: "write-values", sheet: name, row: 0, column: 0, values: [["a"], [1]] },
        { kind: "add-table", sheet: name, name: `Tbl${name}`, row: 0, column: 0, rowCount: 1, columnCount: 1, style: "TableStyleLight1" },
      ]);
    }
    const files = filesOf(workbook.bytes());
    const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map((match) => match[1]);
    const unique = (ids: unknown[]) => expect(new Set(ids).size).toBe(ids.length);
    unique(all(/ Id="([^"]+)"/g, textOf(files, "xl/_rels/workbook.xml.rels")));
    unique(all(/sheetId="([^"]+)"/g, textOf(files, "xl/workbook.xml")));
    unique(all(/PartName="([^"]+)"/g, textOf(files, "[Content_Types].xml")));
    unique([1, 2, 3].map((number) => all(/<table [^>]*?\bid="([^"]+)"/g, textOf(files, `xl/tables/table${number}.xml`))[0]));
  });

  it("leaves the file as it was when an operation fails", async () => {
    const workbook = await XlsxWorkbook.open(foreign);
    const before = workbook.bytes();
    await expect(workbook.apply([...patch, { kind: "append-rows", table: "Nada", rows: [[1]] }])).rejects.toMatchObject({ code: "table-missing" });
    expect(changedParts(before, workbook.bytes())).toEqual([]);
  });
});

describe("bytes that are no workbook", () => {
  const wide = (name: string) => Uint8Array.from(Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]));
  const compound = (name: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), new Uint8Array(600), wide(name)]);
  const good = XlsxWorkbook.blank().bytes();

  it.each<[string, Uint8Array, string, string | null]>([
    ["nothing", new Uint8Array(), "not-a-workbook", null],
    ["text", strToU8("a;b;c"), "not-a-workbook", null],
    ["another package", packageWith((files) => put(files, "[Content_Types].xml", textOf(files, "[Content_Types].xml").replaceAll("spreadsheetml.sheet.main", "wordprocessingml.document.main"))), "not-a-workbook", null],
    ["a zip of something else", packageWith((files) => Object.keys(files).forEach((name) => delete files[name])), "not-a-workbook", null],
    ["an encrypted workbook", compound("EncryptedPackage"), "encrypted", null],
    ["a workbook of before 2007", compound("Workbook"), "not-a-workbook", ".xls"],
    ["half a file", good.slice(0, good.length / 2), "damaged", null],
    ["a part with a wrong byte", good.map((byte, index) => (index === 60 ? byte ^ 0xff : byte)), "damaged", null],
    ["a part that is missing", packageWith((files) => delete files["xl/worksheets/sheet1.xml"]), "damaged", "Datos"],
    ["XML that is cut off", packageWith((files) => put(files, "xl/workbook.xml", textOf(files, "xl/workbook.xml").slice(0, 200))), "damaged", "xl/workbook.xml"],
  ])("%s", async (_name, bytes, code, place) => {
    const error: unknown = await XlsxWorkbook.open(bytes).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code });
    if (place !== null) expect(error).toMatchObject({ place });
  });

  it("that would unpack to more than 256 MB is not unpacked", async () => {
    const bytes = Uint8Array.from(good);
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 600 * 1024 * 1024, true);
    await expect(XlsxWorkbook.open(bytes)).rejects.toMatchObject({ code: "too-large" });
  });
});
