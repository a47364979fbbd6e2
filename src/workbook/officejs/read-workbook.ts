import type { TableContent, WorkbookContent, WorkbookRequest } from "../port";
import { nameKey } from "../table-shape";
import { cellAddress } from "../address";
import { usedBlock, withMerged } from "../used-block";
import { WorkbookError } from "../workbook-error";
import { loadAreas, type Area } from "./load-areas";
import { loadLooks } from "./load-looks";
import { loadMerged } from "./load-merged";
import { loadSpills } from "./load-spills";
import { loadPictures, picturesIn } from "./pictures";

/** More cells than any flat sheet of a plan has: there are cells far from the data, and they would take minutes. */
const mostUsedCells = 5_000_000;

/**
 * Reads in three round trips: names; then places, headers and the custom part; then values. Values beyond `limit` bytes
 * come in further ones, and so do merged areas, one for each sheet, looks, and how far formulas reach.
 * @throws WorkbookError `too-large` with the last cell of a sheet whose used range cannot be read
 */
export async function readWorkbook(context: Excel.RequestContext, request: WorkbookRequest, limit: number): Promise<WorkbookContent> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load("items/name,items/visibility");
  const tables = workbook.tables;
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  const parts = request.partNamespace ? workbook.customXmlParts.getByNamespace(request.partNamespace) : null;
  parts?.load("items/id");
  await context.sync();

  const wanted = Array.isArray(request.tables) ? new Set(request.tables.map(nameKey)) : null;
  const chosen = request.tables === "none" ? [] : tables.items.filter(({ name }) => !wanted || wanted.has(nameKey(name)));
  const bodies = chosen.map((table) => {
    const body = table.getDataBodyRange();
    body.load("rowIndex,columnIndex,rowCount,columnCount");
    const { columns } = table;
    columns.load("items/name");
    return { table, body, columns };
  });
  const asked = (request.sheets ?? []).flatMap((name) => sheets.items.find((sheet) => nameKey(sheet.name) === nameKey(name)) ?? []);
  const used = asked.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  const charted = (request.charts ? sheets.items : []).map(({ name: sheet, charts }) => {
    charts.load("items/name");
    return { sheet, charts };
  });
  const pictured = request.pictures ? loadPictures(sheets.items) : [];
  const xml = parts?.items[0]?.getXml() ?? null;
  if (bodies.length + used.length + charted.length + pictured.length > 0 || xml) await context.sync();

  const details = request.details === true;
  const areas: Area[] = [
    ...bodies.map(({ table, body }) => ({ sheet: table.worksheet.name, block: blockOf(body) })),
    ...used.map(({ sheet, range }) => ({ sheet: sheet.name, block: range.isNullObject ? noCells : readableBlock(sheet.name, range), details })),
  ];
  const loaded = await loadAreas(context, areas, limit);
  const looks = request.looks?.length ? await loadLooks(context, request.looks) : [];
  const merged = request.merged ? await loadMerged(context, areas.slice(bodies.length)) : [];
  const spills = await loadSpills(context, sheets.items, request.spillsOf ?? []);
  return {
    sheets: sheets.items.map(({ name, visibility }) => ({ name, hidden: visibility !== "Visible" })),
    tables: bodies.map(({ table, body, columns }, index): TableContent => ({
      name: table.name,
      sheet: table.worksheet.name,
      // A table without its header row has the row above it as the place of its headers.
      row: body.rowIndex - 1,
      column: body.columnIndex,
      headers: columns.items.map(({ name }) => name),
      rows: loaded[index]?.values ?? [],
      ...(table.showTotals ? { hasTotals: true } : {}),
    })),
    ranges: used.map(({ sheet }, index) => {
      const area = areas[bodies.length + index]?.block ?? noCells;
      const { values = [], formulas, numberFormats } = loaded[bodies.length + index] ?? {};
      const range = usedBlock({ sheet: sheet.name, row: area.row, column: area.column, values, ...(details ? { formulas, numberFormats } : {}) });
      const blocks = merged[index];
      return blocks ? withMerged(range, blocks) : range;
    }),
    charts: charted.flatMap(({ sheet, charts }) => charts.items.map(({ name }) => ({ sheet, name }))),
    pictures: pictured.flatMap(({ sheet, shapes }) => picturesIn(shapes).map(({ name }) => ({ sheet, name }))),
    looks,
    spills,
    part: xml === null ? null : withoutDeclaration(xml.value),
  };
}

const noCells = { row: 0, column: 0, rowCount: 0, columnCount: 0 };

function blockOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

function readableBlock(sheet: string, range: Excel.Range) {
  const block = blockOf(range);
  if (block.rowCount * block.columnCount <= mostUsedCells) return block;
  throw new WorkbookError("too-large", { place: `${sheet}!${cellAddress(block.row + block.rowCount - 1, block.column + block.columnCount - 1)}` });
}

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, "");
}
