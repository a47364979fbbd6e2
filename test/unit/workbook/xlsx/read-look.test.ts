import type { AllowList, CellBlock } from "../../../../src/workbook/patch";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { filesOf, sheetWith, textOf } from "./package";

// Excel keeps rules and formats that name another sheet under extLst, with their cells as text.
const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
const block = (row: number, column: number, rowCount: number, columnCount: number): CellBlock => ({ row, column, rowCount, columnCount });
const range = block(0, 0, 20, 4);

const laterList = (areas: string) =>
  `<x14:dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Eje" prompt="Elija_x000a_uno"><x14:formula1><xm:f>Ejes!$A$5:$A$14</xm:f></x14:formula1><xm:sqref>${areas}</xm:sqref></x14:dataValidation>`;
const later = (content: string) => `<extLst><ext ${x14} uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}">${content}</ext></extLst>`;
const bytesWith = (after: string) => sheetWith("", (sheet) => sheet.replace("</worksheet>", `${after}</worksheet>`));

async function lookOf(bytes: Uint8Array) {
  const { looks } = await (await XlsxWorkbook.open(bytes)).read({ tables: "none", looks: [{ sheet: "Datos", range }] });
  return looks[0];
}

test("reads rules of both kinds, of several areas, within the block asked for", async () => {
  const rules =
    '<dataValidations count="4"><dataValidation type="whole" operator="lessThan" sqref="A2"><formula1>3</formula1></dataValidation>' +
    '<dataValidation type="custom" prompt="Siempre" sqref="A3"><formula1>TRUE</formula1></dataValidation>' +
    '<dataValidation prompt="Solo un mensaje" promptTitle="Meta" sqref="A4:A30 C4"/>' +
    '<dataValidation type="none" sqref="A1"/></dataValidations>';
  const look = await lookOf(bytesWith(rules + later(`<x14:dataValidations count="1">${laterList("B2:B9 D2")}</x14:dataValidations>`)));
  const prompt = { title: "Eje", message: "Elija\nuno" };
  const message = { list: null, restricts: false, prompt: { title: "Meta", message: "Solo un mensaje" } };
  expect(look?.inputs).toEqual([
    { range: block(1, 0, 1, 1), input: { list: null, restricts: true, prompt: null } },
    { range: block(2, 0, 1, 1), input: { list: null, restricts: false, prompt: { title: "", message: "Siempre" } } },
    { range: block(3, 0, 17, 1), input: message },
    { range: block(3, 2, 1, 1), input: message },
    { range: block(1, 1, 8, 1), input: { list: "=Ejes!$A$5:$A$14", restricts: false, prompt } },
    { range: block(1, 3, 1, 1), input: { list: "=Ejes!$A$5:$A$14", restricts: false, prompt } },
  ]);
});

test("reads conditional formats by formula of both kinds, and no others", async () => {
  const formats =
    '<conditionalFormatting sqref="A2:A9 C2:C9"><cfRule type="expression" priority="1"><formula>A2&lt;&gt;""</formula></cfRule>' +
    '<cfRule type="cellIs" priority="2" operator="equal"><formula>1</formula></cfRule></conditionalFormatting>';
  const format = '<x14:conditionalFormatting><x14:cfRule type="expression" priority="3"><xm:f>ISNA(MATCH(B2,Ejes!$A$5:$A$14,0))</xm:f></x14:cfRule><xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting>';
  const look = await lookOf(bytesWith(formats + later(`<x14:conditionalFormattings>${format}</x14:conditionalFormattings>`)));
  expect(look?.marks).toEqual([
    { range: block(1, 0, 8, 1), formula: '=A2<>""' },
    { range: block(1, 2, 8, 1), formula: '=A2<>""' },
    { range: block(1, 1, 8, 1), formula: "=ISNA(MATCH(B2,Ejes!$A$5:$A$14,0))" },
  ]);
});

describe("a list takes the place of a rule that Excel keeps apart", () => {
  const given = async (areas: string): Promise<{ sheet: string; lists: unknown }> => {
    const workbook = await XlsxWorkbook.open(bytesWith(later(`<x14:dataValidations count="1">${laterList(areas)}</x14:dataValidations>`)));
    const list: AllowList = { kind: "allow-list", sheet: "Datos", range: block(3, 1, 2, 1), source: { words: ["a", "b"] }, strict: true };
    await workbook.apply([list]);
    const { looks } = await workbook.read({ tables: "none", looks: [{ sheet: "Datos", range: block(1, 1, 8, 1) }] });
    const sheet = textOf(filesOf(workbook.bytes()), "xl/worksheets/sheet1.xml");
    return { sheet, lists: looks[0]?.inputs.map(({ range: { row, rowCount }, input }) => [row, rowCount, input.list]) };
  };

  test("in some of its cells", async () => {
    const { sheet, lists } = await given("B2:B9");
    expect(sheet).toContain("<xm:sqref>B2:B3 B6:B9</xm:sqref>");
    expect(lists).toEqual([[3, 2, "a,b"], [1, 2, "=Ejes!$A$5:$A$14"], [5, 4, "=Ejes!$A$5:$A$14"]]);
  });

  test("in all of them, and nothing empty stays in the file", async () => {
    const { sheet, lists } = await given("B4:B5");
    expect(sheet).not.toContain("extLst");
    expect(lists).toEqual([[3, 2, "a,b"]]);
  });
});
