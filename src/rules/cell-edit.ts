import type { CellEdit } from "../plan/plan-edit";
import type { PlanPath } from "../plan/plan-path";

/** The edit that puts a value at the place of a finding; null when the place is not one cell of a table. */
export function cellEdit({ table, row, column }: PlanPath, value: CellEdit["value"]): CellEdit[] | null {
  if (table === "plan" || table === "parameters" || row === null || column === null) return null;
  return [{ kind: "set-cell", table, row, column, value }];
}
