import type { PlanEdit } from "../plan/plan-edit";
import type { PlanPath } from "../plan/plan-path";

type CellContent = Extract<PlanEdit, { kind: "set-cell" }>["value"];

/** The edit that puts a value at the place of a finding; null when the place is not one cell of a table. */
export function cellEdit({ table, row, column }: PlanPath, value: CellContent): PlanEdit[] | null {
  if (table === "plan" || table === "parameters" || row === null || column === null) return null;
  return [{ kind: "set-cell", table, row, column, value }];
}
