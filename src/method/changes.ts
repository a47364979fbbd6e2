import type { Plan, PlanRow } from "../plan/plan";
import { tableKeys, tableSchemas, type TableKey } from "../plan/table-schemas";

/** Something that a figure can depend on: a column (`productGoals.annual`), a parameter, or a fact drawn from them. */
export type Dependency = `${TableKey}.${string}` | `plan.${string}` | `parameters.${string}` | `facts.${string}`;

/** What of a goal's money can change: X alone, or the funding, which X and the available money A decide. */
export type GoalMoney = "money" | "funding";

/**
 * What changed since the last evaluation. It grows while the plan is evaluated again: each step that looks at something
 * changed, and comes to another result, notes its own result as changed for the steps after it. A row of a table
 * counts as changed with its content and its links.
 */
export class Changes {
  private readonly noted = new Set<Dependency>();
  private readonly rowsOf = new Map<TableKey, Set<number>>();
  private readonly wholeTables = new Set<TableKey>();
  private readonly goalYearsOf: Record<GoalMoney, readonly number[]> = { money: [], funding: [] };

  /** @param everything Nothing is known of before: all has to be computed. */
  constructor(readonly everything = false) {}

  note(dependency: Dependency): void {
    this.noted.add(dependency);
  }

  noteRow(table: TableKey, row: number): void {
    const rows = this.rowsOf.get(table);
    if (rows === undefined) this.rowsOf.set(table, new Set([row]));
    else rows.add(row);
  }

  /**
   * The years of goals, each once, that have other money X; or another funding, by X or by what of it is available. Year
   * t of row i of productGoals is i · years + t, as the money of goals lies.
   */
  noteGoalYears(other: GoalMoney, goalYears: readonly number[]): void {
    this.goalYearsOf[other] = goalYears;
    if (other === "money" && goalYears.length > 0) this.note("facts.moneyOfGoals");
  }

  goalYearsWithOther(other: GoalMoney): readonly number[] | "all" {
    return this.everything ? "all" : this.goalYearsOf[other];
  }

  noteEveryRow(table: TableKey): void {
    this.wholeTables.add(table);
  }

  /** Rows came or went: every row of the table may stand elsewhere. */
  noteTable(table: TableKey): void {
    this.noteEveryRow(table);
    for (const column of columnsOf(table)) this.note(`${table}.${column}`);
  }

  touch(dependencies: readonly Dependency[]): boolean {
    return this.everything || dependencies.some((dependency) => this.noted.has(dependency));
  }

  /** The rows that changed, from 0, or all of them. */
  rows(table: TableKey): ReadonlySet<number> | "all" {
    if (this.everything || this.wholeTables.has(table)) return "all";
    return this.rowsOf.get(table) ?? noRows;
  }

  /** Notes a link or figure of each row of a table, and the rows where it differs from before. */
  compareRows<Value extends Int32Array | Float64Array>(
    name: Dependency,
    table: TableKey,
    before: Value | undefined,
    after: Value,
  ): void {
    if (before?.length !== after.length) return this.note(name);
    for (let row = 0; row < after.length; row++) {
      if (before[row] === after[row]) continue;
      this.note(name);
      this.noteRow(table, row);
    }
  }

  get none(): boolean {
    return !this.everything && this.noted.size === 0;
  }
}

const noRows: ReadonlySet<number> = new Set();

function columnsOf(table: TableKey): string[] {
  const { columns, annualAfter } = tableSchemas[table];
  return [...columns.map(({ key }) => key), ...(annualAfter === undefined ? [] : ["annual"])];
}

/**
 * The cells in which two plans differ, row by row. Rows and tables that are the same object in both are not looked
 * into. Plans of other years have nothing in common.
 */
export function changesBetween(before: Plan, after: Plan): Changes {
  if (before.plan.firstYear !== after.plan.firstYear || before.plan.years !== after.plan.years) return new Changes(true);
  const changes = new Changes();
  if (before.plan.reportingYear !== after.plan.reportingYear) changes.note("plan.reportingYear");
  for (const table of tableKeys) {
    const [old, now]: [readonly PlanRow[], readonly PlanRow[]] = [before[table], after[table]];
    if (old === now) continue;
    if (old.length !== now.length) changes.noteTable(table);
    else for (let row = 0; row < now.length; row++) compareRow(changes, table, row, old[row], now[row]);
  }
  return changes;
}

function compareRow(changes: Changes, table: TableKey, row: number, old: PlanRow | undefined, now: PlanRow | undefined): void {
  if (old === now) return;
  const [oldCells, nowCells] = [old, now] as unknown as [Record<string, unknown>, Record<string, unknown>];
  for (const column in nowCells) {
    if (isSameContent(oldCells[column], nowCells[column])) continue;
    changes.note(`${table}.${column}`);
    changes.noteRow(table, row);
  }
}

function isSameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((item, position) => item === other[position]);
}
