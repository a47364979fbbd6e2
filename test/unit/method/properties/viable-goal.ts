import { isNumeric, type CellValue } from "../../../../src/plan/cell-value";
import { annualColumn } from "../../../../src/method/plan-place";
import type { PlanEdit } from "../../../../src/plan/plan-edit";
import { set, type BrokenItem } from "./broken-item";

/**
 * The goal's target, and what else its class asks, agree with its annual values; no pace limits it. The years that
 * were programmed stay so, and no other one becomes so.
 */
export function asViable({ plan, evaluation, path, row }: BrokenItem): PlanEdit[] {
  const goal = plan.productGoals[row];
  const evaluated = evaluation.goals[row];
  if (goal === undefined || evaluated === undefined) throw new RangeError("there is no such goal");
  const noPace = set("productGoals", row, "capacity", null);
  if (evaluated.programming === 1) return [noPace];
  const value = Number(goal.annual[(path.year ?? NaN) - plan.plan.firstYear]);
  const isProgrammed = (year: number): boolean => evaluated.years[year]?.status !== "not-programmed";
  const annual = goal.annual.map((content, year): CellValue => {
    if (!isNumeric(content)) return "NP";
    if (goal.class !== "stock") return content;
    return isProgrammed(year) ? value : "NP";
  });
  return [
    noPace,
    ...annual.map((content, year) => set("productGoals", row, annualColumn(year), content)),
    set("productGoals", row, "includesBaseline", false),
    ...agreement(goal.class, goal.baseline, annual.filter(isNumeric)).map(([column, content]) =>
      set("productGoals", row, column, content),
    ),
  ];
}

function agreement(goalClass: string | null, baseline: CellValue, levels: number[]): [string, CellValue][] {
  const sum = levels.reduce((total, level) => total + level, 0);
  const last = levels.at(-1) ?? NaN;
  const start = isNumeric(baseline) ? baseline : (levels[0] ?? NaN) + 1;
  switch (goalClass) {
    case "accumulated":
      return [["target", sum]];
    case "annualReduction":
      return [["baseline", start], ["target", start - sum]];
    case "reduction":
      return [["baseline", start], ["target", last]];
    case "capacity":
    case "stock":
    case "flow":
      return [["target", last]];
    default:
      return [["class", "flow"], ["target", last]];
  }
}
