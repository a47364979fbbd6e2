import type { Book } from "./book";

/** A picture as the host keeps it: the open Univer has no place for pictures. */
export interface PictureFacts {
  id: string;
  sheetId: string;
  name: string;
  altText: string;
  altTitle: string;
  /** The file in base64; only PNG is kept. */
  png: string;
  /** The cell under its corner, and how far from the cell's own corner it is, in points. */
  row: number;
  column: number;
  right: number;
  down: number;
  /** In points. */
  width: number;
  height: number;
  keepsShape: boolean;
  placement: "OneCell" | "TwoCell" | "Absolute";
}

export const pointsPerPixel = 3 / 4;

/** One direction of a sheet: its columns from left to right, or its rows downwards. */
export type Direction = "column" | "row";

/** Where a column or row begins, in points from the corner of the sheet; hidden ones take no room. */
export function startOf(book: Book, sheetId: string, direction: Direction, index: number): number {
  const size = sizeIn(book, sheetId, direction);
  let start = 0;
  for (let at = 0; at < index; at += 1) start += size(at);
  return start;
}

/** The column or row in which a place in points lies, and how far from its beginning. */
export function cellAt(book: Book, sheetId: string, direction: Direction, points: number): { index: number; beyond: number } {
  const sheet = book.grid.worksheet(sheetId);
  const last = (direction === "column" ? sheet.getColumnCount() : sheet.getRowCount()) - 1;
  const size = sizeIn(book, sheetId, direction);
  let [index, beyond] = [0, points];
  while (index < last && beyond >= size(index)) beyond -= size(index++);
  return { index, beyond };
}

function sizeIn(book: Book, sheetId: string, direction: Direction): (index: number) => number {
  const sheet = book.grid.worksheet(sheetId);
  if (direction === "column") return (index) => (sheet.getColVisible(index) ? sheet.getColumnWidth(index) * pointsPerPixel : 0);
  return (index) => (sheet.getRowVisible(index) ? sheet.getRowHeight(index) * pointsPerPixel : 0);
}
