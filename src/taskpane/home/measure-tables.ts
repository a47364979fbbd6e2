import type { TableKey } from "../../plan/table-schemas";

/** The sheet to fill where a measure fails without naming a cell: mostly a table that is empty. */
const tables: Readonly<Record<string, TableKey>> = {
  "r1.axes-funded": "investments",
  "r1.money-linked": "investments",
  "r2.programs-sector": "programs",
  "r2.results-national": "resultGoals",
  "r3.problems-addressed": "problems",
  "r3.axes-complete": "axes",
  "r3.programs-reasoned": "programs",
  "r3.results-delivered": "resultGoals",
  "r3.products-purpose": "productGoals",
  "r3.products-in-project": "projects",
  "r4.goals-precise": "productGoals",
  "r4.programming-matches": "productGoals",
  "r4.money-meets-goal": "investments",
  "r4.years-viable": "productGoals",
  "r5.programs-led": "programs",
  "r5.products-led": "productGoals",
  "r5.actors-engaged": "actors",
  "r6.commitments-planned": "commitments",
  "r6.priority-funded": "commitments",
  "r7.programs-funded": "investments",
  "r7.subprograms-funded": "investments",
  "r7.projects-funded": "investments",
  "r8.money-within-ceilings": "ceilings",
  "r8.earmarks-respected": "investments",
  "r8.budget-joined": "budget",
  "r9.goals-verifiable": "productGoals",
  "r9.progress-reported": "progress",
  "r10.dimensions-covered": "programs",
  "r10.territories-covered": "programs",
};

export function measureTable(measure: string): TableKey | null {
  return tables[measure] ?? null;
}
