import type { PlanPath } from "../plan/plan-path";
import type { CellPlace } from "../workbook/port";
import type { PlanReading } from "./read-plan";

/** The cell of a path of the plan; null when the workbook does not have it. */
export function locate(reading: PlanReading, path: PlanPath): CellPlace | null {
  if (path.table === "plan") return reading.profilePlaces.get(path.column ?? "name") ?? null;
  if (path.table === "parameters") return reading.parameterPlaces.get(path.code ?? path.column ?? "") ?? null;
  const layout = reading.layouts.get(path.table);
  if (layout === undefined) return null;
  const column = layout.column + (path.column === null ? 0 : (layout.columns.get(path.column) ?? 0));
  if (path.row === null) return { sheet: layout.sheet, row: layout.row, column };
  const body = layout.rows[path.row];
  return body === undefined ? null : { sheet: layout.sheet, row: layout.row + 1 + body, column };
}
