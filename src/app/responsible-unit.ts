import type { Plan, Text } from "../plan/plan";
import type { PlanPath } from "../plan/plan-path";

/** Tells the code of the unit that answers for a place of the plan; null where nobody does, or nobody alone. */
export type UnitOf = (path: PlanPath) => string | null;

/**
 * Who answers for each place: the unit that a program, result goal or product goal names, and for money, budget,
 * progress and projects that of their goal. An axis, a source or the plan's own data belong to no unit. A code that
 * stands twice means its first row, as everywhere in the method.
 */
export function unitsOf(plan: Plan): UnitOf {
  const goals = firstRows(plan.productGoals);
  const programs = firstRows(plan.programs);
  const ofGoal = (code: Text): string | null => {
    const goal = goals.get(trimmed(code));
    return goal === undefined ? null : (blankAsNull(goal.unit) ?? blankAsNull(programs.get(trimmed(goal.program))?.unit ?? null));
  };
  const ofProgram = (code: Text): string | null => blankAsNull(programs.get(trimmed(code))?.unit ?? null);
  return ({ table, row }) => {
    if (row === null) return null;
    switch (table) {
      case "productGoals": {
        const goal = plan.productGoals[row];
        return goal === undefined ? null : (blankAsNull(goal.unit) ?? ofProgram(goal.program));
      }
      case "programs":
        return blankAsNull(plan.programs[row]?.unit ?? null);
      case "subprograms":
        return ofProgram(plan.subprograms[row]?.program ?? null);
      case "resultGoals": {
        const goal = plan.resultGoals[row];
        return goal === undefined ? null : (blankAsNull(goal.unit) ?? ofProgram(goal.program));
      }
      case "investments":
        return ofGoal(plan.investments[row]?.goal ?? null);
      case "budget":
        return ofGoal(plan.budget[row]?.goal ?? null);
      case "progress":
        return ofGoal(plan.progress[row]?.goal ?? null);
      case "projects":
        return ofGoal(plan.projects[row]?.goals[0] ?? null);
      case "units":
        return blankAsNull(plan.units[row]?.code ?? null);
      default:
        return null;
    }
  };
}

/** The name of each unit by its code. */
export function unitNames({ units }: Plan): ReadonlyMap<string, string> {
  return new Map(units.map(({ code, name }) => [trimmed(code), trimmed(name)]));
}

function firstRows<Row extends { code: Text }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const first = new Map<string, Row>();
  for (const row of rows) if (!first.has(trimmed(row.code))) first.set(trimmed(row.code), row);
  return first;
}

function trimmed(text: Text): string {
  return (text ?? "").trim();
}

function blankAsNull(text: Text): string | null {
  return trimmed(text) === "" ? null : trimmed(text);
}
