import type { CellContent, Workbook } from "../../workbook/port";
import { WorkbookError } from "../../workbook/workbook-error";
import { putBack, withLost } from "./changed-meanwhile";
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
   * `overwrite` says what to do with them: `keep` leaves them, `replace` brings the old content back. With the id of a point
   * it undoes that one, and nothing (null) when it is not the latest any more: who tries again does not undo the one before.
   */
  undo(changedCells?: "ask" | "keep" | "replace", point?: number): Promise<UndoReport | null>;
}

export async function listRestorePoints(workbook: Workbook): Promise<ListedPoint[]> {
  return (await readRestorePoints(workbook)).map(listed);
}

/**
 * Null when there is nothing to undo, or the point that is wanted is not the latest. What others write meanwhile in cells that come back is kept, and told as a conflict.
 * @throws WorkbookError; where a part has been undone, the point stays and undoing again finishes it
 */
export async function undoLatest(workbook: Workbook, changedCells: "ask" | "keep" | "replace" = "ask", wanted?: number): Promise<UndoReport | null> {
  const points = await readRestorePoints(workbook);
  const [latest, ...older] = points;
  if (latest === undefined || (wanted !== undefined && latest.id !== wanted)) return null;
  const content = await readForUndo(workbook, latest);
  const overwriteCells = changedCells === "replace";
  const { patch, conflicts } = planUndo(latest, content, { overwriteCells, removeSheets: overwriteCells && latest.unfinished === true });
  if (changedCells === "ask" && conflicts.length > 0) return { point: listed(latest), conflicts, done: false };
  const overwritten: CellContent[] = [];
  let begun = false;
  try {
    // Until the end the point stands there as one that is there in part.
    await workbook.apply([restorePart([{ ...latest, unfinished: true }, ...older]), ...patch, restorePart(older)], {
      begins: () => (begun = true),
      lookout: { basedOn: content, overwrote: (cells) => overwritten.push(...cells) },
    });
  } catch (cause) {
    if (!begun || !(await isGone(workbook, latest))) {
      if (begun && cause instanceof WorkbookError) cause.leftPart = "undone-in-part";
      await bringBack(workbook, overwritten).catch(() => {
        throw withLost(cause, overwritten);
      });
      throw cause;
    }
  }
  await bringBack(workbook, overwritten).catch((cause: unknown) => {
    const told = withLost(cause, overwritten);
    told.leftPart = "undone";
    throw told;
  });
  return { point: listed(latest), conflicts: [...conflicts, ...overwritten.map(writtenMeanwhile)], done: true };
}

async function bringBack(workbook: Workbook, overwritten: readonly CellContent[]): Promise<void> {
  if (overwritten.length > 0) await workbook.apply(putBack(overwritten));
}

/**
 * The point goes with the last step: without it, all has been undone and only Excel's answer was lost. To say then that it
 * failed would lead to undoing the writing before it too.
 */
async function isGone(workbook: Workbook, { id }: RestorePoint): Promise<boolean> {
  try {
    const [latest] = await readRestorePoints(workbook);
    return latest?.id !== id;
  } catch {
    return false;
  }
}

function writtenMeanwhile({ sheet, row, column, content }: CellContent): UndoConflict {
  const is = "formula" in content ? { value: null, formula: content.formula } : content;
  return { kind: "cell", sheet, row, column, was: { value: null }, is };
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
