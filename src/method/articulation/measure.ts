import type { CellValue } from "../../plan/cell-value";
import type { Plan } from "../../plan/plan";
import type { PlanPath } from "../../plan/plan-path";
import type { TableKey } from "../../plan/table-schemas";
import type { GoalEvaluation, GoalYearEvaluation } from "../evaluation";
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
  count: (facts: Facts) => Count;
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
  /** Rows that belong to the population; all when absent. */
  among?: RowTest<Key>;
  passes: RowTest<Key>;
  /** Column to blame for a row that does not pass; null when it is not one alone. */
  toBlame?: (row: Row<Key>, position: number) => string | null;
}

/** Population: rows of a table. */
export function countRows<Key extends TableKey>(facts: Facts, population: RowPopulation<Key>): Count {
  const { table, among, passes, toBlame } = population;
  const count: Count = { passed: 0, total: 0, broken: [] };
  const rows = facts.plan[table] as readonly Row<Key>[];
  rows.forEach((row, position) => {
    if (among !== undefined && !among(row, position)) return;
    count.total += 1;
    if (passes(row, position)) count.passed += 1;
    else count.broken.push(rowPlace(table, row, position, toBlame?.(row, position) ?? null));
  });
  return count;
}

/** A product goal in one year: `goal` counts the rows of productGoals, `year` the years, both from 0. */
export interface GoalYear {
  goal: number;
  year: number;
  evaluation: GoalYearEvaluation;
  ofGoal: GoalEvaluation;
}

/** Whether the year is programmed for the goal, and so assessed. */
export function isProgrammed({ evaluation }: GoalYear): boolean {
  return evaluation.status !== "not-programmed";
}

interface GoalYearPopulation {
  among: (goalYear: GoalYear) => boolean;
  passes: (goalYear: GoalYear) => boolean;
}

/** Population: product goals by years. */
export function countGoalYears(facts: Facts, { among, passes }: GoalYearPopulation): Count {
  const count: Count = { passed: 0, total: 0, broken: [] };
  facts.goals.forEach((ofGoal, goal) => {
    const row = facts.plan.productGoals[goal];
    if (row === undefined) return;
    ofGoal.years.forEach((evaluation, year) => {
      const goalYear: GoalYear = { goal, year, evaluation, ofGoal };
      if (!among(goalYear)) return;
      count.total += 1;
      if (passes(goalYear)) count.passed += 1;
      else count.broken.push(rowPlace("productGoals", row, goal, annualColumn(year), evaluation.year));
    });
  });
  return count;
}

type MoneyTable = "investments" | "budget";

interface MoneyPopulation<Key extends MoneyTable> extends RowPopulation<Key> {
  /** The amounts of a row, in the plan's currency unit; what is negative or not numeric counts as 0. */
  amounts: (row: Row<Key>) => readonly CellValue[];
}

/** Population: money; broken are the rows with money that does not pass. */
export function countMoney<Key extends MoneyTable>(facts: Facts, population: MoneyPopulation<Key>): Count {
  const { table, amounts, among, passes, toBlame } = population;
  const count: Count = { passed: 0, total: 0, broken: [] };
  const rows = facts.plan[table] as readonly Row<Key>[];
  rows.forEach((row, position) => {
    let money = 0;
    for (const amount of amounts(row)) money += Math.max(0, amountOf(amount));
    if (money === 0 || (among !== undefined && !among(row, position))) return;
    count.total += money;
    if (passes(row, position)) count.passed += money;
    else count.broken.push(rowPlace(table, row, position, toBlame?.(row, position) ?? null));
  });
  return count;
}

/** The one column whose content is not right, or null when there is none or more than one. */
export function soleFault(rightByColumn: Readonly<Record<string, boolean>>): string | null {
  const faults = Object.keys(rightByColumn).filter((column) => rightByColumn[column] === false);
  return faults.length === 1 ? (faults[0] ?? null) : null;
}
