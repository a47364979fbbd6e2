import { codeOf, linkDependency, noRow, rowWithCode } from "../plan-index";
import { anyExists, isFilled, rowsNamed, type Facts } from "./facts";
import { rowsOf, soleFault, type Measure } from "./measure";

/** r3: problems, objectives, programs and projects hang together. */
export const chainOfReasonsMeasures: readonly Measure[] = [
  {
    id: "r3.problems-addressed",
    requirement: "r3",
    whenEmpty: "zero",
    reads: ["programs.problems", "problems.code"],
    population: (facts) => {
      const addressed = rowsNamed(
        facts.index,
        "problems",
        facts.plan.programs.map((program) => program.problems),
      );
      return rowsOf(facts, {
        table: "problems",
        among: (problem) => problem.critical === true,
        passes: (_problem, row) => addressed.has(row),
      });
    },
  },
  {
    id: "r3.axes-complete",
    requirement: "r3",
    whenEmpty: "zero",
    reads: [linkDependency("axisOfProgram")],
    population: (facts) => {
      const withProgram = new Set(facts.index.axisOfProgram);
      return rowsOf(facts, {
        table: "axes",
        passes: (axis, row) => isFilled(axis.objective) && withProgram.has(row),
        toBlame: (axis, row) => (!isFilled(axis.objective) && withProgram.has(row) ? "objective" : null),
      });
    },
  },
  {
    id: "r3.programs-reasoned",
    requirement: "r3",
    whenEmpty: "zero",
    reads: ["problems.code"],
    population: (facts) =>
      rowsOf(facts, {
        table: "programs",
        passes: (program) => isFilled(program.objective) && anyExists(facts.index, "problems", program.problems),
        toBlame: (program) =>
          soleFault({
            objective: isFilled(program.objective),
            problems: anyExists(facts.index, "problems", program.problems),
          }),
      }),
  },
  {
    id: "r3.results-delivered",
    requirement: "r3",
    whenEmpty: "zero",
    reads: ["resultGoals.program", "productGoals.program", linkDependency("resultOfGoal")],
    population: (facts) => {
      const delivered = resultsDelivered(facts);
      return rowsOf(facts, { table: "resultGoals", passes: (_result, row) => delivered.has(row) });
    },
  },
  {
    id: "r3.products-purpose",
    requirement: "r3",
    whenEmpty: "zero",
    reads: [],
    population: (facts) =>
      rowsOf(facts, {
        table: "productGoals",
        passes: (_goal, row) => facts.index.resultOfGoal[row] !== noRow,
        toBlame: () => "resultGoal",
      }),
  },
  {
    id: "r3.products-in-project",
    requirement: "r3",
    whenEmpty: "zero",
    reads: ["projects.goals"],
    population: (facts) => {
      // Codes, not rows: they stay as they are when a goal gets another code.
      const inProject = new Set(facts.plan.projects.flatMap((project) => project.goals.map(codeOf)));
      return rowsOf(facts, {
        table: "productGoals",
        passes: (goal, row) =>
          (inProject.has(codeOf(goal.code)) && rowWithCode(facts.index, "productGoals", goal.code) === row) ||
          isFilled(goal.zeroCost),
      });
    },
  },
];

/** Rows of resultGoals to which a product goal of the same program points. */
function resultsDelivered({ plan, index }: Facts): Set<number> {
  const delivered = new Set<number>();
  plan.productGoals.forEach((goal, row) => {
    const result = index.resultOfGoal[row] ?? noRow;
    const program = codeOf(goal.program);
    if (program !== "" && program === codeOf(plan.resultGoals[result]?.program ?? null)) delivered.add(result);
  });
  return delivered;
}
