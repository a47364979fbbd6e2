import type { PlanPath } from "../../plan/plan-path";

/** The place of a source's ceiling in a year. */
export function ceilingPath(source: string, year: number, firstYear: number): PlanPath {
  return { table: "ceilings", code: source, row: null, column: `y${year - firstYear + 1}`, year };
}
