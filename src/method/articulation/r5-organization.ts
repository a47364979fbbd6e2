import { exists } from "../plan-index";
import { isFilled } from "./facts";
import { rowsOf, type Measure } from "./measure";

/** r5: the institutional organization that takes responsibility. */
export const organizationMeasures: readonly Measure[] = [
  {
    id: "r5.programs-led",
    requirement: "r5",
    whenEmpty: "zero",
    reads: ["units.code"],
    population: (facts) =>
      rowsOf(facts, {
        table: "programs",
        passes: (program) => exists(facts.index, "units", program.unit),
        toBlame: () => "unit",
      }),
  },
  {
    id: "r5.products-led",
    requirement: "r5",
    whenEmpty: "zero",
    reads: ["units.code"],
    population: (facts) =>
      rowsOf(facts, {
        table: "productGoals",
        passes: (goal) => exists(facts.index, "units", goal.unit),
        toBlame: () => "unit",
      }),
  },
  {
    id: "r5.actors-engaged",
    requirement: "r5",
    whenEmpty: "zero",
    reads: [],
    population: (facts) =>
      rowsOf(facts, { table: "actors", passes: (actor) => isFilled(actor.evidence), toBlame: () => "evidence" }),
  },
];
