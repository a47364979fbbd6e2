import type { Project } from "../../plan/plan";
import { linkDependency, rowWithCode } from "../plan-index";
import { isFilled, sumInto, type Facts } from "./facts";
import { rowsOf, type Measure } from "./measure";

/** r7: resources by program, subprogram and project. */
export const resourcesMeasures: readonly Measure[] = [
  {
    id: "r7.programs-funded",
    requirement: "r7",
    whenEmpty: "zero",
    reads: ["facts.moneyOfProgram"],
    population: (facts) =>
      rowsOf(facts, { table: "programs", passes: (_program, row) => (facts.moneyOfProgram[row] ?? 0) > 0 }),
  },
  {
    id: "r7.subprograms-funded",
    requirement: "r7",
    whenEmpty: "not-applicable",
    reads: ["facts.moneyOfSubprogram"],
    population: (facts) =>
      rowsOf(facts, { table: "subprograms", passes: (_row, row) => (facts.moneyOfSubprogram[row] ?? 0) > 0 }),
  },
  {
    id: "r7.projects-funded",
    requirement: "r7",
    whenEmpty: "zero",
    reads: ["investments.project", "investments.annual", linkDependency("projectOfInvestment"), "facts.moneyOfGoals", "productGoals.code"],
    population: (facts) => {
      const investmentsNameProjects = facts.plan.investments.some((investment) => isFilled(investment.project));
      const ofProject = moneyOfProjects(facts);
      return rowsOf(facts, {
        table: "projects",
        passes: (project, row) =>
          investmentsNameProjects ? (ofProject[row] ?? 0) > 0 : hasFundedGoal(project, facts),
      });
    },
  },
];

/** Σ of the investment rows of each project, in the plan's currency unit. */
function moneyOfProjects({ plan, index, money }: Facts): Float64Array {
  return sumInto(plan.projects.length, money.totalOfInvestment, index.projectOfInvestment);
}

function hasFundedGoal(project: Project, { index, money }: Facts): boolean {
  return project.goals.some((code) => (money.totalOfGoal[rowWithCode(index, "productGoals", code)] ?? 0) > 0);
}
