import { enumerations } from "../../plan/enumerations";
import type { Program } from "../../plan/plan";
import type { Facts } from "./facts";
import type { Count, Measure } from "./measure";

/** r10: the integral approach: every dimension of development, in town, country and region. */
export const integralApproachMeasures: readonly Measure[] = [
  {
    id: "r10.dimensions-covered",
    requirement: "r10",
    whenEmpty: "zero",
    reads: ["facts.moneyOfProgram", "programs.dimension"],
    population: (facts) =>
      countWords(facts, enumerations.dimension, "dimension", (program, word) => program.dimension === word),
  },
  {
    id: "r10.territories-covered",
    requirement: "r10",
    whenEmpty: "zero",
    reads: ["facts.moneyOfProgram", "programs.territories"],
    population: (facts) =>
      countWords(facts, enumerations.territory, "territories", (program, word) => program.territories.includes(word)),
  },
];

/**
 * Population: the words of a list, of which each must be that of a program with money. A missing word is in no row: its
 * place is the column where it should stand, with the word as the code.
 */
function countWords(
  facts: Facts,
  words: readonly string[],
  column: string,
  isOf: (program: Program, word: string) => boolean,
): Count {
  const funded = facts.plan.programs.filter((_program, row) => (facts.moneyOfProgram[row] ?? 0) > 0);
  const missing = words.filter((word) => !funded.some((program) => isOf(program, word)));
  return {
    passed: words.length - missing.length,
    total: words.length,
    broken: missing.map((word) => ({ table: "programs", code: word, row: null, column, year: null })),
  };
}
