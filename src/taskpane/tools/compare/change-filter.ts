import type { ChangeKind } from "../../../app/compare/comparison";
import type { DescribedChange } from "../../../app/compare/describe-comparison";
import type { FileRole } from "../../../app/compare/compare-cases";
import { fold } from "../../../i18n/fold";
import type { PlanPath } from "../../../plan/plan-path";

export interface ChangeFilter {
  /** Name of a sheet; null for all. */
  sheet: string | null;
  /** Empty for all. */
  kinds: ChangeKind[];
  query: string;
}

export const noFilter: ChangeFilter = { sheet: null, kinds: [], query: "" };

export function filteredChanges(changes: readonly DescribedChange[], { sheet, kinds, query }: ChangeFilter): DescribedChange[] {
  const words = fold(query).split(" ");
  return changes.filter((described) => {
    const { change, code, column, beforeText, afterText } = described;
    if (sheet !== null && described.sheet !== sheet) return false;
    if (kinds.length > 0 && !kinds.includes(change.kind)) return false;
    const text = fold([described.sheet, code, column, beforeText, afterText].join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** The place of a change in the workbook; null for a row that is only in the other version. */
export function changePath({ change, cell }: DescribedChange, role: FileRole, firstYear: number): PlanPath | null {
  const { table, key } = change;
  const none = { row: null, column: null, year: null };
  if (table === "plan") return { ...none, table, code: null, column: cell?.column ?? null };
  if (table === "parameters") return { ...none, table, code: cell?.column ?? null };
  const row = role === "before" ? change.after : change.before;
  if (row === null) return null;
  const year = cell?.year ?? null;
  const column = year === null ? (cell?.column ?? null) : `y${year - firstYear + 1}`;
  return { table, code: key[0] ?? null, row, column, year };
}
