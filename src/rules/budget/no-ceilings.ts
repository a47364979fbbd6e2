import { isNumeric } from "../../plan/cell-value";
import { defineRule } from "../define-rule";
import { placeOfTable } from "../place";

/** There is money in the plan and nothing to compare it with. */
export const noCeilings = defineRule({
  id: "budget/no-ceilings",
  severity: "warning",
  area: "budget",
  source: "DNP, requirements of a viable plan: consistency with the budget system",
  *check({ plan }) {
    if (plan.ceilings.length > 0) return;
    const amounts = plan.investments.flatMap(({ annual }) => annual.filter(isNumeric)).filter((amount) => amount > 0);
    if (amounts.length === 0) return;
    yield { path: placeOfTable("ceilings"), data: { money: amounts.reduce((total, amount) => total + amount, 0) } };
  },
});
