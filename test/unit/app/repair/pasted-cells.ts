import { blockAddress, contains, parseBlock, without } from "../../../../src/workbook/address";
import type { CellBlock } from "../../../../src/workbook/patch";
import type { LookContent, Workbook } from "../../../../src/workbook/port";
import { formulaShape } from "../../../../src/app/repair/formula-shape";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { PackageParts } from "../../../../src/workbook/xlsx/package-parts";
import { findWorkbookPart, listSheets } from "../../../../src/workbook/xlsx/workbook-part";
import { XlsxWorkbook } from "../../../../src/workbook/xlsx/xlsx-workbook";
import { pack, unpack } from "../../../../src/workbook/xlsx/zip-archive";
import { tableOf } from "./placed-plan";

/** The workbook after cells that have no list, message or mark were pasted over a block. */
export async function pasteOver(workbook: Workbook, sheet: string, block: CellBlock): Promise<Workbook> {
  if (workbook instanceof MemoryWorkbook) {
    workbook.clearLook(sheet, block);
    return workbook;
  }
  if (!(workbook instanceof XlsxWorkbook)) throw new Error("this workbook cannot be pasted into");
  const files = unpack(workbook.bytes());
  const parts = new PackageParts(files);
  const part = listSheets(parts, findWorkbookPart(parts)).find(({ name }) => name === sheet)?.part ?? "";
  const pasted = parts.text(part).replace(/(<(?:dataValidation|conditionalFormatting)\s[^>]*?sqref=")([^"]*)/g, (_, before: string, areas: string) => {
    const left = areas.split(" ").flatMap((area) => without(parseBlock(area)!, [block]));
    // A rule without cells is none: it goes where nothing else stands.
    return before + (left.length > 0 ? left.map(blockAddress).join(" ") : "XFD1048576");
  });
  return XlsxWorkbook.open(pack(new Map([...files, [part, new TextEncoder().encode(pasted)]])));
}

/** Some rows of the body of a table, over all of its columns or over one of them. */
export async function bodyRows(workbook: Workbook, name: string, first: number, rowCount: number, header?: string): Promise<{ sheet: string; block: CellBlock }> {
  const { sheet, row, column, headers } = await tableOf(workbook, name);
  const at = header === undefined ? 0 : headers.indexOf(header);
  if (at < 0) throw new Error(`no header ${header}`);
  return { sheet, block: { row: row + 1 + first, column: column + at, rowCount, columnCount: header === undefined ? headers.length : 1 } };
}

/** What each cell of all tables asks for, and the formulas that mark it, whatever the rows that they name. */
export async function cellLooks(workbook: Workbook): Promise<Record<string, unknown>> {
  const { tables } = await workbook.read({ tables: "all" });
  const bodies = tables.map(({ sheet, row, column, headers, rows }) => ({
    sheet,
    range: { row: row + 1, column, rowCount: rows.length, columnCount: headers.length },
  }));
  const { looks } = await workbook.read({ tables: "none", looks: bodies });
  return Object.fromEntries(looks.flatMap((look) => cellsOf(look.range).map(({ row, column }) => [`${look.sheet}!${row},${column}`, lookOfCell(look, row, column)])));
}

function lookOfCell({ inputs, marks }: LookContent, row: number, column: number): unknown {
  const input = inputs.find(({ range }) => contains(range, row, column))?.input ?? null;
  const shapes = marks.filter(({ range }) => contains(range, row, column)).map(({ formula }) => formulaShape(formula));
  return { input, marks: [...new Set(shapes)].sort() };
}

function cellsOf({ row, column, rowCount, columnCount }: CellBlock): { row: number; column: number }[] {
  return Array.from({ length: rowCount * columnCount }, (_, at) => ({ row: row + Math.floor(at / columnCount), column: column + (at % columnCount) }));
}
