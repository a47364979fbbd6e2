import { noRow } from "../plan-index";
import { anyExists, rowsNamed } from "./facts";
import { countGoalYears, countRows, isProgrammed, type Measure } from "./measure";

/** r6: the priorities of the mandate. */
export const mandateMeasures: readonly Measure[] = [
  {
    id: "r6.commitments-planned",
    requirement: "r6",
    whenEmpty: "zero",
    count: (facts) =>
      countRows(facts, {
        table: "commitments",
        passes: (commitment) => anyExists(facts.index, "programs", commitment.programs),
        toBlame: () => "programs",
      }),
  },
  {
    id: "r6.priority-funded",
    requirement: "r6",
    whenEmpty: "not-applicable",
    count: (facts) => {
      const priorities = rowsNamed(
        facts.index,
        "programs",
        facts.plan.commitments.map((commitment) => commitment.programs),
      );
      return countGoalYears(facts, {
        among: (goalYear) => isProgrammed(goalYear) && priorities.has(facts.index.programOfGoal[goalYear.goal] ?? noRow),
        passes: ({ evaluation }) => (evaluation.funding ?? 0) >= facts.parameters.viableFrom,
      });
    },
  },
];
