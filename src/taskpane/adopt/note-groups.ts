import type { AdoptionNote } from "../../app/adoption/adoption";

export interface NoteGroup {
  kind: AdoptionNote["kind"];
  notes: AdoptionNote[];
}

/** Notes that say the same of other places, under one heading; in the order in which their kinds appear. */
export function noteGroups(notes: readonly AdoptionNote[]): NoteGroup[] {
  const groups = new Map<AdoptionNote["kind"], NoteGroup>();
  for (const note of notes) {
    const group = groups.get(note.kind) ?? { kind: note.kind, notes: [] };
    groups.set(note.kind, group);
    group.notes.push(note);
  }
  return [...groups.values()];
}

/** The total stated and the sum of the years, for the notes that are about both. */
export function totalsOf({ kind, values }: AdoptionNote): { stated: number; sum: number } | null {
  if (kind !== "stated-total-differs" && kind !== "all-stated-totals") return null;
  const [stated, sum] = values;
  return typeof stated === "number" && typeof sum === "number" ? { stated, sum } : null;
}
