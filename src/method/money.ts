import { isNumeric, type CellValue } from "../plan/cell-value";
import { enumerations, unspecifiedSource } from "../plan/enumerations";
import type { Plan, Text } from "../plan/plan";
import type { Parameters } from "./parameters";
import { noRow, type PlanIndex } from "./plan-index";

/**
 * The money of a plan by goal, source and year (method, section 3), in the plan's currency unit. Tables of a row and a
 * year lie flat: the value of row i in year t (from 0) stands at i · years + t.
 */
export interface Money {
  years: number;
  /** X(g,t), for each row of productGoals; money joins the first row with its code. */
  ofGoal: Float64Array;
  /** A(g,t): the part of X that the ceilings let happen. */
  availableToGoal: Float64Array;
  /** Σ over the years of X, for each row of productGoals. */
  totalOfGoal: Float64Array;
  /** Every source of an investment or a ceiling: known ones in the order of their list, then the plan's own words. */
  sources: readonly string[];
  /** Σ_g x(g,s,t); rows whose goal does not exist count too. */
  ofSource: Float64Array;
  /** C(s,t); null when the plan has no ceilings at all. */
  ceilingOfSource: Float64Array | null;
  /** Row of ceilings of each source, the first one where it is repeated, or `noRow`. */
  ceilingRow: Int32Array;
  /** r(s,t), 0..1. */
  realizableOfSource: Float64Array;
}

/** The money of an indexed plan, in time proportional to its rows. */
export function moneyOf(index: PlanIndex, parameters: Pick<Parameters, "amountTolerance">): Money {
  const { plan, years } = index;
  const sources = sourcesOf(plan);
  const positionOf = new Map(sources.map((source, position) => [source, position]));
  const sourceOfInvestment = plan.investments.map((row) => positionOf.get(sourceName(row.source)) ?? noRow);

  const ofGoal = new Float64Array(plan.productGoals.length * years);
  const ofSource = new Float64Array(sources.length * years);
  plan.investments.forEach((row, position) => {
    const goal = index.goalOfInvestment[position] ?? noRow;
    const source = sourceOfInvestment[position] ?? noRow;
    for (let year = 0; year < years; year++) {
      const amount = amountOf(row.annual[year]);
      if (amount === 0) continue;
      add(ofSource, source * years + year, amount);
      if (goal !== noRow) add(ofGoal, goal * years + year, amount);
    }
  });

  const { ceilingOfSource, ceilingRow } = ceilingsOf(plan, years, positionOf);
  const realizableOfSource = ofSource.map((programmed, place) =>
    ceilingOfSource === null ? 1 : realizableShare(programmed, ceilingOfSource[place] ?? 0, parameters.amountTolerance),
  );

  const availableToGoal = new Float64Array(ofGoal.length);
  plan.investments.forEach((row, position) => {
    const goal = index.goalOfInvestment[position] ?? noRow;
    if (goal === noRow) return;
    const source = sourceOfInvestment[position] ?? noRow;
    for (let year = 0; year < years; year++) {
      const amount = amountOf(row.annual[year]);
      if (amount !== 0) add(availableToGoal, goal * years + year, amount * (realizableOfSource[source * years + year] ?? 0));
    }
  });

  const totalOfGoal = new Float64Array(plan.productGoals.length);
  ofGoal.forEach((amount, place) => add(totalOfGoal, Math.floor(place / years), amount));
  return {
    years,
    ofGoal,
    availableToGoal,
    totalOfGoal,
    sources,
    ofSource,
    ceilingOfSource,
    ceilingRow,
    realizableOfSource,
  };
}

/** An amount as it counts in sums: what is not numeric is no money. */
export function amountOf(value: CellValue | undefined): number {
  return isNumeric(value) ? value : 0;
}

/** Key of the enumeration, the plan's own word without white space around it, or `unspecified` when blank. */
export function sourceName(source: Text): string {
  return source?.trim() || unspecifiedSource;
}

/** Whether money keeps to its ceiling; an excess of at most `tolerance` is none (method, sections 3 and 5). */
export function isWithinCeiling(programmed: number, ceiling: number, tolerance: number): boolean {
  return programmed <= ceiling + tolerance;
}

/**
 * r(s,t): the share, 0..1, of the money programmed from a source in a year that its ceiling lets happen
 * (method, section 3).
 */
export function realizableShare(programmed: number, ceiling: number, tolerance: number): number {
  if (programmed === 0 || isWithinCeiling(programmed, ceiling, tolerance)) return 1;
  return ceiling <= 0 ? 0 : Math.min(1, ceiling / programmed);
}

/** Known sources in the order of their list, then the plan's own words as they appear, `unspecified` last. */
function sourcesOf(plan: Plan): string[] {
  const named = new Set<string>();
  for (const row of plan.ceilings) named.add(sourceName(row.source));
  for (const row of plan.investments) named.add(sourceName(row.source));
  const known = enumerations.source.filter((source) => named.has(source));
  const own = [...named].filter((source) => source !== unspecifiedSource && !known.some((key) => key === source));
  return [...known, ...own, ...(named.has(unspecifiedSource) ? [unspecifiedSource] : [])];
}

/**
 * Once the table has any row, a source without one has ceiling 0; a ceiling that is not numeric is 0 too. Several rows
 * of one source add up, as its investments do: a source is no code that stands once.
 */
function ceilingsOf(
  plan: Plan,
  years: number,
  positionOf: ReadonlyMap<string, number>,
): Pick<Money, "ceilingOfSource" | "ceilingRow"> {
  const ceilingRow = new Int32Array(positionOf.size).fill(noRow);
  if (plan.ceilings.length === 0) return { ceilingOfSource: null, ceilingRow };
  const ceilingOfSource = new Float64Array(positionOf.size * years);
  plan.ceilings.forEach((row, position) => {
    const source = positionOf.get(sourceName(row.source)) ?? noRow;
    if (source === noRow) return;
    if (ceilingRow[source] === noRow) ceilingRow[source] = position;
    for (let year = 0; year < years; year++) add(ceilingOfSource, source * years + year, amountOf(row.annual[year]));
  });
  return { ceilingOfSource, ceilingRow };
}

function add(sums: Float64Array, place: number, amount: number): void {
  sums[place] = (sums[place] ?? 0) + amount;
}
