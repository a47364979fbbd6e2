import { noRow } from "../plan-index";
import { countMoney, countRows, type Measure } from "./measure";

/** r1: the strategic part against the investment plan. */
export const investmentPlanMeasures: readonly Measure[] = [
  {
    id: "r1.axes-funded",
    requirement: "r1",
    whenEmpty: "zero",
    count: (facts) => countRows(facts, { table: "axes", passes: (_axis, row) => (facts.moneyOfAxis[row] ?? 0) > 0 }),
  },
  {
    id: "r1.money-linked",
    requirement: "r1",
    whenEmpty: "zero",
    count: (facts) => {
      const { goalOfInvestment, programOfGoal, axisOfProgram } = facts.index;
      return countMoney(facts, {
        table: "investments",
        amounts: (investment) => investment.annual,
        passes: (_investment, row) => {
          const program = programOfGoal[goalOfInvestment[row] ?? noRow] ?? noRow;
          return (axisOfProgram[program] ?? noRow) !== noRow;
        },
        toBlame: (_investment, row) => (goalOfInvestment[row] === noRow ? "goal" : null),
      });
    },
  },
];
