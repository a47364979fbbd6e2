import type { GoalYearEvaluation } from "../../method/evaluation";
import { defineRule } from "../define-rule";
import { placeOfYear } from "../place";

/** Fewer years have no median of which one of them could be said to stray. */
const fewestYears = 3;

/** What one unit costs in a year, against the median of the goal's own years. */
export const unitCostDrift = defineRule({
  id: "money/unit-cost-drift",
  severity: "info",
  area: "money",
  *check({ plan, evaluation }) {
    const { unitCostDrift: factor } = evaluation.parameters;
    for (const row of plan.productGoals.keys()) {
      const costs = (evaluation.goals[row]?.years ?? []).map(costOfUnit);
      const known = costs.filter((cost) => cost !== null);
      if (known.length < fewestYears) continue;
      const median = medianOf(known);
      for (const [year, unitCost] of costs.entries()) {
        if (unitCost === null || (unitCost <= factor * median && unitCost * factor >= median)) continue;
        yield { path: placeOfYear(plan, "productGoals", row, year), data: { unitCost, median, times: unitCost / median } };
      }
    }
  },
});

/** X / effort, where there is money; an effort that is known is above 0. */
function costOfUnit({ money, effort }: GoalYearEvaluation): number | null {
  return effort !== null && money > 0 ? money / effort : null;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? above : (below + above) / 2;
}
