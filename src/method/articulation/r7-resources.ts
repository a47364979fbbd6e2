import type { Project } from "../../plan/plan";
import { amountOf } from "../money";
import { noRow, rowWithCode } from "../plan-index";
import { isFilled, type Facts } from "./facts";
import { countRows, type Measure } from "./measure";

/** r7: resources by program, subprogram and project. */
export const resourcesMeasures: readonly Measure[] = [
  {
    id: "r7.programs-funded",
    requirement: "r7",
    whenEmpty: "zero",
    count: (facts) =>
      countRows(facts, { table: "programs", passes: (_program, row) => (facts.moneyOfProgram[row] ?? 0) > 0 }),
  },
  {
    id: "r7.subprograms-funded",
    requirement: "r7",
    whenEmpty: "not-applicable",
    count: (facts) =>
      countRows(facts, { table: "subprograms", passes: (_row, row) => (facts.moneyOfSubprogram[row] ?? 0) > 0 }),
  },
  {
    id: "r7.projects-funded",
    requirement: "r7",
    whenEmpty: "zero",
    count: (facts) => {
      const investmentsNameProjects = facts.plan.investments.some((investment) => isFilled(investment.project));
      const ofProject = moneyOfProjects(facts);
      return countRows(facts, {
        table: "projects",
        passes: (project, row) =>
          investmentsNameProjects ? (ofProject[row] ?? 0) > 0 : hasFundedGoal(project, facts),
      });
    },
  },
];

/** Σ of the investment rows of each project, in the plan's currency unit. */
function moneyOfProjects({ plan, index }: Facts): Float64Array {
  const sums = new Float64Array(plan.projects.length);
  plan.investments.forEach((investment, row) => {
    const project = index.projectOfInvestment[row] ?? noRow;
    if (project === noRow) return;
    for (const amount of investment.annual) sums[project] = (sums[project] ?? 0) + amountOf(amount);
  });
  return sums;
}

function hasFundedGoal(project: Project, { index, money }: Facts): boolean {
  return project.goals.some((code) => (money.totalOfGoal[rowWithCode(index, "productGoals", code)] ?? 0) > 0);
}
