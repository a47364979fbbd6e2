import { isBlank, isNumeric } from "../../plan/cell-value";
import { isGoalClass } from "../../plan/goal-class";
import type { ProductGoal } from "../../plan/plan";
import { annualColumn } from "../plan-place";
import { isAnnualValue } from "../programming";
import { isFilled } from "./facts";
import { goalYears, isProgrammed, rowsOf, soleFault, type Measure } from "./measure";

/** r4: goals that are precise, and viable in each year. */
export const viableGoalsMeasures: readonly Measure[] = [
  {
    id: "r4.goals-precise",
    requirement: "r4",
    whenEmpty: "zero",
    reads: [],
    population: (facts) =>
      rowsOf(facts, {
        table: "productGoals",
        passes: (goal) => Object.values(preciseContent(goal)).every(Boolean),
        toBlame: (goal) => soleFault(preciseContent(goal)),
      }),
  },
  {
    id: "r4.programming-matches",
    requirement: "r4",
    whenEmpty: "zero",
    reads: [],
    population: (facts) =>
      rowsOf(facts, { table: "productGoals", passes: (_goal, row) => facts.goals[row]?.programming === 1 }),
  },
  {
    id: "r4.money-meets-goal",
    requirement: "r4",
    whenEmpty: "zero",
    reads: [],
    population: (facts) =>
      goalYears(facts, {
        among: (year) => isProgrammed(year) || year.money > 0,
        passes: (year, goal) => {
          if (!isProgrammed(year)) return false;
          return year.money > 0 || (year.money === 0 && !isBlank(facts.plan.productGoals[goal]?.zeroCost));
        },
      }),
  },
  {
    id: "r4.years-viable",
    requirement: "r4",
    whenEmpty: "zero",
    reads: [],
    population: (facts) =>
      goalYears(facts, { among: isProgrammed, passes: ({ status }) => status === "viable" }),
  },
];

/** Whether each column without which a goal cannot be measured is right. */
function preciseContent(goal: ProductGoal): Record<string, boolean> {
  const right: Record<string, boolean> = {
    indicator: isFilled(goal.indicator),
    unitOfMeasure: isFilled(goal.unitOfMeasure),
    baseline: isNumeric(goal.baseline),
    baselineYear: isNumeric(goal.baselineYear),
    target: isNumeric(goal.target),
    class: isGoalClass(goal.class),
  };
  goal.annual.forEach((value, year) => (right[annualColumn(year)] = isAnnualValue(value)));
  return right;
}
