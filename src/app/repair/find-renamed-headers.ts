import { isBlank } from "../../plan/cell-value";
import type { TableContent } from "../../workbook/port";
import { columnsOf, type PlanSheet, type SheetColumn } from "../../sheets/define-sheet";
import { findColumns, type PlanReading } from "../../sheets/read-plan";
import { contentFit } from "./content-fit";
import { ColumnNames } from "./header-likeness";
import type { CandidateColumn, HeaderMend } from "./repair";

/** A column of the plan that a table lacks, and the columns that may be it. */
export interface MissingColumn {
  column: SheetColumn;
  /** The only one that fits; null where none or several do. */
  mend: HeaderMend | null;
  /** All that may be it, for the office to decide. */
  candidates: CandidateColumn[];
}

interface Pair {
  column: SheetColumn;
  position: number;
  /**
   * 3: its words and its place; 2: its words, or words alike in its place; 1: its place between its neighbours and its
   * content; 0: does not fit.
   */
  strength: number;
  /** Whether the office is to look at it where it does not fit well enough. */
  isCandidate: boolean;
}

/**
 * Holds the columns that a table lacks against those that the plan does not know, by place, words and content. A column
 * that is recognised as another one, or as what the plan does not hold, is never taken.
 */
export function findRenamedHeaders(sheet: PlanSheet, table: TableContent, { plan, language }: PlanReading): MissingColumn[] {
  const columns = columnsOf(sheet, plan.plan, language);
  const found = findColumns(sheet, table, plan.plan);
  const missing = columns.filter(({ key }) => !found.has(key));
  const known = new Set(found.values());
  const foreign = table.headers.flatMap((_, position) => (known.has(position) ? [] : [position]));
  if (missing.length === 0 || foreign.length === 0) return missing.map((column) => ({ column, mend: null, candidates: [] }));
  const names = new ColumnNames(sheet, plan.plan);
  const present = new Set(found.keys());
  const pairs = missing.flatMap((column) =>
    foreign.map((position): Pair => {
      const place = placeOf(column, columns, found, position, table.headers.length);
      const likeness = names.likeness(column, table.headers[position] ?? "", present);
      const content = contentFit(sheet, column, table.rows.map((row) => row[position] ?? null), plan);
      const alike = likeness === "strong" || likeness === "weak";
      const isCandidate = place === "between" || (content !== "contrary" && (alike || place === "edge"));
      return { column, position, isCandidate, strength: content === "contrary" ? 0 : strengthOf(place, likeness, content) };
    }),
  );
  const placed = (position: number): CandidateColumn => ({
    sheet: table.sheet,
    row: table.row,
    column: table.column + position,
    header: table.headers[position] ?? "",
    hasContent: table.rows.some((row) => !isBlank(row[position])),
  });
  return missing.map((column) => {
    const own = pairs.filter((pair) => pair.column === column);
    const best = onlyBest(own);
    const isMutual = best !== null && onlyBest(pairs.filter(({ position }) => position === best.position)) === best;
    const { sheet: name, row } = table;
    const mend: HeaderMend | null = !isMutual
      ? null
      : {
          kind: "header", table: table.name, key: column.key, sheet: name, row, column: table.column + best.position,
          from: table.headers[best.position] ?? "", to: column.header,
        };
    return { column, mend, candidates: own.filter(({ isCandidate }) => isCandidate).map(({ position }) => placed(position)) };
  });
}

/** Where a column stands, seen from where the template puts the missing one: between its two neighbours alone, or loosely. */
function placeOf(
  column: SheetColumn,
  columns: readonly SheetColumn[],
  found: ReadonlyMap<string, number>,
  position: number,
  width: number,
): "between" | "edge" | "elsewhere" {
  const at = columns.indexOf(column);
  const before = columns.slice(0, at).findLast(({ key }) => found.has(key));
  const after = columns.slice(at + 1).find(({ key }) => found.has(key));
  const left = before === undefined ? -1 : (found.get(before.key) ?? -1);
  const right = after === undefined ? width : (found.get(after.key) ?? width);
  if (position <= left || position >= right) return "elsewhere";
  // Offices put their own columns at the right end, and move others, so that the place there says little.
  const isLoose = after === undefined || [...found.values()].some((other) => other > left && other < right);
  return isLoose ? "edge" : "between";
}

function strengthOf(place: string, likeness: string, content: string): number {
  if (likeness === "another") return 0;
  if (likeness === "strong") return place === "elsewhere" ? 2 : 3;
  if (likeness === "weak" && place !== "elsewhere") return 2;
  return place === "between" && content === "specific" ? 1 : 0;
}

/** The pair that fits best, when no other one comes near it: words and place together outdo place and content alone. */
function onlyBest(pairs: readonly Pair[]): Pair | null {
  const fitting = pairs.filter(({ strength }) => strength > 0).sort((one, other) => other.strength - one.strength);
  const [best, next] = fitting;
  if (best === undefined) return null;
  if (next === undefined) return best;
  return best.strength === 3 && next.strength === 1 ? best : null;
}
