import type { ProductGoal } from "../../plan/plan";
import { isProgrammed } from "../goal-figures";
import { exists } from "../plan-index";
import { isClosed } from "../progress-reports";
import { isFilled, type Facts } from "./facts";
import { goalYears, rowsOf, soleFault, type Measure } from "./measure";

/** r9: monitoring and evaluation. */
export const monitoringMeasures: readonly Measure[] = [
  {
    id: "r9.goals-verifiable",
    requirement: "r9",
    whenEmpty: "zero",
    reads: ["units.code"],
    population: (facts) =>
      rowsOf(facts, {
        table: "productGoals",
        passes: (goal) => Object.values(verifiableContent(goal, facts)).every(Boolean),
        toBlame: (goal) => soleFault(verifiableContent(goal, facts)),
      }),
  },
  {
    id: "r9.progress-reported",
    requirement: "r9",
    whenEmpty: "not-applicable",
    reads: ["plan.reportingYear"],
    population: (facts) =>
      goalYears(facts, {
        among: (place) => isProgrammed(facts.figures, place) && isClosed(facts.plan, yearOf(facts, place)),
        passes: (place) => facts.yearsReported[place] === 1,
      }),
  },
];

/** Whether each column by which the progress of a goal can be verified is right. */
function verifiableContent(goal: ProductGoal, facts: Facts): Record<string, boolean> {
  return {
    verification: isFilled(goal.verification),
    frequency: isFilled(goal.frequency),
    unit: exists(facts.index, "units", goal.unit),
  };
}

function yearOf({ plan: { plan } }: Facts, place: number): number {
  return plan.firstYear + (place % plan.years);
}
