import type { Finding } from "../rules/finding";

/**
 * The findings of a plan as it is now, in which those that somebody saw earlier are found again. Rows may have moved
 * since: a row is known by its code, and where several rows bear it, or none has one, by its number too.
 */
export class StandingFindings {
  private readonly byPlace = new Map<string, Finding[]>();

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) {
      const place = placeOf(finding);
      const others = this.byPlace.get(place);
      if (others === undefined) this.byPlace.set(place, [finding]);
      else others.push(finding);
    }
  }

  /** Those at the place of a finding now, in which it may have other figures; empty when it cannot be told which is meant. */
  at(finding: Finding): readonly Finding[] {
    const found = this.byPlace.get(placeOf(finding)) ?? [];
    const sameRow = found.filter(({ path }) => path.row === finding.path.row);
    if (sameRow.length > 0) return sameRow;
    const isKnownByCode = (finding.path.code ?? "").trim() !== "";
    return isKnownByCode && new Set(found.map(({ path }) => path.row)).size === 1 ? found : [];
  }

  /** The finding as it stands now when it still says the same, or null. */
  same(finding: Finding): Finding | null {
    const says = JSON.stringify(finding.data);
    return this.at(finding).find(({ data }) => JSON.stringify(data) === says) ?? null;
  }
}

function placeOf({ rule, path: { table, code, column, year } }: Finding): string {
  return JSON.stringify([rule, table, (code ?? "").trim(), column, year]);
}
