import { isProgrammed } from "../goal-figures";
import { noRow } from "../plan-index";
import { anyExists } from "./facts";
import { goalYears, rowsOf, type Measure } from "./measure";

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
    reads: ["parameters.viableFrom"],
    population: (facts) =>
      goalYears(facts, {
        sees: "funding",
        among: (place, goal) =>
          isProgrammed(facts.figures, place) && facts.isPriority[facts.index.programOfGoal[goal] ?? noRow] === 1,
        passes: (place) => (facts.figures.funding[place] ?? 0) >= facts.parameters.viableFrom,
      }),
  },
];
