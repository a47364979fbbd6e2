import { allowedSectors } from "../../method/earmarks";
import { sourceName } from "../../method/funding-sources";
import { amountOf } from "../../method/money";
import { codeOf, noRow } from "../../method/plan-index";
import { cellEdit } from "../cell-edit";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";
import { roomiestSource } from "../roomiest-source";

/** Only where the program is known: money that reaches none is link/unknown-code. */
export const earmark = defineRule({
  id: "budget/earmark",
  severity: "warning",
  area: "budget",
  *check({ plan, evaluation, index }) {
    const sectorsOf = allowedSectors(evaluation.parameters.earmarks);
    for (const [row, { source, annual }] of plan.investments.entries()) {
      const allowed = sectorsOf.get(sourceName(source));
      const program = plan.programs[index.programOfInvestment[row] ?? noRow];
      if (allowed === undefined || program === undefined || allowed.has(codeOf(program.sector))) continue;
      const money = annual.reduce<number>((sum, amount) => sum + Math.max(0, amountOf(amount)), 0);
      if (money === 0) continue;
      yield {
        path: placeOf(plan, "investments", row, "source"),
        data: { source: sourceName(source), money, program: codeOf(program.code), sector: program.sector, allowed: [...allowed] },
      };
    }
  },
  mend({ path }, { plan, evaluation }) {
    const annual = plan.investments[path.row ?? noRow]?.annual ?? [];
    const years = annual.flatMap((amount, year) => (amountOf(amount) > 0 ? [plan.plan.firstYear + year] : []));
    return cellEdit(path, roomiestSource(evaluation, new Set(years)));
  },
});
