import { contains } from "../../workbook/address";
import type { CellBlock, WorkbookOperation, WorkbookPatch } from "../../workbook/patch";
import type { CellPlace, Workbook, WorkbookContent } from "../../workbook/port";
import { nameKey } from "../../workbook/table-shape";

/** What a workbook holds where a patch will change it. */
export interface ContentBefore {
  /** The tables that the patch names, and the used ranges, with details, of the sheets that it writes to. */
  content: WorkbookContent;
  /** The custom parts that it sets, by namespace. */
  parts: ReadonlyMap<string, string | null>;
  /** The blocks that formulas which it overwrites fill, each with the formula in its first cell. */
  filled: FilledBlock[];
}

export interface FilledBlock {
  sheet: string;
  block: CellBlock;
}

/** The cells that an operation writes; null when it writes none by their place. */
export function writtenBlock(operation: WorkbookOperation): FilledBlock | null {
  if (operation.kind !== "write-values" && operation.kind !== "write-formulas") return null;
  const { sheet, row, column } = operation;
  const contents: readonly unknown[][] = operation.kind === "write-values" ? operation.values : operation.formulas;
  return { sheet, block: { row, column, rowCount: contents.length, columnCount: contents[0]?.length ?? 0 } };
}

/** Reads what a patch will change, and no more: a sheet that the patch adds itself holds nothing yet. */
export async function readBefore(workbook: Workbook, patch: WorkbookPatch): Promise<ContentBefore> {
  const named = [...new Set(patch.flatMap((operation) => ("table" in operation ? [operation.table] : [])))];
  const { tables, sheets: all } = await workbook.read({ tables: named.length > 0 ? named : "none" });
  const sheetOf = new Map(tables.map((table) => [nameKey(table.name), table.sheet]));
  const sheets = new Map(
    patch.flatMap((operation) => {
      const sheet = writtenSheet(operation, sheetOf);
      return sheet === null ? [] : [[nameKey(sheet), sheet] as const];
    }),
  );
  // Formulas anywhere may name a table that comes or goes.
  if (patch.some((operation) => namesTable(operation, patch))) for (const { name } of all) sheets.set(nameKey(name), name);
  for (const operation of patch) if (operation.kind === "add-sheet") sheets.delete(nameKey(operation.sheet));
  const content = await workbook.read({ tables: "none", sheets: [...sheets.values()], details: true, pictures: patch.some(drawsPicture) });
  const parts = new Map<string, string | null>();
  for (const operation of patch) {
    if (operation.kind !== "set-part" || parts.has(operation.namespace)) continue;
    parts.set(operation.namespace, (await workbook.read({ tables: "none", partNamespace: operation.namespace })).part);
  }
  return { content: { ...content, tables }, parts, filled: await readFilled(workbook, patch, content) };
}

/** A table on a sheet that the patch adds is one that nothing names yet. */
function namesTable(operation: WorkbookOperation, patch: WorkbookPatch): boolean {
  if (operation.kind === "remove-table") return true;
  if (operation.kind !== "add-table") return false;
  return !patch.some((other) => other.kind === "add-sheet" && nameKey(other.sheet) === nameKey(operation.sheet));
}

function drawsPicture({ kind }: WorkbookOperation): boolean {
  return kind === "add-picture" || kind === "remove-picture";
}

/** Without this, what a formula shows in other cells would be kept as their own, and brought back in its way. */
async function readFilled(workbook: Workbook, patch: WorkbookPatch, { ranges }: WorkbookContent): Promise<FilledBlock[]> {
  const written = patch.flatMap((operation) => writtenBlock(operation) ?? []);
  const places = ranges.flatMap(({ sheet, row, column, formulas = [] }): CellPlace[] => {
    const blocks = written.filter((each) => nameKey(each.sheet) === nameKey(sheet)).map(({ block }) => block);
    return formulas.flatMap((cells, down) =>
      cells.flatMap((formula, right) => {
        const place = { sheet, row: row + down, column: column + right };
        return formula !== null && blocks.some((block) => contains(block, place.row, place.column)) ? [place] : [];
      }),
    );
  });
  if (places.length === 0) return [];
  const { spills } = await workbook.read({ tables: "none", spillsOf: places });
  return places.flatMap(({ sheet }, index) => (spills[index] ? [{ sheet, block: spills[index] }] : []));
}

/** The sheet whose cells or number formats an operation may change. */
function writtenSheet(operation: WorkbookOperation, sheetOf: ReadonlyMap<string, string>): string | null {
  switch (operation.kind) {
    case "write-values":
    case "write-formulas":
    case "format-range":
    case "add-table":
      return operation.sheet;
    case "append-rows":
    case "add-columns":
    case "remove-rows":
    case "remove-columns":
    case "remove-table":
      return sheetOf.get(nameKey(operation.table)) ?? null;
    default:
      return null;
  }
}
