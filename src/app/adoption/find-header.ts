import type { RangeContent } from "../../workbook/port";
import { headerTexts } from "./header-lines";
import { matchHeaders } from "./match-headers";
import { mostHeaderRows } from "./parse-mapping";

/** Rows from the top in which the header row is looked for. */
export const headerSearchDepth = 40;
/** Plan columns that a row must seem to name to be taken for the header row. */
export const leastMatches = 3;

export interface FoundHeader {
  row: number;
  rows: number;
  matches: number;
}

/** The row that names most plan columns, with the lines above it where these tell more. */
export function findHeader(range: RangeContent): FoundHeader | null {
  let best: FoundHeader | null = null;
  const depth = Math.min(headerSearchDepth, range.values.length - 1);
  for (let index = 0; index < depth; index += 1) {
    const found = headerLines(range, range.row + index + 1);
    if (found.matches >= leastMatches && (best === null || found.matches > best.matches)) best = found;
  }
  return best;
}

/** How many lines the header that ends in a row has: as few as tell most. */
export function headerLines(range: RangeContent, row: number): FoundHeader {
  let best: FoundHeader = { row, rows: 1, matches: matchesOf(range, row, 1) };
  for (let rows = 2; rows <= mostHeaderRows && row - rows >= range.row; rows += 1) {
    const matches = isGrouping(range, row - rows + 1) ? matchesOf(range, row, rows) : 0;
    if (matches > best.matches) best = { row, rows, matches };
  }
  return best;
}

function matchesOf(range: RangeContent, row: number, rows: number): number {
  return Object.keys(matchHeaders(headerTexts(range, row, rows)).columns).length;
}

/** An upper line of a header groups the columns: two texts at least. One alone is a title. */
function isGrouping({ row, values }: RangeContent, line: number): boolean {
  return (values[line - 1 - row] ?? []).filter((value) => typeof value === "string" || typeof value === "number").length >= 2;
}
