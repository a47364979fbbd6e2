import type { Evaluation, SourceYear } from "../../method/evaluation";

export const moneyFigures = ["gap", "programmed", "ceiling"] as const;

export type MoneyFigure = (typeof moneyFigures)[number];

/** What the money of a year is, of one source or of all; null where the plan has no ceilings. */
export interface YearMoney {
  year: number;
  programmed: number;
  ceiling: number | null;
  gap: number | null;
}

/** The money of one source, year by year and in all. */
export interface SourceMoney {
  source: string;
  years: YearMoney[];
  total: Omit<YearMoney, "year">;
}

/** Sources in the order in which the method gives them, which is that of the form. */
export function moneyBySource({ sources, years }: Evaluation): SourceMoney[] {
  const bySource = new Map<string, SourceYear[]>();
  for (const each of sources) bySource.set(each.source, [...(bySource.get(each.source) ?? []), each]);
  return [...bySource].map(([source, found]) => {
    const ofYear = years.map(({ year }) => moneyOf(year, found.filter((each) => each.year === year)));
    return { source, years: ofYear, total: totalOf(ofYear) };
  });
}

/** All sources together. */
export function moneyByYear(bySource: readonly SourceMoney[]): { years: YearMoney[]; total: Omit<YearMoney, "year"> } {
  const years = (bySource[0]?.years ?? []).map(({ year }, position) =>
    ({ year, ...totalOf(bySource.flatMap((source) => source.years[position] ?? [])) }),
  );
  return { years, total: totalOf(years) };
}

function moneyOf(year: number, found: readonly SourceYear[]): YearMoney {
  return { year, ...totalOf(found) };
}

function totalOf(parts: readonly Omit<YearMoney, "year">[]): Omit<YearMoney, "year"> {
  const programmed = parts.reduce((sum, part) => sum + part.programmed, 0);
  const known = parts.some(({ ceiling }) => ceiling !== null);
  const ceiling = known ? parts.reduce((sum, part) => sum + (part.ceiling ?? 0), 0) : null;
  return { programmed, ceiling, gap: ceiling === null ? null : ceiling - programmed };
}
