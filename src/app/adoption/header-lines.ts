import type { CellValue } from "../../plan/cell-value";
import type { RangeContent } from "../../workbook/port";

/** What a header says in its lines, upper first; a text that a merged area gives to several lines counts once. */
export interface HeaderText {
  text: string;
  lines: string[];
}

/** Stands between the lines of a header. */
const lineMark = " / ";
const year = /(?:^|\D)20\d\d(?:\D|$)/;

/**
 * The headers of all columns. A text of an upper line belongs to all columns of its merged area; where a line groups
 * the columns by year without merging them, to the blank cells on its right too.
 */
export function headerTexts(range: RangeContent, headerRow: number, headerRows: number): HeaderText[] {
  const last = headerRow - 1 - range.row;
  const first = last - headerRows + 1;
  const width = range.values[0]?.length ?? 0;
  const grid: string[][] = [];
  for (let index = first; index <= last; index++) {
    grid.push(Array.from({ length: width }, (_, position) => textOf(range.values[index]?.[position] ?? null)));
  }
  const groups = grid.slice(0, -1).map((line) => line.filter((text) => year.test(text)).length >= 2);
  for (const area of range.merged ?? []) {
    const top = area.row - range.row - first;
    const left = area.column - range.column;
    const text = grid[top]?.[left] ?? "";
    for (let row = Math.max(0, top); row < Math.min(grid.length, top + area.rowCount); row++) {
      for (let position = left; position < Math.min(width, left + area.columnCount); position++) {
        (grid[row] as string[])[position] = text;
      }
    }
  }
  groups.forEach((byYear, row) => {
    if (byYear) spreadYears(grid[row] ?? [], grid[row + 1] ?? []);
  });
  return Array.from({ length: width }, (_, position) => {
    const lines = grid.map((line) => line[position] ?? "").filter((text, index, all) => text !== "" && text !== all[index - 1]);
    return { text: lines.join(lineMark), lines };
  });
}

function spreadYears(line: string[], below: readonly string[]): void {
  for (let position = 1; position < line.length; position++) {
    const left = line[position - 1] ?? "";
    if (line[position] === "" && (below[position] ?? "") !== "" && year.test(left)) line[position] = left;
  }
}

function textOf(value: CellValue): string {
  return value === null ? "" : String(value).replace(/\s+/g, " ").trim();
}
