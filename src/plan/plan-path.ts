import type { TableKey } from "./table-schemas";

/**
 * A place in the plan, never in the workbook: checks see no cells; the sheets turn a path into a cell.
 * `row` counts the rows of the table from 0: two rows may bear the same code, or none.
 */
export interface PlanPath {
  table: TableKey | "plan" | "parameters";
  code: string | null;
  row: number | null;
  /** Column key, `y1`..`yT` for annual columns; null means the whole row. */
  column: string | null;
  /** Calendar year, where the place belongs to one. */
  year: number | null;
}
