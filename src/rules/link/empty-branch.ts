import { defineRule } from "../define-rule";
import { placeOf } from "../place";

/** A branch that leads to nothing: nothing is planned under it, so it cannot be paid for, measured or reached. */
export const emptyBranch = defineRule({
  id: "link/empty-branch",
  severity: "warning",
  area: "link",
  source: "DNP, requirements of a viable plan: problems, objectives, programs and projects hang together",
  *check({ plan, index }) {
    const branches = [
      { table: "axes", missing: "programs", parents: index.axisOfProgram },
      { table: "programs", missing: "productGoals", parents: index.programOfGoal },
      { table: "resultGoals", missing: "productGoals", parents: index.resultOfGoal },
    ] as const;
    for (const { table, missing, parents } of branches) {
      const filled = new Set(parents);
      for (const row of plan[table].keys()) {
        if (!filled.has(row)) yield { path: placeOf(plan, table, row), data: { targetTable: missing } };
      }
    }
  },
});
