import { noRow, type PlanIndex } from "./plan-index";
import { isNumeric, type CellValue } from "../plan/cell-value";

/** A row of progress that reports a goal in a year of the plan. */
export interface Report {
  /** Row of progress, from 0. */
  row: number;
  executed: CellValue;
}

/**
 * The report of each goal and year, under row of productGoals · years + year (from 0). Where a goal and year are
 * reported more than once, the last row of the table counts: reports are added below, and the later corrects.
 */
export function reportsOf({ plan, years, goalOfProgress }: PlanIndex): ReadonlyMap<number, Report> {
  const reports = new Map<number, Report>();
  for (const [row, { year, executed }] of plan.progress.entries()) {
    const goal = goalOfProgress[row] ?? noRow;
    const position = isNumeric(year) ? year - plan.plan.firstYear : noRow;
    if (goal === noRow || !Number.isInteger(position) || position < 0 || position >= years) continue;
    reports.set(goal * years + position, { row, executed });
  }
  return reports;
}

/** Whether the year is over: it stands before the year in course, if that is known. */
export function isClosed({ plan }: PlanIndex["plan"], year: number): boolean {
  return isNumeric(plan.reportingYear) && year < plan.reportingYear;
}
