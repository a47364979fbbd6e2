import type { WorkbookOperation, WriteValues } from "../../workbook/patch";

/**
 * The same writing with cells that stand one below the other as one block: a whole column that was mended is one call of
 * the host and not thousands. No cell may be written twice; what is no writing of values comes first.
 */
export function joinedWrites(operations: readonly WorkbookOperation[]): WorkbookOperation[] {
  const writes = operations.filter((operation) => operation.kind === "write-values");
  const joined: WriteValues[] = [];
  for (const write of writes.sort(downTheColumns)) {
    const above = joined.at(-1);
    if (above !== undefined && isRightBelow(write, above)) above.values.push(...write.values);
    else joined.push({ ...write, values: [...write.values] });
  }
  return [...operations.filter((operation) => operation.kind !== "write-values"), ...joined];
}

function downTheColumns(one: WriteValues, other: WriteValues): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.column - other.column || one.row - other.row;
}

function isRightBelow({ sheet, row, column, values }: WriteValues, above: WriteValues): boolean {
  const isAsWide = values[0]?.length === above.values[0]?.length;
  return isAsWide && sheet === above.sheet && column === above.column && row === above.row + above.values.length;
}
