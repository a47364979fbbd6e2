import type { FormEntry } from "./form-entries";

export interface MatchedEntries {
  /** Entry of the plan by the key of the row of the file. */
  pairs: ReadonlyMap<string, FormEntry>;
  /** Entries of the plan that the file does not have. */
  added: FormEntry[];
  /** Entries that several rows of the file, or several of the plan, could be: nobody knows which. */
  ambiguous: FormEntry[];
}

/**
 * Finds the entry of the plan for each row of the file: by its code, and for a plan that has codes of its own, by the
 * alias (the MGA indicator) where one row and one entry are left with it.
 */
export function matchEntries(rows: readonly FormEntry[], entries: readonly FormEntry[]): MatchedEntries {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const keys = new Set(rows.map(({ key }) => key));
  const pairs = new Map<string, FormEntry>();
  for (const { key } of rows) {
    const entry = byKey.get(key);
    if (entry !== undefined) pairs.set(key, entry);
  }
  const freeRows = rows.filter(({ key }) => !pairs.has(key));
  const freeEntries = entries.filter(({ key }) => !keys.has(key));
  const added: FormEntry[] = [];
  const ambiguous: FormEntry[] = [];
  for (const entry of freeEntries) {
    const same = entry.alias === null ? [] : freeRows.filter(({ alias }) => alias === entry.alias);
    const rivals = freeEntries.filter(({ alias }) => alias !== null && alias === entry.alias);
    const [only] = same;
    if (only === undefined) added.push(entry);
    else if (same.length === 1 && rivals.length === 1) pairs.set(only.key, entry);
    else ambiguous.push(entry);
  }
  return { pairs, added, ambiguous };
}
