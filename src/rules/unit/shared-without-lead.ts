import { isBlank } from "../../plan/cell-value";
import { cellEdit } from "../cell-edit";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";

/** Several units take part and none answers. */
export const sharedWithoutLead = defineRule({
  id: "unit/shared-without-lead",
  severity: "warning",
  area: "unit",
  source: "DNP, requirements of a viable plan: institutional organization",
  *check({ plan }) {
    for (const table of ["programs", "productGoals"] as const) {
      for (const [row, { unit, supportUnits }] of plan[table].entries()) {
        if (!isBlank(unit) || supportUnits.length === 0) continue;
        yield { path: placeOf(plan, table, row, "unit"), data: { supportUnits } };
      }
    }
  },
  mend({ path, data }) {
    const [first] = Array.isArray(data.supportUnits) ? data.supportUnits : [];
    return first === undefined ? null : cellEdit(path, String(first));
  },
});
