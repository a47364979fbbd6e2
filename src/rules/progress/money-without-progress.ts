import { budgetByGoalYear } from "../../method/budget-join";
import { amountOf } from "../../method/money";
import { noRow } from "../../method/plan-index";
import { isClosed, reportsOf } from "../../method/progress-reports";
import { isNumeric } from "../../plan/cell-value";
import { defineRule } from "../define-rule";
import { placeOfYear } from "../place";

/** Money of a closed year was committed for the goal, and nothing was done with it, or nobody says so. */
export const moneyWithoutProgress = defineRule({
  id: "progress/money-without-progress",
  severity: "warning",
  area: "progress",
  source: "DNP, requirements of a viable plan: monitoring and evaluation",
  *check({ plan, index }) {
    const { years } = index;
    const committed = budgetByGoalYear(index, (row) => (isClosed(plan, Number(row.year)) ? amountOf(row.committed) : null));
    const reports = reportsOf(index);
    for (const [place, money] of committed) {
      const executed = reports.get(place)?.executed ?? null;
      if (money <= 0 || (isNumeric(executed) && executed !== 0)) continue;
      const path = placeOfYear(plan, "productGoals", Math.floor(place / years), place % years);
      yield { path, data: { committed: money, executed: isNumeric(executed) ? executed : null } };
    }
  },
  mend({ path }, { plan, index }) {
    const goal = plan.productGoals[path.row ?? noRow];
    if (path.row === null || path.year === null || goal === undefined) return null;
    const year = path.year - plan.plan.firstYear;
    const programmed = goal.annual[year];
    if (!isNumeric(programmed) || programmed === 0) return null;
    const report = reportsOf(index).get(path.row * plan.plan.years + year);
    return report === undefined
      ? [{ kind: "add-row", table: "progress", content: { goal: goal.code, year: path.year, executed: programmed } }]
      : [{ kind: "set-cell", table: "progress", row: report.row, column: "executed", value: programmed }];
  },
});
