import { linkDependency, noRow } from "../plan-index";
import { moneyIn, rowsOf, type Measure } from "./measure";

/** r1: the strategic part against the investment plan. */
export const investmentPlanMeasures: readonly Measure[] = [
  {
    id: "r1.axes-funded",
    requirement: "r1",
    whenEmpty: "zero",
    reads: ["facts.moneyOfAxis"],
    population: (facts) => rowsOf(facts, { table: "axes", passes: (_axis, row) => (facts.moneyOfAxis[row] ?? 0) > 0 }),
  },
  {
    id: "r1.money-linked",
    requirement: "r1",
    whenEmpty: "zero",
    reads: [linkDependency("axisOfProgram")],
    population: (facts) =>
      moneyIn(facts, {
        table: "investments",
        amounts: (investment) => investment.annual,
        passes: (_investment, row) => {
          const { programOfInvestment, axisOfProgram } = facts.index;
          return (axisOfProgram[programOfInvestment[row] ?? noRow] ?? noRow) !== noRow;
        },
        toBlame: (_investment, row) => (facts.index.goalOfInvestment[row] === noRow ? "goal" : null),
      }),
  },
];
