import { unzipSync, strFromU8 } from "fflate";
import { contains, parseBlock } from "../../src/workbook/address";
import { children, parseXml, child, root } from "../../src/workbook/xlsx/xml";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { workbookContract } from "./workbook-contract";

workbookContract("xlsx", async () => {
  const workbook = XlsxWorkbook.blank();
  const reopened = () => XlsxWorkbook.open(workbook.bytes());
  const worksheet = async (sheet: string) => {
    const { sheets } = await workbook.read({ tables: "none" });
    const part = `xl/worksheets/sheet${sheets.findIndex(({ name }) => name === sheet) + 1}.xml`;
    return root(parseXml(strFromU8(unzipSync(workbook.bytes())[part] ?? new Uint8Array()), part), part);
  };
  return {
    workbook,
    reopen: reopened,
    formula: async (sheet, row, column) => {
      const rows = children(child(await worksheet(sheet), "sheetData")!, "row");
      const cells = rows.flatMap((element) => children(element, "c"));
      const cell = cells.find((element) => {
        const block = parseBlock(element.getAttribute("r") ?? "");
        return block !== null && contains(block, row, column);
      });
      const formula = cell && child(cell, "f");
      return formula ? `=${formula.textContent}` : null;
    },
    listSource: async (sheet, row, column) => {
      const rules = child(await worksheet(sheet), "dataValidations");
      const rule = rules && children(rules).find((element) => {
        const areas = (element.getAttribute("sqref") ?? "").split(" ").map(parseBlock);
        return areas.some((area) => area && contains(area, row, column));
      });
      return rule ? (child(rule, "formula1")?.textContent ?? "").replace(/^"|"$/g, "") : null;
    },
  };
});
