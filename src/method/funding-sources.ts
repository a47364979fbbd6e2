import { enumerations, unspecifiedSource } from "../plan/enumerations";
import type { Plan, Text } from "../plan/plan";
import type { Changes } from "./changes";
import { noRow } from "./first-rows";

/** Key of the enumeration, the plan's own word without white space around it, or `unspecified` when blank. */
export function sourceName(source: Text): string {
  return source?.trim() || unspecifiedSource;
}

/** Known sources in the order of their list, then the plan's own words as they appear, `unspecified` last. */
export function sourcesOf(plan: Plan): string[] {
  const named = new Set<string>();
  for (const row of plan.ceilings) named.add(sourceName(row.source));
  for (const row of plan.investments) named.add(sourceName(row.source));
  const known = enumerations.source.filter((source) => named.has(source));
  const own = [...named].filter((source) => source !== unspecifiedSource && !known.some((key) => key === source));
  return [...known, ...own, ...(named.has(unspecifiedSource) ? [unspecifiedSource] : [])];
}

/** The sources of a plan, and for each row of investments the position of its source among them. */
export interface InvestmentSources {
  sources: readonly string[];
  sourceOfInvestment: Int32Array;
}

/** With those from before, only the rows that changed are looked at; the list is the same one while it holds the same. */
export function investmentSourcesOf(plan: Plan, changes: Changes, before: InvestmentSources | null): InvestmentSources {
  if (before !== null && !changes.touch(["investments.source", "ceilings.source"])) return before;
  const patched = before === null ? null : withOtherSources(plan, changes, before);
  if (patched !== null) return patched;
  const sources = sourcesOf(plan);
  const positionOf = new Map(sources.map((source, position) => [source, position]));
  const sourceOfInvestment = new Int32Array(plan.investments.length);
  plan.investments.forEach(({ source }, row) => (sourceOfInvestment[row] = positionOf.get(sourceName(source)) ?? noRow));
  const isSame = before?.sources.length === sources.length && sources.every((source, at) => source === before.sources[at]);
  return { sources: isSame ? before.sources : sources, sourceOfInvestment };
}

/** The sources with those of some rows changed; null when the list may have changed, or the order of the own words. */
function withOtherSources(plan: Plan, changes: Changes, { sources, sourceOfInvestment }: InvestmentSources): InvestmentSources | null {
  const rows = changes.rows("investments");
  if (rows === "all" || changes.touch(["ceilings.source"])) return null;
  const positions = sourceOfInvestment.slice();
  const left = new Set<number>();
  for (const row of rows) {
    const position = sources.indexOf(sourceName(plan.investments[row]?.source ?? null));
    const before = positions[row] ?? noRow;
    if (!isKnown(sources[position]) || !isKnown(sources[before])) return null;
    positions[row] = position;
    left.add(before);
  }
  const isUsed = (source: number): boolean =>
    positions.includes(source) || plan.ceilings.some((ceiling) => sources.indexOf(sourceName(ceiling.source)) === source);
  return [...left].every(isUsed) ? { sources, sourceOfInvestment: positions } : null;
}

/** Whether the source stands in the list in an order of its own, wherever it appears in the plan. */
function isKnown(source: string | undefined): boolean {
  return source === unspecifiedSource || enumerations.source.some((key) => key === source);
}
