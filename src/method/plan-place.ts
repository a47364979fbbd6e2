import type { PlanPath } from "../plan/plan-path";
import { rowCode } from "../plan/row-code";
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
  return { table, code: rowCode(row), row: position, column, year };
}

/** Key of the annual column of a year, counted from 0. */
export function annualColumn(year: number): string {
  return `y${year + 1}`;
}
