import { isBlank, isNumeric } from "../../plan/cell-value";
import { isGoalClass } from "../../plan/goal-class";
import type { ProductGoal } from "../../plan/plan";
import { statusOf } from "../feasibility";
import { isProgrammed } from "../goal-figures";
import { annualColumn } from "../plan-place";
import { isAnnualValue } from "../programming";
import { isFilled, type Facts } from "./facts";
import { goalYears, rowsOf, soleFault, type Measure } from "./measure";

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
      rowsOf(facts, { table: "productGoals", passes: (_goal, row) => facts.figures.programming[row] === 1 }),
  },
  {
    id: "r4.money-meets-goal",
    requirement: "r4",
    whenEmpty: "zero",
    reads: [],
    population: (facts) =>
      goalYears(facts, {
        sees: "money",
        among: (place) => isProgrammed(facts.figures, place) || moneyAt(facts, place) > 0,
        passes: (place, goal) => {
          if (!isProgrammed(facts.figures, place)) return false;
          const money = moneyAt(facts, place);
          return money > 0 || (money === 0 && !isBlank(facts.plan.productGoals[goal]?.zeroCost));
        },
      }),
  },
  {
    id: "r4.years-viable",
    requirement: "r4",
    whenEmpty: "zero",
    reads: [],
    population: (facts) =>
      goalYears(facts, {
        sees: "funding",
        among: (place) => isProgrammed(facts.figures, place),
        passes: (place) => statusOf(facts.figures.feasibility[place] ?? 0, facts.parameters) === "viable",
      }),
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

/** X(g,t). */
function moneyAt({ money }: Facts, place: number): number {
  return money.ofGoal[place] ?? 0;
}
