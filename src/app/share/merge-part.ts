import { keyParts, naturalKey } from "../../plan/natural-key";
import type { Plan, PlanRow, Text } from "../../plan/plan";
import type { PlanPath } from "../../plan/plan-path";
import { annualPosition, contentAt, isEmptyContent, type CellContent } from "../../plan/row-content";
import { annualKeys, tableKeys, tableSchemas, type TableKey } from "../../plan/table-schemas";
import { rowPlace } from "../../method/plan-place";
import { fingerprint, pairRows, sameContent, type ComparedRow, type RowPairs } from "../compare/pair-rows";
import type { Removal, ReturnedPart } from "./merge";

/** A cell that a part changed. `row` is that of the plan as it is now; null where the plan does not have it any more. */
export interface ChangedCell {
  table: TableKey;
  row: number | null;
  column: string;
  key: Text[];
  path: PlanPath;
  base: CellContent;
  plan: CellContent;
  part: CellContent;
  /** The whole row of the part, for a row that is gone. */
  content: Record<string, CellContent>;
}

export interface NewRow {
  table: TableKey;
  key: Text[];
  /** The key as one text; null where it is blank. */
  naturalKey: string | null;
  content: Record<string, CellContent>;
  /** Equal for rows of equal content. */
  print: string;
  /** The plan has a row of this content, or of this key. */
  there: "equal" | "key" | "no";
}

export interface PartChanges {
  cells: ChangedCell[];
  rows: NewRow[];
  removals: Removal[];
}

/** What a part changed since it was split, each against the plan as it is now. All three have the same years. */
export function partChanges(part: ReturnedPart, plan: Plan): PartChanges {
  const changes: PartChanges = { cells: [], rows: [], removals: [] };
  for (const table of tableKeys) tableChanges(table, part, plan, changes);
  return changes;
}

function tableChanges(table: TableKey, { name, base, plan: part }: ReturnedPart, plan: Plan, changes: PartChanges): void {
  const columns = planColumns(table, plan.plan.years);
  const [baseRows, partRows, planRows] = [base, part, plan].map((each) => comparedRows(table, each, columns)) as [ComparedRow[], ComparedRow[], ComparedRow[]];
  const toPart = pairRows(table, columns, baseRows, partRows);
  const toPlan = positions(pairRows(table, columns, baseRows, planRows));
  const place = (row: ComparedRow, column: string | null): PlanPath => {
    const position = column === null ? null : annualPosition(column);
    return rowPlace(table, row.row, row.position, column, position === null ? null : plan.plan.firstYear + position);
  };
  const rowOfPlan = (row: ComparedRow): ComparedRow | null => planRows[toPlan.get(row.position) ?? -1] ?? null;

  for (const [was, is] of [...toPart.changed, ...toPart.rekeyed]) {
    const now = rowOfPlan(was);
    columns.forEach((column, at) => {
      const [before, after] = [was.cells[at] ?? null, is.cells[at] ?? null];
      if (sameContent(before, after)) return;
      changes.cells.push({
        table,
        row: now?.position ?? null,
        column,
        key: keyParts(table, (now ?? was).row),
        path: now === null ? { ...place(was, column), row: null } : place(now, column),
        base: before,
        plan: now?.cells[at] ?? null,
        part: after,
        content: contentOf(columns, is),
      });
    });
  }
  for (const was of toPart.removed) {
    const now = rowOfPlan(was);
    if (now !== null) changes.removals.push({ part: name, table, key: keyParts(table, now.row), path: place(now, null) });
  }
  // Rows of the plan that the part did not have: each stands for one new row of the part at most.
  const known = new Set(toPlan.values());
  const prints = planRows.filter(({ position }) => !known.has(position)).map(({ cells }) => fingerprint(cells));
  const isThere = (print: string): boolean => {
    const at = prints.indexOf(print);
    if (at >= 0) prints.splice(at, 1);
    return at >= 0;
  };
  const keys = new Set(planRows.map(({ row }) => naturalKey(table, row)));
  for (const is of toPart.added) {
    const key = naturalKey(table, is.row);
    const print = fingerprint(is.cells);
    changes.rows.push({
      table,
      key: keyParts(table, is.row),
      naturalKey: key,
      content: contentOf(columns, is),
      print,
      there: isThere(print) ? "equal" : key !== null && keys.has(key) ? "key" : "no",
    });
  }
}

/** The row of the plan for each row of the base. A row that only looks alike is not taken for the same one. */
function positions({ equal, changed }: RowPairs): Map<number, number> {
  return new Map([...equal, ...changed].map(([one, other]) => [one.position, other.position]));
}

function planColumns(table: TableKey, years: number): string[] {
  const { columns, annualAfter } = tableSchemas[table];
  return columns.flatMap(({ key }) => [key, ...(key === annualAfter ? annualKeys(years) : [])]);
}

function comparedRows(table: TableKey, plan: Plan, columns: readonly string[]): ComparedRow[] {
  return plan[table].map((row: PlanRow, position) => ({ position, row, cells: columns.map((column) => contentAt(row, column)) }));
}

function contentOf(columns: readonly string[], { cells }: ComparedRow): Record<string, CellContent> {
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null] as const).filter(([, value]) => !isEmptyContent(value)));
}
