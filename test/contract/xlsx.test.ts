import type { Element } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { blockAddress, contains, parseBlock } from "../../src/workbook/address";
import { referencesOf } from "../../src/workbook/chart-references";
import type { Workbook } from "../../src/workbook/port";
import { PackageParts } from "../../src/workbook/xlsx/package-parts";
import { readCharts } from "../../src/workbook/xlsx/read-chart";
import { findWorkbookPart, listSheets } from "../../src/workbook/xlsx/workbook-part";
import { children, excelUnescape, child } from "../../src/workbook/xlsx/xml";
import { unpack } from "../../src/workbook/xlsx/zip-archive";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { drawnChart } from "./drawn-chart";
import { storedPicture } from "./stored-picture";
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
    const parts = new PackageParts(unpack(workbook.bytes()));
    return listSheets(parts, findWorkbookPart(parts)).find(({ name }) => name === sheet)?.part ?? "";
  };
  const worksheet = async (sheet: string) => new PackageParts(unpack(workbook.bytes())).read(await partOf(sheet));
  const covers = (element: Element, row: number, column: number) =>
    (element.getAttribute("sqref") ?? "").split(" ").map(parseBlock).some((area) => area && contains(area, row, column));
  const ruleAt = async (sheet: string, row: number, column: number) => {
    const rules = child(await worksheet(sheet), "dataValidations");
    return rules ? children(rules).find((element) => covers(element, row, column)) : undefined;
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
    prompt: async (sheet, row, column) => {
      const rule = await ruleAt(sheet, row, column);
      const text = (name: string) => excelUnescape(rule?.getAttribute(name) ?? "");
      return rule?.hasAttribute("prompt") ? { title: text("promptTitle"), message: text("prompt") } : null;
    },
    conditions: async (sheet, row, column) =>
      children(await worksheet(sheet), "conditionalFormatting")
        .filter((element) => covers(element, row, column))
        .flatMap((element) => children(element, "cfRule"))
        .sort((one, other) => Number(one.getAttribute("priority")) - Number(other.getAttribute("priority")))
        .map((rule) => {
          const scale = child(rule, "colorScale");
          const points = scale && children(scale, "cfvo").map((point) => point.getAttribute("val")).join(" ");
          return points ?? `=${child(rule, "formula")?.textContent}`;
        }),
    page: async (sheet) => {
      const frame = await worksheet(sheet);
      const setup = child(frame, "pageSetup");
      const footer = child(child(frame, "headerFooter")!, "oddFooter")?.textContent ?? "";
      const [, left = "", center = "", right = ""] = /^(?:&L(.*?))?(?:&C(.*?))?(?:&R(.*))?$/.exec(footer) ?? [];
      const titles = strFromU8(unzipSync(workbook.bytes())["xl/workbook.xml"] ?? new Uint8Array());
      expect(child(child(frame, "sheetPr")!, "pageSetUpPr")?.getAttribute("fitToPage")).toBe("1");
      expect([setup?.getAttribute("fitToWidth"), setup?.getAttribute("fitToHeight")]).toEqual(["1", "0"]);
      return {
        paper: { "1": "letter", "9": "a4" }[setup?.getAttribute("paperSize") ?? ""] ?? "",
        orientation: setup?.getAttribute("orientation") ?? "",
        titleRows: /_xlnm.Print_Titles" localSheetId="1">'Metas'!([^<]*)</.exec(titles)?.[1] ?? null,
        footer: { left, center, right },
      };
    },
    chart: async (sheet, name) => {
      const charts = readCharts(new PackageParts(unpack(workbook.bytes())));
      const chart = charts.find((one) => one.sheet === sheet && one.name === name) ?? null;
      const names = [...new Set(chart ? referencesOf(chart).map((reference) => reference.sheet) : [])];
      const { ranges } = await (await reopened()).read({ tables: "none", sheets: names });
      return drawnChart(chart, (place) => {
        const range = ranges.find((one) => one.sheet === place.sheet);
        return range?.values[place.row - range.row]?.[place.column - range.column] ?? null;
      });
    },
    picture: async (sheet, name) => storedPicture(workbook.bytes(), sheet, name),
    visibility: async (sheet) => {
      const text = strFromU8(unzipSync(workbook.bytes())["xl/workbook.xml"] ?? new Uint8Array());
      const state = new RegExp(`<sheet name="${sheet}"[^>]*? state="(\\w+)"`).exec(text)?.[1] ?? "visible";
      return state === "veryHidden" ? "very-hidden" : state;
    },
    listSource: async (sheet, row, column) => {
      const rule = await ruleAt(sheet, row, column);
      return rule ? (child(rule, "formula1")?.textContent ?? "").replace(/^"|"$/g, "") : null;
    },
  };
});
