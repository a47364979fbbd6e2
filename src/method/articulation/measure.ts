import type { CellValue } from "../../plan/cell-value";
import type { Plan } from "../../plan/plan";
import type { PlanPath } from "../../plan/plan-path";
import type { TableKey } from "../../plan/table-schemas";
import type { Dependency, GoalMoney } from "../changes";
import type { RequirementId } from "../requirement-id";
import { amountOf } from "../money";
import { annualColumn, rowPlace } from "../plan-place";
import type { Facts } from "./facts";

/** One measure of articulation: the part of a population that passes (method, section 6). */
export interface Measure {
  /** `requirement.name`; it lives in users' files and is never renamed. */
  id: string;
  requirement: RequirementId;
  /** An empty population counts as 0 (marked `!` in the method) or leaves the measure out. */
  whenEmpty: "zero" | "not-applicable";
  /**
   * What the population depends on beside its own rows, their links and their evaluation: when any of it changes, the
   * population is drawn up and judged anew.
   */
  reads: readonly Dependency[];
  /**
   * The population. It is drawn up once for many states of the plan, so what belongs to a row is looked up in the facts
   * when the row is judged, never before.
   */
  population: (facts: Facts) => Population;
}

/** Items that are judged one by one, or, where the population is not one of rows, its count. */
export type Population = Items | Count;

/** Items of the rows of a table, counted from 0: `perRow` of them to a row. */
export interface Items {
  table: TableKey;
  /**
   * For items that are the years of goals: what of their money the verdict depends on, beside what changed in the rows
   * themselves; their size may depend on the money X alone.
   */
  sees?: GoalMoney;
  perRow: number;
  /** How much the item counts: 1, or its money; 0 when it is not of the population. */
  size: (item: number) => number;
  passes: (item: number) => boolean;
  /** The place to name when it does not pass. */
  place: (item: number) => PlanPath;
}

/** Items, or money where the population is money. */
export interface Count {
  passed: number;
  total: number;
  broken: PlanPath[];
}

type Row<Key extends TableKey> = Plan[Key][number];

/** A statement about a row of `table`, `position` being its place in the table from 0. */
type RowTest<Key extends TableKey> = (row: Row<Key>, position: number) => boolean;

interface RowPopulation<Key extends TableKey> {
  table: Key;
  passes: RowTest<Key>;
  /** Rows that belong to the population; all when absent. */
  among?: RowTest<Key>;
  /** How much a row counts; 1 when absent. */
  size?: (row: Row<Key>) => number;
  /** Column to blame for a row that does not pass; null when it is not one alone. */
  toBlame?: (row: Row<Key>, position: number) => string | null;
}

/** Population: rows of a table. */
export function rowsOf<Key extends TableKey>(facts: Facts, population: RowPopulation<Key>): Items {
  const { table, passes, among, size, toBlame } = population;
  const row = (position: number): Row<Key> => {
    const content: Row<Key> | undefined = facts.plan[table][position];
    if (content === undefined) throw new RangeError(`${table} has no row ${position}`);
    return content;
  };
  return {
    table,
    perRow: 1,
    size: (item) => (among === undefined || among(row(item), item) ? (size?.(row(item)) ?? 1) : 0),
    passes: (item) => passes(row(item), item),
    place: (item) => rowPlace(table, row(item), item, toBlame?.(row(item), item) ?? null),
  };
}

/**
 * What is said of a product goal in one year; `goal` counts the rows of productGoals from 0, `place` is where the year
 * of the goal stands among the figures and the money of goals.
 */
type GoalYearTest = (place: number, goal: number) => boolean;

interface GoalYearPopulation {
  /** What of the money of a year is looked at, if any of it. */
  sees?: GoalMoney;
  among: GoalYearTest;
  passes: GoalYearTest;
}

/** Population: product goals by years. */
export function goalYears(facts: Facts, { sees, among, passes }: GoalYearPopulation): Items {
  const { years, plan } = facts.index;
  const goalOf = (item: number): number => Math.floor(item / years);
  return {
    table: "productGoals",
    ...(sees === undefined ? {} : { sees }),
    perRow: years,
    size: (item) => (among(item, goalOf(item)) ? 1 : 0),
    passes: (item) => passes(item, goalOf(item)),
    place: (item) => {
      const goal = facts.plan.productGoals[goalOf(item)];
      if (goal === undefined) throw new RangeError(`no goal-year ${item}`);
      return rowPlace("productGoals", goal, goalOf(item), annualColumn(item % years), plan.plan.firstYear + (item % years));
    },
  };
}

type MoneyTable = "investments" | "budget";

interface MoneyPopulation<Key extends MoneyTable> extends Omit<RowPopulation<Key>, "size"> {
  /** The amounts of a row, in the plan's currency unit; what is negative or not numeric counts as 0. */
  amounts: (row: Row<Key>) => readonly CellValue[];
}

/** Population: money; broken are the rows with money that does not pass. */
export function moneyIn<Key extends MoneyTable>(facts: Facts, { amounts, ...population }: MoneyPopulation<Key>): Items {
  return rowsOf(facts, {
    ...population,
    size: (row: Row<Key>) => {
      let money = 0;
      for (const amount of amounts(row)) money += Math.max(0, amountOf(amount));
      return money;
    },
  });
}

/** The one column whose content is not right, or null when there is none or more than one. */
export function soleFault(rightByColumn: Readonly<Record<string, boolean>>): string | null {
  const faults = Object.keys(rightByColumn).filter((column) => rightByColumn[column] === false);
  return faults.length === 1 ? (faults[0] ?? null) : null;
}
