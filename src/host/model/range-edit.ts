import type { IStyleData } from "@univerjs/core";
import { isWholeColumns, isWholeRows, toRange, type Block } from "../grid/block";
import { hasContent } from "../grid/grid";
import { invalidArgument } from "../protocol/host-error";
import type { RangeObject } from "./range";

const emptyStyle: { [K in keyof IStyleData]-?: null } = {
  ff: null,
  fs: null,
  it: null,
  bl: null,
  ul: null,
  bbl: null,
  st: null,
  ol: null,
  bg: null,
  bd: null,
  cl: null,
  va: null,
  n: null,
  tr: null,
  td: null,
  ht: null,
  vt: null,
  tb: null,
  pd: null,
};

/** `range.clear`: contents, formats or both, of the cells that have any. */
export function clearRange(range: RangeObject, applyTo: string): void {
  const contents = applyTo === "All" || applyTo === "Contents";
  const formats = applyTo === "All" || applyTo === "Formats" || applyTo === "ResetContents";
  const { grid } = range.book;
  const clipped = grid.clip(range.sheetId, range.block);
  if (!clipped) return;
  const cells = grid.cells(range.sheetId);
  for (let row = clipped.row; row < clipped.row + clipped.rows; row += 1) {
    for (let column = clipped.column; column < clipped.column + clipped.columns; column += 1) {
      const cell = cells.getValue(row, column);
      if (!cell) continue;
      if (contents && hasContent(cell)) {
        grid.writer.set(range.sheetId, row, column, { v: null, t: null, f: null, si: null, p: null });
      }
      if (formats && cell.s) grid.writer.set(range.sheetId, row, column, { s: emptyStyle as unknown as IStyleData });
    }
  }
  if (formats) {
    grid.asHost(() => grid.range(range.sheetId, clipped).setDataValidation(null));
    for (const rule of range.book.formatRules.of(range.sheetId)) {
      const only = rule.ranges.length === 1 && JSON.stringify(rule.ranges[0]) === JSON.stringify(toRange(clipped));
      if (only) range.book.formatRules.remove(range.sheetId, rule.cfId);
    }
  }
}

function axisOf(block: Block): "rows" | "columns" | null {
  if (isWholeRows(block)) return "rows";
  return isWholeColumns(block) ? "columns" : null;
}

/** `range.insert`: the cells move down or right; whole rows and columns move the sheet. */
export async function insertCells(range: RangeObject, shift: string): Promise<RangeObject> {
  const { grid } = range.book;
  const { block } = range;
  const axis = axisOf(block);
  const sheet = grid.sheet(range.sheetId);
  if (axis === "rows") {
    grid.asHost(() => sheet.insertRowsBefore(block.row, block.rows));
  } else if (axis === "columns") {
    grid.asHost(() => sheet.insertColumnsBefore(block.column, block.columns));
  } else {
    const command = { Down: "insert-range-move-down", Right: "insert-range-move-right" }[shift];
    if (!command) throw invalidArgument(`shift ${shift}`);
    if (shift === "Down") makeRoomBelow(range);
    await grid.commandOnSheet(`sheet.command.${command}`, range.sheetId, { range: toRange(block) });
  }
  return range;
}

/** `range.delete`: the cells below or to the right close the gap. */
export async function deleteCells(range: RangeObject, shift: string): Promise<void> {
  const { grid } = range.book;
  const axis = axisOf(range.block);
  const clipped = grid.clip(range.sheetId, range.block);
  if (!clipped) return;
  const sheet = grid.sheet(range.sheetId);
  if (axis === "rows") {
    grid.asHost(() => sheet.deleteRows(clipped.row, clipped.rows));
  } else if (axis === "columns") {
    grid.asHost(() => sheet.deleteColumns(clipped.column, clipped.columns));
  } else {
    const command = { Up: "delete-range-move-up", Left: "delete-range-move-left" }[shift];
    if (!command) throw invalidArgument(`shift ${shift}`);
    await grid.commandOnSheet(`sheet.command.${command}`, range.sheetId, { range: toRange(clipped) });
  }
}

/** Univer pushes cells over the end of its sheet without a word: the sheet grows first. */
function makeRoomBelow(range: RangeObject): void {
  const { grid } = range.book;
  const used = grid.usedBlock(range.sheetId, null, false);
  if (used) grid.ensureSize(range.sheetId, used.row + used.rows + range.block.rows, 1);
}
