import type { GoalFigures } from "./goal-figures";

export interface FeasibilityMeans {
  /** F; null when no goal-year is assessed. */
  plan: number | null;
  /** F_t of each year; null where no goal is assessed. */
  byYear: (number | null)[];
}

/** F of the plan and F_t of each year: the weighted means over the assessed goal-years (method, section 4). */
export function planFeasibilityOf({ weight, feasibility, years }: GoalFigures): FeasibilityMeans {
  const sums = new Float64Array(years);
  const weightSums = new Float64Array(years);
  for (let goal = 0; goal < weight.length; goal++) {
    const ofGoal = weight[goal] ?? 0;
    for (let year = 0; year < years; year++) {
      const share = feasibility[goal * years + year] ?? NaN;
      if (Number.isNaN(share)) continue;
      sums[year] = (sums[year] ?? 0) + ofGoal * share;
      weightSums[year] = (weightSums[year] ?? 0) + ofGoal;
    }
  }
  return {
    plan: mean(total(sums), total(weightSums)),
    byYear: Array.from(sums, (sum, year) => mean(sum, weightSums[year] ?? 0)),
  };
}

function mean(sum: number, weight: number): number | null {
  return weight > 0 ? sum / weight : null;
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
