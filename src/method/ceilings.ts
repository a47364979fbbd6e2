import { isNumeric } from "../plan/cell-value";
import type { Plan } from "../plan/plan";
import { sourceName } from "./funding-sources";
import { noRow } from "./plan-index";

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

/** The ceilings of each source (as `ofSource` of the money lies), and the row of ceilings of each, or `noRow`. */
export interface Ceilings {
  /** null when the plan has no ceilings at all. */
  ceilingOfSource: Float64Array | null;
  ceilingRow: Int32Array;
}

/**
 * Once the table has any row, a source without one has ceiling 0; a ceiling that is not numeric is 0 too. Several rows
 * of one source add up, as its investments do: a source is no code that stands once.
 */
export function ceilingsOf(plan: Plan, years: number, positionOf: ReadonlyMap<string, number>): Ceilings {
  const ceilingRow = new Int32Array(positionOf.size).fill(noRow);
  if (plan.ceilings.length === 0) return { ceilingOfSource: null, ceilingRow };
  const ceilingOfSource = new Float64Array(positionOf.size * years);
  plan.ceilings.forEach((row, position) => {
    const source = positionOf.get(sourceName(row.source)) ?? noRow;
    if (source === noRow) return;
    if (ceilingRow[source] === noRow) ceilingRow[source] = position;
    for (let year = 0; year < years; year++) {
      const amount = row.annual[year];
      if (isNumeric(amount)) ceilingOfSource[source * years + year] = (ceilingOfSource[source * years + year] ?? 0) + amount;
    }
  });
  return { ceilingOfSource, ceilingRow };
}
