import type { Workbook } from "../../workbook/port";
import { planUndo, readForUndo, type UndoConflict } from "./plan-undo";
import { pointSize, readRestorePoints, restorePart } from "./restore-part";
import type { RestorePoint, WritingCause } from "./restore-point";

/** A restore point as it is listed. */
export interface ListedPoint {
  id: number;
  /** ISO 8601, universal time. */
  at: string;
  cause: WritingCause;
  /** What undoing it takes away and brings back. */
  sheets: string[];
  rows: number;
  columns: number;
  cells: number;
  /** On sheets that were there; absent without any. */
  pictures?: number;
  /** In characters of the workbook's part. */
  size: number;
}

export interface UndoReport {
  point: ListedPoint;
  /** What was changed since and stays as it is. */
  conflicts: UndoConflict[];
  /** False: nothing was written, because cells were changed since and nobody asked to overwrite them. */
  done: boolean;
}

/** The restore points as the pane and the command line ask for them. */
export interface RestoreCases {
  /** The latest first. */
  listRestorePoints(): Promise<ListedPoint[]>;
  /**
   * Undoes the latest writing. Where cells were changed since, it writes nothing and tells which, unless
   * `overwrite` says what to do with them: `keep` leaves them, `replace` brings the old content back.
   */
  undo(changedCells?: "ask" | "keep" | "replace"): Promise<UndoReport | null>;
}

export async function listRestorePoints(workbook: Workbook): Promise<ListedPoint[]> {
  return (await readRestorePoints(workbook)).map(listed);
}

/** Null when there is nothing to undo. */
export async function undoLatest(workbook: Workbook, changedCells: "ask" | "keep" | "replace" = "ask"): Promise<UndoReport | null> {
  const points = await readRestorePoints(workbook);
  const [latest, ...older] = points;
  if (latest === undefined) return null;
  const content = await readForUndo(workbook, latest);
  const { patch, conflicts } = planUndo(latest, content, { overwriteCells: changedCells === "replace", removeSheets: false });
  if (changedCells === "ask" && conflicts.length > 0) return { point: listed(latest), conflicts, done: false };
  await workbook.apply([...patch, restorePart(older)]);
  return { point: listed(latest), conflicts, done: true };
}

function listed(point: RestorePoint): ListedPoint {
  const { id, at, cause, changes } = point;
  return {
    id,
    at,
    cause,
    sheets: changes.sheets.map(({ name }) => name),
    rows: changes.rows.reduce((sum, { prints }) => sum + prints.length, 0),
    columns: changes.columns.reduce((sum, { headers }) => sum + headers.length, 0),
    cells: changes.cells.reduce((sum, { before }) => sum + before.length, 0),
    ...(changes.pictures ? { pictures: changes.pictures.length } : {}),
    size: pointSize(point),
  };
}
