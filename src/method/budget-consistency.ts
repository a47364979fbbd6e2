import type { SourceYear } from "./evaluation";
import { isWithinCeiling } from "./ceilings";
import type { Money } from "./money";
import type { Parameters } from "./parameters";

/** The money of each source and year against its ceiling, source by source, in the plan's currency unit. */
export function sourceYearsOf(money: Money, firstYear: number): SourceYear[] {
  return money.sources.flatMap((source, position) =>
    Array.from({ length: money.years }, (_, year) => {
      const place = position * money.years + year;
      const programmed = money.ofSource[place] ?? 0;
      const ceiling = money.ceilingOfSource === null ? null : (money.ceilingOfSource[place] ?? 0);
      return {
        source,
        year: firstYear + year,
        programmed,
        ceiling,
        gap: ceiling === null ? null : ceiling - programmed,
        realizable: money.realizableOfSource[place] ?? 0,
      };
    }),
  );
}

/** Money of one or several source-years, and the part of it within the ceilings. */
export interface MoneyWithinCeilings {
  within: number;
  programmed: number;
}

/**
 * Σ min(S, max(0, C)) and Σ S over the source-years with money (method, section 5). An excess within `tolerance`
 * counts as within; without ceilings nothing is within.
 */
export function moneyWithinCeilings(sourceYears: readonly SourceYear[], tolerance: number): MoneyWithinCeilings {
  const sums = { within: 0, programmed: 0 };
  for (const { programmed, ceiling } of sourceYears) {
    if (programmed <= 0) continue;
    sums.programmed += programmed;
    if (ceiling === null) continue;
    sums.within += isWithinCeiling(programmed, ceiling, tolerance) ? programmed : Math.min(programmed, Math.max(0, ceiling));
  }
  return sums;
}

/** B and B_t of section 5; null without money, and without any ceilings. */
export function budgetConsistencyOf(
  sourceYears: readonly SourceYear[],
  firstYear: number,
  years: number,
  { amountTolerance }: Pick<Parameters, "amountTolerance">,
): { plan: number | null; byYear: (number | null)[] } {
  const share = (part: readonly SourceYear[]): number | null => {
    const { within, programmed } = moneyWithinCeilings(part, amountTolerance);
    return programmed > 0 && part.some(({ ceiling }) => ceiling !== null) ? within / programmed : null;
  };
  const byYear: SourceYear[][] = Array.from({ length: years }, () => []);
  for (const sourceYear of sourceYears) byYear[sourceYear.year - firstYear]?.push(sourceYear);
  return { plan: share(sourceYears), byYear: byYear.map(share) };
}
