import { reportsOf } from "../../method/progress-reports";
import { isNumeric } from "../../plan/cell-value";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";

/** More was done than the year programmed. */
export const overProgrammed = defineRule({
  id: "progress/over-programmed",
  severity: "info",
  area: "progress",
  *check({ plan, index }) {
    const { firstYear, years } = plan.plan;
    for (const [place, { row, executed }] of reportsOf(index)) {
      const [goal, year] = [Math.floor(place / years), place % years];
      const programmed = plan.productGoals[goal]?.annual[year];
      if (!isNumeric(executed) || !isNumeric(programmed) || executed <= programmed) continue;
      const path = placeOf(plan, "progress", row, "executed");
      yield { path, data: { executed, programmed, reportedYear: String(firstYear + year) } };
    }
  },
});
