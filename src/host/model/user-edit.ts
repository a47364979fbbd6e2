import { CellValueType, type ICellData } from "@univerjs/core";
import { parseBlock, toRange } from "../grid/block";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import type { Book } from "./book";
import { readInput } from "./cell-input";
import { tableAround } from "./table-growth";
import { formatForTyping } from "./table-row-look";
import { toEngineFormula } from "./structured-reference";

/** Does what typing in a cell does: through Univer's own command, so that undo and its interceptors see it. */
export async function typeInCell(
  book: Book,
  sheetName: string,
  address: string,
  value: string | number | boolean,
  by: "user" | "coauthor" = "user",
): Promise<void> {
  const sheetId = book.grid.sheetIdByName(sheetName);
  const block = parseBlock(address);
  if (sheetId === null) throw itemNotFound(`sheet ${sheetName}`);
  if (!block) throw invalidArgument(`${address} is no address.`);
  book.grid.ensureSize(sheetId, block.row + block.rows, block.column + block.columns);
  const format = formatForTyping(book, sheetId, block.row, block.column);
  const { change } = readInput(value, format);
  if (change.f?.includes("[@")) change.f = toEngineFormula(change.f, tableAround(book, sheetId, block));
  const text = format === "@" ? { s: { n: { pattern: format } } } : {};
  const cell = change.f ? { f: change.f } : { v: change.v ?? "", t: change.t ?? CellValueType.STRING, ...text };
  // Waiting writes are the add-in's: they go first and are not part of what the user does.
  book.flush();
  const range = book.grid.workbook.getSheetBySheetId(sheetId)?.getRange(toRange(block));
  book.coauthorEdits = by === "coauthor";
  range?.setValue({ ...cell, p: null, si: null, ...(change.f ? {} : { f: null }) } as ICellData);
  book.coauthorEdits = false;
  await book.settle();
}
