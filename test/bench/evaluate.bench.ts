import { evaluate } from "../../src/method/evaluate";
import { timed, type Benchmark } from "./benchmark";
import { generatePlan } from "./plan-generator";

const goalCounts = [1_000, 10_000, 100_000];

/** `evaluate` over plans of growing size, four years and four investment rows a goal. */
export const benchmark: Benchmark = {
  title: "Evaluation of a plan",
  measure: () => {
    let perGoalAtFirst: number | null = null;
    return goalCounts.map((goals) => {
      const plan = generatePlan(goals);
      const { least, median } = timed(() => evaluate(plan), { warmUps: 5, runs: goals > 10_000 ? 7 : 21 });
      const perGoal = (median / goals) * 1000;
      perGoalAtFirst ??= perGoal;
      return {
        "product goals": goals,
        "investment rows": plan.investments.length,
        "least ms": least,
        "median ms": median,
        "µs a goal": perGoal,
        "ratio to the first": perGoal / perGoalAtFirst,
      };
    });
  },
};
