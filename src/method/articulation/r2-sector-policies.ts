import { isSectorCode } from "../../catalog/sectors";
import type { Program } from "../../plan/plan";
import { codeOf } from "../plan-index";
import { isFilled } from "./facts";
import { rowsOf, soleFault, type Measure } from "./measure";

/** r2: sector policies and investment priorities. */
export const sectorPolicyMeasures: readonly Measure[] = [
  {
    id: "r2.programs-sector",
    requirement: "r2",
    whenEmpty: "zero",
    reads: [],
    population: (facts) =>
      rowsOf(facts, {
        table: "programs",
        passes: (program) => Object.values(sectorContent(program)).every(Boolean),
        toBlame: (program) => soleFault(sectorContent(program)),
      }),
  },
  {
    id: "r2.results-national",
    requirement: "r2",
    whenEmpty: "zero",
    reads: [],
    population: (facts) =>
      rowsOf(facts, { table: "resultGoals", passes: (result) => isFilled(result.sdg) || isFilled(result.pnd) }),
  },
];

/** Whether each column that places a program in its sector is right. */
function sectorContent(program: Program): { sector: boolean; sectorPolicy: boolean; mgaProgram: boolean } {
  const sector = codeOf(program.sector);
  return {
    sector: isSectorCode(sector),
    sectorPolicy: isFilled(program.sectorPolicy),
    mgaProgram: !isFilled(program.mgaProgram) || codeOf(program.mgaProgram).startsWith(sector),
  };
}
