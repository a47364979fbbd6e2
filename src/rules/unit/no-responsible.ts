import { codeOf } from "../../method/plan-index";
import { isBlank } from "../../plan/cell-value";
import { cellEdit } from "../cell-edit";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";

/** A unit that is named but unknown is link/unknown-code. */
export const noResponsible = defineRule({
  id: "unit/no-responsible",
  severity: "warning",
  area: "unit",
  source: "DNP, requirements of a viable plan: institutional organization",
  *check({ plan }) {
    for (const table of ["programs", "productGoals"] as const) {
      for (const [row, { unit }] of plan[table].entries()) {
        if (isBlank(unit)) yield { path: placeOf(plan, table, row, "unit"), data: {} };
      }
    }
  },
  mend({ path }, { plan }) {
    const unit = plan.units.find(({ code }) => codeOf(code) !== "");
    return unit === undefined ? null : cellEdit(path, codeOf(unit.code));
  },
});
