import type { Plan, Text } from "../../plan/plan";
import type { PlanEdit } from "../../plan/plan-edit";
import type { PlanPath } from "../../plan/plan-path";
import type { CellContent } from "../../plan/row-content";
import type { TableKey } from "../../plan/table-schemas";

/** A part that came back: what it was split from, and what it holds now. `name` tells it from the others. */
export interface ReturnedPart {
  name: string;
  unit: string;
  base: Plan;
  plan: Plan;
}

/** What the parts bring, against the plan as it is now. Nothing of it is lost: it is an edit, a conflict or a proposal. */
export interface Merge {
  /** What can go in without asking, with the parts that bring it. */
  changes: MergeChange[];
  conflicts: MergeConflict[];
  /** Rows that a part does not have any more; they stay in the plan. */
  removals: Removal[];
  /** Parts that changed the sheet Inicio or Parámetros: that is not brought in. */
  settingsChanged: string[];
}

export interface MergeChange {
  edit: PlanEdit;
  path: PlanPath;
  /** What the cell holds now; null for a new row. */
  before: CellContent;
  parts: string[];
}

/**
 * Two changed the same: `cell`, the plan since the split and a part, or two parts; `row-gone`, the plan does not have the
 * row any more; `new-row`, another row has its key. Until it is decided the plan stays as it is.
 */
export interface MergeConflict {
  kind: "cell" | "row-gone" | "new-row";
  /** The place as text: what a decision names. */
  id: string;
  path: PlanPath;
  key: Text[];
  /** What the part was split from; null for a row. */
  base: CellContent;
  /** What the plan holds now; null where it has no such row. */
  plan: CellContent;
  candidates: MergeCandidate[];
}

export interface MergeCandidate {
  part: string;
  /** For a row, null: its content is in `edit`. */
  value: CellContent;
  edit: PlanEdit;
}

export interface Removal {
  part: string;
  table: TableKey;
  key: Text[];
  path: PlanPath;
}

/** `plan`, or the name of the part whose value is taken, by the id of the conflict. */
export type Decisions = Readonly<Record<string, string>>;

export const keepPlan = "plan";
