import { unitOfPath } from "../../app/responsible-unit";
import { fold } from "../../i18n/fold";
import type { Evaluation, GoalEvaluation, GoalYearStatus } from "../../method/evaluation";
import type { Plan } from "../../plan/plan";

export const statuses: readonly GoalYearStatus[] = ["not-viable", "at-risk", "viable", "not-programmed"];

export const goalSorts = ["plan", "least", "money"] as const;

export type GoalSort = (typeof goalSorts)[number];

/** A product goal as the page lists it. */
export interface GoalRow {
  /** Its row in the plan, from 0. */
  row: number;
  code: string | null;
  name: string | null;
  unit: string | null;
  /** Money of all its years. */
  money: number;
  goal: GoalEvaluation;
  /** Folded, for the search. */
  text: string;
}

export interface GoalFilter {
  query: string;
  /** Goals with this status in a year at least; null: all. */
  status: GoalYearStatus | null;
  /** As in the filter of findings. */
  unit: { code: string | null } | null;
  sort: GoalSort;
}

export const noGoalFilter: GoalFilter = { query: "", status: null, unit: null, sort: "plan" };

/** The goals of the plan with what was computed of each. */
export function goalRows(plan: Plan, { goals }: Evaluation): GoalRow[] {
  const unitOf = unitOfPath(plan);
  return goals.map((goal, row) => {
    const { code = null, name = null } = plan.productGoals[row] ?? {};
    return {
      row,
      code,
      name,
      unit: unitOf({ table: "productGoals", code, row, column: null, year: null }),
      money: goal.years.reduce((sum, { money }) => sum + money, 0),
      goal,
      text: fold(`${code ?? ""} ${name ?? ""}`),
    };
  });
}

export function shownGoals(rows: readonly GoalRow[], { query, status, unit, sort }: GoalFilter): GoalRow[] {
  const words = fold(query).split(" ").filter((word) => word !== "");
  const shown = rows.filter(
    (row) =>
      (status === null || row.goal.years.some((year) => year.status === status)) &&
      (unit === null || row.unit === unit.code) &&
      words.every((word) => row.text.includes(word)),
  );
  // Goals that are never assessed have no feasibility to be sorted by: they come last.
  if (sort === "least") return shown.sort((a, b) => (a.goal.feasibility ?? 2) - (b.goal.feasibility ?? 2));
  return sort === "money" ? shown.sort((a, b) => b.money - a.money) : shown;
}
