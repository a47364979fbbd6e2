import { gatherFacts, type Facts } from "../../../../src/method/articulation/facts";
import { sourceYearsOf } from "../../../../src/method/budget-consistency";
import { Changes, changesBetween, type Dependency } from "../../../../src/method/changes";
import { goalFiguresOf } from "../../../../src/method/goal-figures";
import { moneyOf } from "../../../../src/method/money";
import { resolveParameters } from "../../../../src/method/parameters";
import { indexPlan } from "../../../../src/method/plan-index";
import type { Plan } from "../../../../src/plan/plan";
import { editPlan, type PlanEdit } from "../../../../src/plan/plan-edit";
import type { TableKey } from "../../../../src/plan/table-schemas";

export interface Edited {
  before: Facts;
  after: Facts;
  /** What the edit changed, with what every step noted. */
  changes: Changes;
}

/** A plan before and after an edit, the second computed from the first. */
export function edited(plan: Plan, ...edits: PlanEdit[]): Edited {
  return changed(plan, editPlan(plan, edits));
}

/** @param noted What is known to have changed beside the tables: the parameters. */
export function changed(plan: Plan, later: Plan, ...noted: Dependency[]): Edited {
  const before = factsOf(plan, new Changes(true), null);
  const changes = changesBetween(plan, later);
  for (const dependency of noted) changes.note(dependency);
  return { before, after: factsOf(later, changes, before), changes };
}

export function cell(table: TableKey, row: number, column: string, value: string | number | boolean | string[] | null): PlanEdit {
  return { kind: "set-cell", table, row, column, value };
}

function factsOf(plan: Plan, changes: Changes, before: Facts | null): Facts {
  const parameters = resolveParameters(plan.parameters);
  const index = indexPlan(plan, changes, before?.index);
  const money = moneyOf(index, parameters, changes, before);
  const figures = goalFiguresOf(index, money, parameters, changes, before?.figures);
  const sourceYears = sourceYearsOf(money, plan.plan.firstYear);
  return gatherFacts({ index, money, parameters, figures, sourceYears }, changes, before);
}
