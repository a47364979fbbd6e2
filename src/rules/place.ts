import { annualColumn, rowPlace } from "../method/plan-place";
import type { Plan, PlanRow } from "../plan/plan";
import type { PlanPath } from "../plan/plan-path";
import type { TableKey } from "../plan/table-schemas";

/** A row of the plan, counted from 0, or one of its cells. */
export function placeOf(plan: Plan, table: TableKey, row: number, column: string | null = null): PlanPath {
  return rowPlace(table, rowOf(plan, table, row), row, column);
}

/** The annual cell of a row; `year` counts from 0. */
export function placeOfYear(plan: Plan, table: TableKey, row: number, year: number): PlanPath {
  return rowPlace(table, rowOf(plan, table, row), row, annualColumn(year), plan.plan.firstYear + year);
}

/** A table as a whole, or one of its columns. */
export function placeOfTable(table: TableKey, column: string | null = null): PlanPath {
  return { table, code: null, row: null, column, year: null };
}

function rowOf(plan: Plan, table: TableKey, row: number): PlanRow {
  const content: PlanRow | undefined = plan[table][row];
  if (content === undefined) throw new RangeError(`${table} has no row ${row}`);
  return content;
}
