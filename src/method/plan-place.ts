import type { PlanPath } from "../plan/plan-path";
import type { TableKey } from "../plan/table-schemas";
import type { PlanRow } from "../plan/plan";

/** The place of a row of a table, counted from 0; `column` and `year` where the place is one cell of it. */
export function rowPlace(
  table: TableKey,
  row: PlanRow,
  position: number,
  column: string | null = null,
  year: number | null = null,
): PlanPath {
  return { table, code: codeShown(row), row: position, column, year };
}

/** Key of the annual column of a year, counted from 0. */
export function annualColumn(year: number): string {
  return `y${year + 1}`;
}

/** What a row is known by: its code, or the goal or source that it is about. */
function codeShown(row: PlanRow): string | null {
  if ("code" in row) return row.code;
  if ("goal" in row) return row.goal;
  return "source" in row ? row.source : null;
}
