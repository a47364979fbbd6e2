import { noRow } from "../plan-index";
import { anyExists, rowsNamed } from "./facts";
import { goalYears, isProgrammed, rowsOf, type Measure } from "./measure";

/** r6: the priorities of the mandate. */
export const mandateMeasures: readonly Measure[] = [
  {
    id: "r6.commitments-planned",
    requirement: "r6",
    whenEmpty: "zero",
    reads: ["programs.code"],
    population: (facts) =>
      rowsOf(facts, {
        table: "commitments",
        passes: (commitment) => anyExists(facts.index, "programs", commitment.programs),
        toBlame: () => "programs",
      }),
  },
  {
    id: "r6.priority-funded",
    requirement: "r6",
    whenEmpty: "not-applicable",
    reads: ["commitments.programs", "programs.code", "parameters.viableFrom"],
    population: (facts) => {
      const priorities = rowsNamed(
        facts.index,
        "programs",
        facts.plan.commitments.map((commitment) => commitment.programs),
      );
      return goalYears(facts, {
        among: (year, goal) => isProgrammed(year) && priorities.has(facts.index.programOfGoal[goal] ?? noRow),
        passes: ({ funding }) => (funding ?? 0) >= facts.parameters.viableFrom,
      });
    },
  },
];
