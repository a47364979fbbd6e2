import { enumerations, unspecifiedSource } from "../plan/enumerations";
import type { Plan, Text } from "../plan/plan";

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
