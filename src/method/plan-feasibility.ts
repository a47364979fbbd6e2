import type { GoalEvaluation } from "./evaluation";

export interface FeasibilityMeans {
  /** F; null when no goal-year is assessed. */
  plan: number | null;
  /** F_t of each year; null where no goal is assessed. */
  byYear: (number | null)[];
}

/**
 * F of the plan and F_t of each year: the weighted means over the assessed goal-years (method, section 4). The φ and the
 * weights of all goals lie side by side, because to gather them goal by goal takes longer than to sum them.
 */
export class PlanFeasibility {
  /** φ of row i in year t at i · years + t; NaN where it is not assessed. */
  private shares = new Float64Array(0);
  private weights = new Float64Array(0);

  /** @param rows Rows of `goals` that changed since the last time; "all" the first time. */
  meansOf(goals: readonly GoalEvaluation[], years: number, rows: ReadonlySet<number> | "all"): FeasibilityMeans {
    if (rows === "all") {
      this.shares = new Float64Array(goals.length * years);
      this.weights = new Float64Array(goals.length);
    }
    for (const row of rows === "all" ? goals.keys() : rows) this.take(goals[row], row, years);

    const sums = new Float64Array(years);
    const weightSums = new Float64Array(years);
    for (let goal = 0; goal < this.weights.length; goal++) {
      const weight = this.weights[goal] ?? 0;
      for (let year = 0; year < years; year++) {
        const share = this.shares[goal * years + year] ?? NaN;
        if (Number.isNaN(share)) continue;
        sums[year] = (sums[year] ?? 0) + weight * share;
        weightSums[year] = (weightSums[year] ?? 0) + weight;
      }
    }
    return {
      plan: mean(total(sums), total(weightSums)),
      byYear: Array.from(sums, (sum, year) => mean(sum, weightSums[year] ?? 0)),
    };
  }

  private take(goal: GoalEvaluation | undefined, row: number, years: number): void {
    if (goal === undefined) return;
    this.weights[row] = goal.weight;
    for (let year = 0; year < years; year++) this.shares[row * years + year] = goal.years[year]?.feasibility ?? NaN;
  }
}

function mean(sum: number, weight: number): number | null {
  return weight > 0 ? sum / weight : null;
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
