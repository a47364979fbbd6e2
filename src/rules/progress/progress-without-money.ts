import { isClosed, reportsOf } from "../../method/progress-reports";
import { isBlank, isNumeric } from "../../plan/cell-value";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";

/** Something was done in a closed year without any money, and nothing says that the goal needs none. */
export const progressWithoutMoney = defineRule({
  id: "progress/progress-without-money",
  severity: "info",
  area: "progress",
  *check({ plan, evaluation, index }) {
    const { firstYear, years } = plan.plan;
    for (const [place, { row, executed }] of reportsOf(index)) {
      const [goal, year] = [Math.floor(place / years), place % years];
      if (!isNumeric(executed) || executed <= 0 || !isClosed(plan, firstYear + year)) continue;
      if (evaluation.goals[goal]?.years[year]?.money !== 0 || !isBlank(plan.productGoals[goal]?.zeroCost)) continue;
      yield { path: placeOf(plan, "progress", row, "executed"), data: { executed, reportedYear: String(firstYear + year) } };
    }
  },
});
