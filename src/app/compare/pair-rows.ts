import { keyColumns, naturalKey } from "../../plan/natural-key";
import type { PlanRow } from "../../plan/plan";
import { isEmptyContent, type CellContent } from "../../plan/row-content";
import type { TableKey } from "../../plan/table-schemas";

/** A row of one version with its cells, in the order of the compared columns. */
export interface ComparedRow {
  position: number;
  row: PlanRow;
  cells: CellContent[];
}

export interface RowPairs {
  equal: [ComparedRow, ComparedRow][];
  changed: [ComparedRow, ComparedRow][];
  rekeyed: [ComparedRow, ComparedRow][];
  removed: ComparedRow[];
  added: ComparedRow[];
  repeated: { row: PlanRow; before: number; after: number }[];
  withoutKey: { before: number; after: number };
}

/**
 * Pairs the rows of a table in two versions by their key: of those that share one, equal rows first, then the others in
 * their order. Rows left alone on both sides are paired as `rekeyed` when they have the same content but for one part of
 * the key, and no other row could be meant. `columns` are the names of the cells.
 */
export function pairRows(table: TableKey, columns: readonly string[], before: ComparedRow[], after: ComparedRow[]): RowPairs {
  const pairs: RowPairs = {
    equal: [],
    changed: [],
    rekeyed: [],
    removed: [],
    added: [],
    repeated: [],
    withoutKey: { before: 0, after: 0 },
  };
  for (const [key, [left, right]] of grouped(table, before, after)) {
    const [restLeft, restRight] = pairEqual(left, right, pairs);
    if (key === null) pairs.withoutKey = { before: left.length, after: right.length };
    else if (left.length > 1 || right.length > 1) {
      const { row } = right[0] ?? (left[0] as ComparedRow);
      pairs.repeated.push({ row, before: left.length, after: right.length });
    }
    const common = key === null ? 0 : Math.min(restLeft.length, restRight.length);
    for (let at = 0; at < common; at++) pairs.changed.push([restLeft[at] as ComparedRow, restRight[at] as ComparedRow]);
    pairs.removed.push(...restLeft.slice(common));
    pairs.added.push(...restRight.slice(common));
  }
  for (const column of keyColumns[table]) pairRekeyed(table, columns, column, pairs);
  return pairs;
}

type Group = [ComparedRow[], ComparedRow[]];

function grouped(table: TableKey, before: ComparedRow[], after: ComparedRow[]): Map<string | null, Group> {
  const groups = new Map<string | null, Group>();
  [before, after].forEach((rows, side) => {
    for (const compared of rows) {
      const key = naturalKey(table, compared.row);
      const group = groups.get(key) ?? [[], []];
      groups.set(key, group);
      group[side as 0 | 1].push(compared);
    }
  });
  return groups;
}

/** Takes out the equal rows and gives the rest. */
function pairEqual(left: ComparedRow[], right: ComparedRow[], pairs: RowPairs): Group {
  const waiting = new Map<string, ComparedRow[]>();
  for (const row of right) {
    const print = fingerprint(row.cells);
    waiting.set(print, [...(waiting.get(print) ?? []), row]);
  }
  const restLeft: ComparedRow[] = [];
  const met = new Set<ComparedRow>();
  for (const row of left) {
    const equal = waiting.get(fingerprint(row.cells))?.shift();
    if (equal === undefined) restLeft.push(row);
    else {
      pairs.equal.push([row, equal]);
      met.add(equal);
    }
  }
  return [restLeft, right.filter((row) => !met.has(row))];
}

/** Moves to `rekeyed` the rows left alone that differ in this part of the key only, where there is one of each. */
function pairRekeyed(table: TableKey, columns: readonly string[], column: string, pairs: RowPairs): void {
  const at = columns.indexOf(column);
  const keys = new Set(keyColumns[table]);
  const saysMoreThanItsKey = ({ cells }: ComparedRow) =>
    cells.some((content, position) => !keys.has(columns[position] as string) && !isEmptyContent(content));
  const byContent = new Map<string, Group>();
  [pairs.removed, pairs.added].forEach((rows, side) => {
    for (const row of rows.filter(saysMoreThanItsKey)) {
      const print = fingerprint(row.cells.with(at, null));
      const group = byContent.get(print) ?? [[], []];
      byContent.set(print, group);
      group[side as 0 | 1].push(row);
    }
  });
  const paired = new Set<ComparedRow>();
  for (const [left, right] of byContent.values()) {
    const [before, after] = [left[0], right[0]];
    if (before === undefined || after === undefined || left.length > 1 || right.length > 1) continue;
    pairs.rekeyed.push([before, after]);
    paired.add(before).add(after);
  }
  pairs.removed = pairs.removed.filter((row) => !paired.has(row));
  pairs.added = pairs.added.filter((row) => !paired.has(row));
}

/** Equal for cells whose content is the same. */
export function fingerprint(cells: readonly CellContent[]): string {
  return JSON.stringify(cells.map((content) => (typeof content === "number" ? asExcelHolds(content) : content)));
}

export function sameContent(one: CellContent, other: CellContent): boolean {
  return one === other || fingerprint([one]) === fingerprint([other]);
}

/** Excel shows fifteen digits: what differs beyond them would be a change that nobody can see. */
function asExcelHolds(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
