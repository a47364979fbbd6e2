import { isNumeric } from "../../plan/cell-value";
import type { ProductGoal } from "../../plan/plan";
import { exists, noRow, rowWithCode } from "../plan-index";
import { isFilled, type Facts } from "./facts";
import { countGoalYears, countRows, isProgrammed, soleFault, type Measure } from "./measure";

/** r9: monitoring and evaluation. */
export const monitoringMeasures: readonly Measure[] = [
  {
    id: "r9.goals-verifiable",
    requirement: "r9",
    whenEmpty: "zero",
    count: (facts) =>
      countRows(facts, {
        table: "productGoals",
        passes: (goal) => Object.values(verifiableContent(goal, facts)).every(Boolean),
        toBlame: (goal) => soleFault(verifiableContent(goal, facts)),
      }),
  },
  {
    id: "r9.progress-reported",
    requirement: "r9",
    whenEmpty: "not-applicable",
    count: (facts) => {
      const { reportingYear } = facts.plan.plan;
      const closedBefore = isNumeric(reportingYear) ? reportingYear : Number.NEGATIVE_INFINITY;
      const reported = yearsReported(facts);
      return countGoalYears(facts, {
        among: (goalYear) => isProgrammed(goalYear) && goalYear.evaluation.year < closedBefore,
        passes: ({ goal, evaluation }) => reported[goal]?.has(evaluation.year) === true,
      });
    },
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

/** For each row of productGoals, the calendar years with a numeric execution. */
function yearsReported({ plan, index }: Facts): (Set<number> | undefined)[] {
  const reported: (Set<number> | undefined)[] = new Array(plan.productGoals.length);
  for (const progress of plan.progress) {
    const goal = rowWithCode(index, "productGoals", progress.goal);
    if (goal === noRow || !isNumeric(progress.executed) || !isNumeric(progress.year)) continue;
    (reported[goal] ??= new Set()).add(progress.year);
  }
  return reported;
}
