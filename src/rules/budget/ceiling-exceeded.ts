import { sourceName } from "../../method/funding-sources";
import { annualColumn } from "../../method/plan-place";
import { isNumeric } from "../../plan/cell-value";
import type { Plan } from "../../plan/plan";
import type { PlanEdit } from "../../plan/plan-edit";
import { defineRule } from "../define-rule";

/** The plan spends more of a source in a year than the financial plan has of it. */
export const ceilingExceeded = defineRule({
  id: "budget/ceiling-exceeded",
  severity: "error",
  area: "budget",
  source: "DNP, requirements of a viable plan: consistency with the budget system",
  *check({ plan, evaluation }) {
    for (const { source, year, programmed, ceiling, gap } of evaluation.sources) {
      if (gap === null || gap >= -evaluation.parameters.amountTolerance) continue;
      const column = annualColumn(year - plan.plan.firstYear);
      yield {
        path: { table: "ceilings", code: source, row: ceilingRow(plan, source), column, year },
        data: { source, programmed, ceiling, gap, excess: -gap },
      };
    }
  },
  mend({ path, data }, { plan }) {
    const { column, year } = path;
    const { source, programmed, ceiling } = data;
    if (column === null || year === null || typeof programmed !== "number" || typeof ceiling !== "number") return null;
    const share = Math.max(0, ceiling) / programmed;
    return [...plan.investments.entries()].flatMap(([row, investment]): PlanEdit[] => {
      const amount = investment.annual[year - plan.plan.firstYear];
      if (sourceName(investment.source) !== source || !isNumeric(amount) || amount === 0) return [];
      return [{ kind: "set-cell", table: "investments", row, column, value: amount * share }];
    });
  },
});

/** The first row of the source; null when the financial plan does not name it, which is a ceiling of 0. */
function ceilingRow(plan: Plan, source: string): number | null {
  const row = plan.ceilings.findIndex((ceiling) => sourceName(ceiling.source) === source);
  return row === -1 ? null : row;
}
