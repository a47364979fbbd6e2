import type { CellPlace } from "../../workbook/port";

/** A header that was renamed, and what it was. */
export interface HeaderMend extends CellPlace {
  kind: "header";
  table: string;
  /** The column of the plan, as `objective` or `y1`. */
  key: string;
  from: string;
  to: string;
}

/** Cells of a table of the plan that are no table any more, or one of another name. */
export interface TableMend extends CellPlace {
  kind: "table";
  /** The name by which the plan finds the table. */
  name: string;
  /** The name that the table bears now; null where the cells are no table. */
  from: string | null;
  rowCount: number;
  columnCount: number;
  /** Headers that are numbers in their cells: a table's headers are text. */
  headersAsText: { column: number; text: string }[];
}

/** Cells of a table of the plan that lost their drop-down lists, their messages or their marks, as pasted cells do. */
export interface LookMend {
  kind: "look";
  look: "list" | "prompt" | "mark";
  /** The name of the table. */
  name: string;
  sheet: string;
  /** How many cells of each column. */
  columns: { key: string; header: string; cells: number }[];
}

export type Mend = HeaderMend | TableMend | LookMend;

/** A column that may be the one that is missing. */
export interface CandidateColumn extends CellPlace {
  header: string;
  /** False: all its cells are blank, so that nothing is hidden by adding the missing column. */
  hasContent: boolean;
}

/** What only the office can tell; nothing is written for it. */
export type RepairDoubt =
  /** The column is missing, and these may be it. */
  | { kind: "column"; sheet: string; table: string; key: string; header: string; candidates: CandidateColumn[] }
  /** Several places look like the table, or its headers make no table. */
  | { kind: "table"; name: string; sheet: string; why: "several" | "headers"; places: CellPlace[] }
  /** Below the cells that become a table again, after a blank row, there is more. */
  | { kind: "rest"; name: string; place: CellPlace };

/** What is gone without a trace: *Completar hojas* adds it, blank. */
export interface AbsentPart {
  sheet: string;
  /** null: the whole sheet or its table. */
  header: string | null;
}

/** What is broken in the sheets of a plan, what it was, and what nobody can tell but the office. Nothing is written yet. */
export interface RepairProposal {
  mends: Mend[];
  doubts: RepairDoubt[];
  absent: AbsentPart[];
}

/** Whether something that is missing stands there under another name, so that adding it anew would hide it. */
export function isToBeRepaired({ mends, doubts }: RepairProposal): boolean {
  return mends.length > 0 || doubts.some(({ kind }) => kind === "table");
}

/** The missing columns that a column with content is, or may be: a blank one beside it would hide it. */
export function hiddenColumns({ mends, doubts }: RepairProposal): { table: string; key: string; sheet: string; header: string }[] {
  return [
    ...mends.flatMap((mend) => (mend.kind === "header" ? [{ table: mend.table, key: mend.key, sheet: mend.sheet, header: mend.to }] : [])),
    ...doubts.flatMap((doubt) =>
      doubt.kind === "column" && doubt.candidates.some(({ hasContent }) => hasContent)
        ? [{ table: doubt.table, key: doubt.key, sheet: doubt.sheet, header: doubt.header }]
        : [],
    ),
  ];
}
