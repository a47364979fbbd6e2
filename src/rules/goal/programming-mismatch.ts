import { classesThatFit, targetReached } from "../../method/programming";
import { cellEdit } from "../cell-edit";
import { defineRule } from "../define-rule";
import { placeOf } from "../place";

/** The annual values do not add up to the target in the way that the goal's class says. */
export const programmingMismatch = defineRule({
  id: "goal/programming-mismatch",
  severity: "warning",
  area: "goal",
  *check({ plan, evaluation }) {
    for (const [row, goal] of plan.productGoals.entries()) {
      const evaluated = evaluation.goals[row];
      if (evaluated === undefined || evaluated.programming === null || evaluated.programming >= 1) continue;
      const fitting = classesThatFit(goal);
      yield {
        path: placeOf(plan, "productGoals", row, "target"),
        data: {
          class: goal.class,
          planned: evaluated.planned,
          required: evaluated.required,
          // Several classes that fit would be a guess, so none is named.
          fittingClass: fitting.length === 1 ? (fitting[0] ?? null) : null,
        },
      };
    }
  },
  mend({ path, data }, { plan }) {
    if (typeof data.fittingClass === "string") return cellEdit({ ...path, column: "class" }, data.fittingClass);
    const goal = plan.productGoals[path.row ?? -1];
    const target = goal === undefined ? null : targetReached(goal);
    return target === null ? null : cellEdit(path, target);
  },
});
