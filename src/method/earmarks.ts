import { codeOf } from "./plan-index";

/** Sources with at least one allowed sector; an emptied list of sectors lifts the earmark. */
export function allowedSectors(
  earmarks: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const bySource = new Map<string, ReadonlySet<string>>();
  for (const [source, sectors] of Object.entries(earmarks)) {
    const codes = new Set(sectors.map(codeOf));
    codes.delete("");
    if (codes.size > 0) bySource.set(source.trim(), codes);
  }
  return bySource;
}
