import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { packageWith, put, sheetWith, textOf } from "./package";

const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, ...cells: string[]): string => `<row r="${number}">${cells.join("")}</row>`;

const data = row(2, text("B2", "Eje"), text("C2", "Meta")) + row(3, text("B3", "Agua"), '<c r="C3"><v>7</v></c>');
const values = [["Eje", "Meta"], ["Agua", 7]];

describe("stray cells far from the data", () => {
  it.each([
    ["in the last row", data + row(1048576, text("A1048576", "x"), text("Z1048576", "y"))],
    ["in the last column", row(1, text("XFD1", "x")) + data.replace("<row r=\"3\">", `${row(2000, text("XFD2000", "y"))}<row r="3">`)],
    ["in the last cell", data + row(1048576, text("XFD1048576", "x"))],
    ["that are blank and only have a format", data + row(1048576, '<c r="XFD1048576" s="0"/>')],
    ["without addresses", data.replaceAll(/ r="[B-C][23]"/g, "") + row(1048576, text("XFD1048576", "x"))],
  ])("%s do not keep a sheet from being read", async (_, rows) => {
    const workbook = await XlsxWorkbook.open(sheetWith(rows));
    const [range] = (await workbook.read({ tables: "none", sheets: ["Datos"] })).ranges;
    expect(range?.values.map((cells) => cells.filter((value) => value !== null)).filter((cells) => !cells.includes("x") && cells.length > 0)).toEqual(values);
    expect(range?.values.length).toBeLessThan(10);
  });

  it("do not keep a table from being read", async () => {
    const workbook = XlsxWorkbook.blank("Datos");
    await workbook.apply([
      { kind: "write-values", sheet: "Datos", row: 1, column: 1, values },
      { kind: "add-table", sheet: "Datos", name: "Tabla", row: 1, column: 1, rowCount: 1, columnCount: 2, style: "TableStyleLight1" },
    ]);
    const part = "xl/worksheets/sheet1.xml";
    const bytes = packageWith((files) => put(files, part, textOf(files, part).replace("</sheetData>", `${row(1048576, text("XFD1048576", "x"))}</sheetData>`)), workbook.bytes());
    const [table] = (await (await XlsxWorkbook.open(bytes)).read({ tables: "all" })).tables;
    expect(table).toMatchObject({ headers: values[0], rows: [values[1]] });
  });

  it("are named when the data themselves are too large", async () => {
    const diagonal = Array.from({ length: 10001 }, (_, index) => {
      const columns = index < 160 ? index * 100 : 16000;
      return row(index * 100 + 1, `<c r="${letters(columns)}${index * 100 + 1}"><v>1</v></c>`);
    }).join("");
    const workbook = await XlsxWorkbook.open(sheetWith(diagonal));
    await expect(workbook.read({ tables: "none", sheets: ["Datos"] })).rejects.toMatchObject({ code: "too-large", place: "Datos!WQK1000001" });
  });

  it.each([
    ["not calculated yet", (place: string) => `<c r="${place}"><f>IF(B1="","",1)</f></c>`],
    ["with a blank text", (place: string) => `<c r="${place}" t="str"><f>IF(B1="","",1)</f><v></v></c>`],
    ["handed on from the first", (place: string) => `<c r="${place}" t="str"><f t="shared" si="0"/><v/></c>`],
  ])("may be formulas filled down to the last row that show nothing (%s)", async (_, cell) => {
    const filled = Array.from({ length: 250_000 }, (_none, index) => row(index * 4 + 5, cell(`A${index * 4 + 5}`))).join("");
    const workbook = await XlsxWorkbook.open(sheetWith(data + filled));
    const [range] = (await workbook.read({ tables: "none", sheets: ["Datos"] })).ranges;
    expect(range?.values).toEqual(values);
  });

  it("are no matter where more rows are filled than any plan has", async () => {
    const filled = (count: number): string => Array.from({ length: count }, (_, index) => row(index + 1, `<c r="A${index + 1}"><v>1</v></c>`)).join("");
    const read = async (count: number) => (await XlsxWorkbook.open(sheetWith(filled(count)))).read({ tables: "none", sheets: ["Datos"] });
    expect((await read(250_000)).ranges[0]?.values).toHaveLength(250_000);
    await expect(read(250_001)).rejects.toMatchObject({ code: "too-large", place: "Datos!A250001" });
  });

  it("leave a long sheet whole", async () => {
    const long = Array.from({ length: 30000 }, (_, index) => row(index * 3 + 1, `<c r="A${index * 3 + 1}"><v>${index}</v></c>`)).join("");
    const workbook = await XlsxWorkbook.open(sheetWith(long));
    const [range] = (await workbook.read({ tables: "none", sheets: ["Datos"] })).ranges;
    expect(range?.values).toHaveLength(89998);
  });
});

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
