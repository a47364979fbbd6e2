import type { Plan } from "../../plan/plan";
import { annualKeys } from "../../plan/table-schemas";

/** Every calendar year of any of the plans, in their order. */
export function calendarYears(...plans: Plan[]): number[] {
  const years = plans.flatMap(({ plan }) => annualKeys(plan.years).map((_, position) => plan.firstYear + position));
  return [...new Set(years)].sort((one, other) => one - other);
}
