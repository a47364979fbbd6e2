import { amountOf, sumOfAmounts } from "../../method/money";
import { isBlank } from "../../plan/cell-value";
import { cellEdit } from "../cell-edit";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";
import { roomiestSource } from "../roomiest-source";

/** A row without money needs no source yet. */
export const noSource = defineRule({
  id: "money/no-source",
  severity: "warning",
  area: "money",
  source: "DNP, requirements of a viable plan: consistency with the budget system",
  *check({ plan }) {
    for (const [row, { source, annual }] of plan.investments.entries()) {
      if (!isBlank(source)) continue;
      const money = sumOfAmounts(annual);
      if (annual.every((amount) => amountOf(amount) === 0)) continue;
      yield { path: placeOf(plan, "investments", row, "source"), data: { money } };
    }
  },
  mend({ path }, { plan, evaluation }) {
    const annual = plan.investments[path.row ?? -1]?.annual ?? [];
    const years = annual.flatMap((amount, year) => (amountOf(amount) === 0 ? [] : [plan.plan.firstYear + year]));
    return cellEdit(path, roomiestSource(evaluation, new Set(years)));
  },
});
