import type { CellContent } from "./port";

/** Why a workbook could not be read or changed: the closed list of codes that the roots turn into sentences. */
export type WorkbookErrorCode =
  | "not-a-workbook"
  | "encrypted"
  | "damaged"
  | "sheet-missing"
  | "sheet-exists"
  | "table-missing"
  | "table-exists"
  /** Headers of the table are blank, no text, or one of them stands there twice: Excel lets no table have such, other programs do. */
  | "table-headers"
  /** The sheet has a chart of that name. */
  | "chart-exists"
  /** The sheet has a picture of that name, or none. */
  | "picture-exists"
  | "picture-missing"
  /** A workbook keeps at least one sheet that can be seen. */
  | "last-sheet"
  /** Cells that are not empty stand where a table would have to grow. */
  | "no-room"
  | "cell-editing"
  | "protected"
  | "read-only"
  | "too-large"
  /** Text that no cell can hold. */
  | "text-too-long"
  | "busy"
  /** The connection to the workbook is over: it has to be opened again. */
  | "session-ended"
  /** Cells that were to be overwritten hold something else than when they were read. */
  | "changed-meanwhile"
  /** The user stopped the writing. */
  | "cancelled"
  | "timeout"
  | "not-supported"
  | "unexpected";

/** The program or the host failed (never: the plan is wrong). `place` names the sheet, table or part concerned. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;
  readonly place: string | null;
  /** A part of what was to be written may stand in the workbook, and how it can be brought back; null where none does. */
  leftPart: "restorable" | "not-restorable" | "undone-in-part" | "undone" | null = null;
  /** What others wrote meanwhile and the writing replaced, where putting it back failed too: it stands nowhere else any more. */
  notPutBack: readonly CellContent[] = [];

  constructor(code: WorkbookErrorCode, options: { place?: string; cause?: unknown; message?: string } = {}) {
    super(options.message ?? `${code}${options.place ? `: ${options.place}` : ""}`, { cause: options.cause });
    this.name = "WorkbookError";
    this.code = code;
    this.place = options.place ?? null;
  }
}
