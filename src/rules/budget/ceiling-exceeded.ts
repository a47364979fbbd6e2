import { sourceName } from "../../method/funding-sources";
import { annualColumn } from "../../method/plan-place";
import type { Plan } from "../../plan/plan";
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
});

/** The first row of the source; null when the financial plan does not name it, which is a ceiling of 0. */
function ceilingRow(plan: Plan, source: string): number | null {
  const row = plan.ceilings.findIndex((ceiling) => sourceName(ceiling.source) === source);
  return row === -1 ? null : row;
}
