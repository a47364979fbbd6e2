import type { WorkbookOperation, WorkbookPatch } from "../../workbook/patch";
import type { Workbook, WorkbookContent } from "../../workbook/port";
import { nameKey } from "../../workbook/table-shape";

/** What a workbook holds where a patch will change it. */
export interface ContentBefore {
  /** The tables that the patch names, and the used ranges, with details, of the sheets that it writes to. */
  content: WorkbookContent;
  /** The custom parts that it sets, by namespace. */
  parts: ReadonlyMap<string, string | null>;
}

/** Reads what a patch will change, and no more: a sheet that the patch adds itself holds nothing yet. */
export async function readBefore(workbook: Workbook, patch: WorkbookPatch): Promise<ContentBefore> {
  const named = [...new Set(patch.flatMap((operation) => ("table" in operation ? [operation.table] : [])))];
  const { tables } = await workbook.read({ tables: named.length > 0 ? named : "none" });
  const sheetOf = new Map(tables.map((table) => [nameKey(table.name), table.sheet]));
  const sheets = new Map(
    patch.flatMap((operation) => {
      const sheet = writtenSheet(operation, sheetOf);
      return sheet === null ? [] : [[nameKey(sheet), sheet] as const];
    }),
  );
  for (const operation of patch) if (operation.kind === "add-sheet") sheets.delete(nameKey(operation.sheet));
  const content = await workbook.read({ tables: "none", sheets: [...sheets.values()], details: true });
  const parts = new Map<string, string | null>();
  for (const operation of patch) {
    if (operation.kind !== "set-part" || parts.has(operation.namespace)) continue;
    parts.set(operation.namespace, (await workbook.read({ tables: "none", partNamespace: operation.namespace })).part);
  }
  return { content: { ...content, tables }, parts };
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
