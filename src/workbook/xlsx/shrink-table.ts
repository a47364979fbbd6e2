import { checkLeftColumns } from "../check-operation";
import type { RemoveColumns, RemoveRows } from "../patch";
import { bodyBlock, removedRows, wholeBlock } from "../table-shape";
import { forgetPart } from "./content-types";
import { followGrowth } from "./grow-table";
import type { PatchedPackage } from "./patched-package";
import { relationships, relationshipsPart, unrelate } from "./relationships";
import { removeTableColumns, resizeTablePart, type TableEntry } from "./table-parts";
import { child, children } from "./xml";

/** What stands below the table stays in its place; a row of totals comes up to the new end. */
export function removeRows(target: PatchedPackage, { table, count }: RemoveRows): void {
  const entry = target.table(table);
  const { shape } = entry;
  const sheet = target.sheet(shape.sheet);
  const before = { ...shape };
  const removed = removedRows(shape, count);
  const emptied = Math.min(count, shape.rowCount);
  const body = bodyBlock(shape);
  const end = body.row + body.rowCount;
  for (let row = end - emptied; row < end; row++) {
    for (let at = 0; at < shape.columnCount; at++) {
      const column = shape.column + at;
      // A cell that leaves the table takes no look of it along.
      sheet.write(row, column, null, row < end - removed ? sheet.style(row, column) : null);
    }
  }
  if (removed === 0) return;
  for (let at = 0; shape.hasTotals && at < shape.columnCount; at++) sheet.move(end, shape.column + at, end - removed);
  shape.rowCount -= removed;
  resizeTablePart(target.parts, entry);
  followGrowth(target, before, -removed);
}

export function removeColumns(target: PatchedPackage, { table, count }: RemoveColumns): void {
  const entry = target.table(table);
  const { shape } = entry;
  const sheet = target.sheet(shape.sheet);
  checkLeftColumns(shape, count);
  const whole = wholeBlock(shape);
  const first = whole.row + (entry.hasHeaders ? 0 : 1);
  for (let column = shape.column + shape.columnCount - count; column < shape.column + shape.columnCount; column++) {
    for (let row = first; row < whole.row + whole.rowCount; row++) sheet.write(row, column, null, null);
  }
  shape.columnCount -= count;
  removeTableColumns(target.parts, entry, count);
  resizeTablePart(target.parts, entry);
}

/** The cells keep what they hold and how they look. */
export function removeTable(target: PatchedPackage, entry: TableEntry): void {
  const { parts } = target;
  const sheet = target.sheet(entry.shape.sheet);
  const link = relationships(parts, sheet.part).find(({ target: linked }) => linked === entry.part);
  const list = child(sheet.frame, "tableParts");
  for (const element of list ? children(list, "tablePart") : []) {
    const id = Array.from(element.attributes).find(({ localName }) => localName === "id")?.value;
    if (id === link?.id) list?.removeChild(element);
  }
  const left = list ? children(list).length : 0;
  if (left > 0) list?.setAttribute("count", String(left));
  else list?.parentNode?.removeChild(list);
  unrelate(parts, sheet.part, entry.part);
  forgetPart(parts, entry.part);
  parts.remove(entry.part);
  if (parts.has(relationshipsPart(entry.part))) parts.remove(relationshipsPart(entry.part));
  target.tables.splice(target.tables.indexOf(entry), 1);
}
