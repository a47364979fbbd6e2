import { tableSchemas, type TableKey } from "./table-schemas";

/** A row of a table without content, its annual values left out: blank cells are null, lists are empty. */
export function emptyRow(table: TableKey): Record<string, null | string[]> {
  return Object.fromEntries(
    tableSchemas[table].columns.map((column) => [column.key, column.content === "list" ? [] : null]),
  );
}
