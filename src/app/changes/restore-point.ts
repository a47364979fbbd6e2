import type { CellChange, PatchChanges } from "./patch-changes";

/** What wrote: the closed list that the texts name. */
export const writingCauses = [
  "create", "sample", "adopt", "repair", "undo", "import", "compare", "budget", "update", "freeze", "formulas", "waive", "mend", "parameters", "report", "picture", "other",
] as const;
export type WritingCause = (typeof writingCauses)[number];

/** What one writing added and overwrote, as it is kept in the workbook. */
export interface RestorePoint {
  /** Counted up within the workbook. */
  id: number;
  /** ISO 8601, universal time. */
  at: string;
  cause: WritingCause;
  /** True while it is written, and ever after where that was cut off: a part of it stands in the workbook. */
  unfinished?: true;
  changes: Omit<PatchChanges, "cells" | "reentered" | "removedSheets" | "removedTables" | "mentions" | "pictures"> & {
    cells: CellRun[];
    /** Absent where no table became plain cells, and in points of earlier versions. */
    removedTables?: PatchChanges["removedTables"];
    /** Absent without any, and in points of earlier versions. */
    mentions?: PatchChanges["mentions"];
    /** Absent where no picture was put on a sheet that was there, and in points of earlier versions. */
    pictures?: PatchChanges["pictures"];
  };
}

/** Cells side by side in one row, as they were and as they were written. */
export interface CellRun {
  sheet: string;
  row: number;
  column: number;
  before: CellChange["before"][];
  after: CellChange["after"][];
}

/** Null when the changes leave nothing to bring back. */
export function restorePointOf(changes: PatchChanges, id: number, at: Date, cause: WritingCause): RestorePoint | null {
  const { sheets, tables, removedTables, mentions, rows, columns, cells, formats, pictures, parts } = changes;
  const removed = removedTables.length > 0 ? { removedTables } : {};
  const named = mentions.length > 0 ? { mentions } : {};
  const shown = pictures.length > 0 ? { pictures } : {};
  const kept = { sheets, tables, ...removed, ...named, ...shown, rows, columns, cells: runsOf(cells), formats, parts };
  const isEmpty = [sheets, tables, removedTables, rows, columns, cells, formats, pictures].every((list) => list.length === 0);
  return isEmpty ? null : { id, at: at.toISOString(), cause, changes: kept };
}

function runsOf(cells: readonly CellChange[]): CellRun[] {
  const runs: CellRun[] = [];
  for (const { sheet, row, column, before, after } of cells) {
    const last = runs.at(-1);
    const follows = last !== undefined && last.sheet === sheet && last.row === row && last.column + last.before.length === column;
    if (follows) {
      last.before.push(before);
      last.after.push(after);
    } else runs.push({ sheet, row, column, before: [before], after: [after] });
  }
  return runs;
}
