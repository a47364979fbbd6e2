import type { PlanPath } from "../../plan/plan-path";
import { indicatorsOf, joinsPlan } from "../budget-join";
import { moneyWithinCeilings } from "../budget-consistency";
import { isWithinCeiling } from "../ceilings";
import { allowedSectors } from "../earmarks";
import type { SourceYear } from "../evaluation";
import { sourceName } from "../funding-sources";
import { codeOf, noRow } from "../plan-index";
import { annualColumn } from "../plan-place";
import type { Facts } from "./facts";
import { moneyIn, type Measure } from "./measure";

/** r8: consistency with the instruments of the budget system. */
export const budgetSystemMeasures: readonly Measure[] = [
  {
    id: "r8.money-within-ceilings",
    requirement: "r8",
    whenEmpty: "zero",
    reads: ["facts.money", "parameters.amountTolerance"],
    population: (facts) => {
      const { within, programmed } = moneyWithinCeilings(facts.sourceYears, facts.parameters.amountTolerance);
      return { passed: within, total: programmed, broken: ceilingsBroken(facts, programmed) };
    },
  },
  {
    id: "r8.earmarks-respected",
    requirement: "r8",
    whenEmpty: "not-applicable",
    reads: ["parameters.earmarks", "programs.sector"],
    population: (facts) => {
      const sectorsOf = allowedSectors(facts.parameters.earmarks);
      return moneyIn(facts, {
        table: "investments",
        amounts: (investment) => investment.annual,
        among: (investment) => sectorsOf.has(sourceName(investment.source)),
        passes: (investment, row) => {
          const program = facts.plan.programs[facts.index.programOfInvestment[row] ?? noRow];
          const sectors = sectorsOf.get(sourceName(investment.source));
          return program !== undefined && sectors?.has(codeOf(program.sector)) === true;
        },
        toBlame: (_investment, row) => (facts.index.goalOfInvestment[row] === noRow ? "goal" : "source"),
      });
    },
  },
  {
    id: "r8.budget-joined",
    requirement: "r8",
    whenEmpty: "not-applicable",
    reads: ["productGoals.mgaIndicator"],
    population: (facts) => {
      const indicators = indicatorsOf(facts.plan);
      return moneyIn(facts, {
        table: "budget",
        amounts: (row) => [row.appropriated],
        among: (row) => row.leaf !== false,
        passes: (_row, position) => joinsPlan(facts.index, indicators, position),
      });
    },
  },
];

/**
 * The source-years whose money exceeds its ceiling, found by their source and year; `row` is null for a source without
 * a row. Without any ceilings the table itself is what is broken, if there is money.
 */
function ceilingsBroken(facts: Facts, programmed: number): PlanPath[] {
  const { money, parameters, plan } = facts;
  if (money.ceilingOfSource === null) {
    return programmed > 0 ? [{ table: "ceilings", code: null, row: null, column: null, year: null }] : [];
  }
  const rowOfSource = new Map(money.sources.map((source, position) => [source, money.ceilingRow[position] ?? noRow]));
  const isExcess = ({ programmed: sum, ceiling }: SourceYear): boolean =>
    sum > 0 && ceiling !== null && !isWithinCeiling(sum, ceiling, parameters.amountTolerance);
  return facts.sourceYears.filter(isExcess).map(({ source, year }) => {
    const row = rowOfSource.get(source) ?? noRow;
    return {
      table: "ceilings",
      code: source,
      row: row === noRow ? null : row,
      column: annualColumn(year - plan.plan.firstYear),
      year,
    };
  });
}
