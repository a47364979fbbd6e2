import { annualColumn } from "../../method/plan-place";
import { isNumeric } from "../../plan/cell-value";
import { unspecifiedSource } from "../../plan/enumerations";
import type { PlanEdit } from "../../plan/plan-edit";
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
  mend: (_trouble, { plan, evaluation }) =>
    [...new Set(evaluation.sources.map(({ source }) => source))].map((source): PlanEdit => {
      const programmed = evaluation.sources.filter((sourceYear) => sourceYear.source === source);
      const amounts = programmed.map((sourceYear) => [annualColumn(sourceYear.year - plan.plan.firstYear), sourceYear.programmed]);
      const content = { source: source === unspecifiedSource ? null : source, ...Object.fromEntries(amounts) };
      return { kind: "add-row", table: "ceilings", content };
    }),
});
