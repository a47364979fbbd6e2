import { codeOf, indexPlan, noRow } from "../method/plan-index";
import type { Plan, Text } from "../plan/plan";
import type { PlanPath } from "../plan/plan-path";

/** Code of the unit that answers for a place of the plan, or null. */
export type UnitOfPath = (path: PlanPath) => string | null;

/**
 * The unit of the goal that a place belongs to or, where the goal names none, of its program; of other rows that of
 * their program. Money by source, the data of the plan and the like belong to no unit.
 */
export function unitOfPath(plan: Plan, { rowOf } = indexPlan(plan)): UnitOfPath {
  const ofProgram = (program: Text | undefined): string | null => {
    const row = rowOf.programs.get(codeOf(program ?? null));
    return row === noRow ? null : named(plan.programs[row]?.unit);
  };
  const ofGoal = (goal: Text | undefined): string | null => {
    const row = rowOf.productGoals.get(codeOf(goal ?? null));
    return row === noRow ? null : ofGoalRow(row);
  };
  const ofGoalRow = (row: number): string | null => named(plan.productGoals[row]?.unit) ?? ofProgram(plan.productGoals[row]?.program);
  return ({ table, row, code }) => {
    if (row === null) return table === "productGoals" ? ofGoal(code) : table === "programs" ? ofProgram(code) : null;
    switch (table) {
      case "productGoals":
        return ofGoalRow(row);
      case "programs":
        return named(plan.programs[row]?.unit);
      case "subprograms":
        return ofProgram(plan.subprograms[row]?.program);
      case "resultGoals":
        return named(plan.resultGoals[row]?.unit) ?? ofProgram(plan.resultGoals[row]?.program);
      case "projects":
        return ofProgram(plan.projects[row]?.program) ?? ofGoal(plan.projects[row]?.goals[0]);
      case "units":
        return named(plan.units[row]?.code);
      case "investments":
      case "budget":
      case "progress":
      case "royalties":
        return ofGoal(plan[table][row]?.goal);
      default:
        return null;
    }
  };
}

/** The code without white space; null when it is blank. */
function named(unit: Text | undefined): string | null {
  return codeOf(unit ?? null) || null;
}

/** Names of units by code: that of the first row that bears it; the code itself where none is given. */
export function unitNames({ units }: Plan): Map<string, string> {
  const names = new Map<string, string>();
  for (const { code, name } of units) {
    const key = codeOf(code);
    if (key !== "" && !names.has(key)) names.set(key, name?.trim() || key);
  }
  return names;
}
