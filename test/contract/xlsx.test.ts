import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { blockAddress, contains, parseBlock } from "../../src/workbook/address";
import { children, parseXml, child, root } from "../../src/workbook/xlsx/xml";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import type { Workbook } from "../../src/workbook/port";
import { workbookContract } from "./workbook-contract";

workbookContract("xlsx", async () => {
  let file = XlsxWorkbook.blank();
  // Merging makes a file of its own: what the suite holds must go to the one that is open.
  const workbook: Workbook & { bytes(): Uint8Array } = {
    read: (request) => file.read(request),
    apply: (patch, course) => file.apply(patch, course),
    select: (place) => file.select(place),
    watch: (listener) => file.watch(listener),
    bytes: () => file.bytes(),
  };
  const reopened = () => XlsxWorkbook.open(workbook.bytes());
  const partOf = async (sheet: string) => {
    const { sheets } = await workbook.read({ tables: "none" });
    return `xl/worksheets/sheet${sheets.findIndex(({ name }) => name === sheet) + 1}.xml`;
  };
  const worksheet = async (sheet: string) => {
    const part = await partOf(sheet);
    return root(parseXml(strFromU8(unzipSync(workbook.bytes())[part] ?? new Uint8Array()), part), part);
  };
  return {
    workbook,
    reopen: reopened,
    merge: async (sheet, block) => {
      const part = await partOf(sheet);
      const files = unzipSync(workbook.bytes());
      const cell = `<mergeCell ref="${blockAddress(block)}"/>`;
      const text = strFromU8(files[part]!);
      const merged = text.includes("</mergeCells>")
        ? text.replace("</mergeCells>", `${cell}</mergeCells>`)
        : text.replace("</sheetData>", `</sheetData><mergeCells>${cell}</mergeCells>`);
      file = await XlsxWorkbook.open(zipSync({ ...files, [part]: strToU8(merged) }));
    },
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
