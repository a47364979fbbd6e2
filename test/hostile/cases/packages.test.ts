import { Deflate, zipSync } from "fflate";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { filesOf, packageWith, put, sheetWith, textOf } from "../../unit/workbook/xlsx/package";
import { processorMilliseconds } from "../course";
import { knownTrouble } from "../expect-sentences";

// Packages that made an earlier version hang, crash or fill the memory, each under the name of what it does.

const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** Opens a package, looks at all of it and writes a cell: gives how it ended, and fails when that took too long. */
async function end(bytes: Uint8Array, patch = true): Promise<string> {
  const start = process.cpuUsage();
  let outcome = "used";
  try {
    const workbook = await XlsxWorkbook.open(bytes);
    await workbook.read({ tables: "all", sheets: ["Datos"], details: true, merged: true });
    if (patch) await workbook.apply([{ kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [[2]] }]);
  } catch (error) {
    outcome = knownTrouble(error);
  }
  expect(processorMilliseconds(start)).toBeLessThan(5000);
  return outcome;
}

test("columns that reach four billion far get their style without being counted through", async () => {
  const columns = '<cols><col min="1" max="4000000000" style="1"/></cols><sheetData>';
  expect(await end(sheetWith(oneCell, (sheet) => sheet.replace("<sheetData>", columns)))).toBe("used");
});

test("a hundred thousand widths for all columns are passed over when cells are read", async () => {
  const columns = `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(100_000)}</cols><sheetData>`;
  expect(await end(sheetWith(oneCell, (sheet) => sheet.replace("<sheetData>", columns)))).toBe("used");
});

test("a shared formula of the whole sheet is handed on to the cells that there are", async () => {
  const cells = '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:XFD1048576">B1</f><v>1</v></c></row><row r="9"><c r="A9"><f t="shared" si="0"/><v>1</v></c></row>';
  const workbook = await XlsxWorkbook.open(sheetWith(cells));
  await workbook.apply([{ kind: "write-values", sheet: "Datos", row: 0, column: 0, values: [[2]] }]);
  const [range] = (await workbook.read({ tables: "none", sheets: ["Datos"], details: true })).ranges;
  expect(range?.formulas?.at(-1)).toEqual(["=B9"]);
  expect(await end(sheetWith(cells))).toBe("used");
});

test("a row that never ends is damage", async () => {
  expect(await end(sheetWith(' <row r="1"><c r="A1"><v>1</v></c><row r="2"><c r="A2"><v>1</v></c>'))).toBe("damaged");
});

test.each(["<c ", '<c a="', "<row r='1' ", "<f ", "<mergeCell ", "<"])("a hundred thousand times %s that never ends takes no time", async (start) => {
  await end(sheetWith(`<row r="1">${start.repeat(100_000)}</row>`));
});

describe("a table", () => {
  const table = (ref: string) =>
    packageWith((files) => {
      const columns = '<tableColumns count="1"><tableColumn id="1" name="a"/></tableColumns>';
      put(files, "xl/tables/table1.xml", `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="${ref}">${columns}</table>`);
      const relation = '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/>';
      put(files, "xl/worksheets/_rels/sheet1.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`);
    });

  test("as large as the sheet is too large", async () => expect(await end(table("A1:XFD1048576"))).toBe("too-large"));
  test("beyond the sheet is damage", async () => expect(await end(table("A1:A999999999999"))).toBe("damaged"));
  test("down to the last row of the sheet is read", async () => expect(await end(table("A1:A1048576"), false)).toBe("used"));
});

test("a part that unpacks to a thousand times what it says is given up", async () => {
  const pieces: Uint8Array[] = [];
  const deflate = new Deflate({ level: 9 }, (piece) => pieces.push(piece));
  const zeros = new Uint8Array(1 << 24);
  for (let left = 64; left > 0; left--) deflate.push(zeros, left === 1);
  expect(await end(deflated("xl/bomb.bin", Buffer.concat(pieces)))).toBe("damaged");
});

/** A package with a part that is stored as it is given and said to be deflated. */
function deflated(name: string, packed: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zipSync({ ...filesOf(XlsxWorkbook.blank("Datos").bytes()), [name]: [packed, { level: 0 }] }));
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    const isEntry = at >= 46 && bytes.readUInt32LE(at - 46) === 0x02014b50;
    bytes.writeUInt16LE(8, isEntry ? at - 46 + 10 : at - 30 + 8);
  }
  return bytes;
}

test("a file of the name that no object can have is damage", async () => {
  const files = filesOf(XlsxWorkbook.blank("Datos").bytes());
  const bytes = Buffer.from(zipSync({ ...files, __pr0to__: new Uint8Array(3) }));
  for (let at = bytes.indexOf("__pr0to__"); at >= 0; at = bytes.indexOf("__pr0to__")) bytes.write("__proto__", at);
  expect(await end(bytes)).toBe("damaged");
});

describe("a list of sheets", () => {
  const list = (change: (sheet: string) => string) =>
    packageWith((files) => put(files, "xl/workbook.xml", textOf(files, "xl/workbook.xml").replace(/<sheet [^>]*>/, (sheet) => sheet + change(sheet))));

  test("with one sheet two thousand times is damage", async () => expect(await end(list((sheet) => sheet.repeat(2000)))).toBe("damaged"));
  test("with two names that Excel does not tell apart is damage", async () => expect(await end(list((sheet) => sheet.replace("Datos", "DATOS")))).toBe("damaged"));
  test("with one part under two names is damage", async () => expect(await end(list((sheet) => sheet.replace("Datos", "Otros")))).toBe("damaged"));
});

describe("a part that is read as a tree", () => {
  const styles = (change: (text: string) => string) => packageWith((files) => put(files, "xl/styles.xml", change(textOf(files, "xl/styles.xml"))));

  test("of a million elements is too large", async () => {
    expect(await end(styles((text) => text.replace("</styleSheet>", `${"<a/>".repeat(1_000_000)}</styleSheet>`)))).toBe("too-large");
  });

  test("of a hundred thousand elements within one another is too large", async () => {
    expect(await end(styles((text) => text.replace("</styleSheet>", `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</styleSheet>`)))).toBe("too-large");
  });

  test("with entities that stand for files or for one another is damage", async () => {
    const types = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    const workbook = (name: string) => packageWith((files) => put(files, "xl/workbook.xml", types + textOf(files, "xl/workbook.xml").replace("Datos", name)));
    expect(await end(workbook("&a;"))).toBe("damaged");
    expect(await end(workbook("&f;"))).toBe("damaged");
  });
});

test("a number that stands for no character is read as an unknown one", async () => {
  const shared = '<row r="1"><c r="A1" t="inlineStr"><is><t>a&#x110000;</t></is></c></row>';
  expect(["used", "damaged"]).toContain(await end(sheetWith(shared)));
});
