import { isNotProgrammed, isNumeric, type CellValue } from "../../plan/cell-value";
import { fold } from "../../i18n/fold";
import type { ColumnEvidence } from "./adoption";
import { hasKnownLength } from "./code-zeros";
import type { HeaderMatch } from "./match-headers";
import { numberInText } from "./number-in-text";
import { planColumns, sourceColumn, type PlanColumn } from "./plan-columns";
import type { SourceSheet } from "./source-sheet";

/** How sure each way of finding a column is, before its contents are looked at. */
const sureness: Readonly<Record<ColumnEvidence["reason"], ColumnEvidence["confidence"]>> = {
  header: "high",
  "group-of-years": "high",
  "source-in-header": "high",
  "level-on-the-left": "medium",
  "several-columns": "medium",
  "section-rows": "medium",
  "sheet-name": "medium",
  "content-differs": "low",
  empty: "low",
};
/** The share of the contents that must look like what the plan column holds. */
const leastAlike = 0.5;
/** Enough to show what a column holds. */
const shownSamples = 3;

export function evidenceFor(reason: ColumnEvidence["reason"], values: readonly CellValue[]): ColumnEvidence {
  return { confidence: sureness[reason], reason, samples: samplesOf(values) };
}

/** How sure a proposed column is: by how its header was recognized, less where its contents do not look like it. */
export function columnEvidence(id: string, { position, reason }: HeaderMatch, source: SourceSheet, years: number): ColumnEvidence {
  const values = source.rows.map((row) => row.cells[position] ?? row.fromAbove.get(position) ?? null).filter((value) => value !== null);
  if (values.length === 0) return evidenceFor("empty", values);
  const column = planColumns(years).find((each) => each.id === id) ?? sourceColumn(id, years);
  const alike = values.filter((value) => looksLike(id, column, value)).length;
  return evidenceFor(alike >= leastAlike * values.length ? reason : "content-differs", values);
}

function looksLike(id: string, column: PlanColumn | null, value: CellValue): boolean {
  if (column?.schema.content === "number") {
    return isNumeric(value) || isNotProgrammed(value) || (typeof value === "string" && (numberInText(value) !== null || /^\d+([.,]\d+)?\s*%$|^sd$/.test(fold(value))));
  }
  if (hasKnownLength(id)) return /^\d+$/.test(String(value));
  // A name is told in letters: a column of bare numbers holds codes or counts.
  return column?.key !== "name" || /\p{L}/u.test(String(value));
}

export function samplesOf(values: readonly CellValue[]): string[] {
  const found = new Set<string>();
  for (const value of values) {
    if (value !== null) found.add(String(value));
    if (found.size === shownSamples) break;
  }
  return [...found];
}
