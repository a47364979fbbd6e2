import { codeOf } from "../../method/plan-index";
import { emptyPlan } from "../../plan/empty-plan";
import type { Plan, Text } from "../../plan/plan";

/** Codes as they are compared; blank ones refer to nothing. */
function codesIn(texts: Iterable<Text>): Set<string> {
  const codes = new Set([...texts].map(codeOf));
  codes.delete("");
  return codes;
}

/** The units that answer for a product goal, in the order of the goals; and how many goals name none. */
export function responsibleUnits({ productGoals }: Plan): { units: string[]; withoutUnit: number } {
  return {
    units: [...codesIn(productGoals.map(({ unit }) => unit))],
    withoutUnit: productGoals.filter(({ unit }) => codeOf(unit) === "").length,
  };
}

/**
 * The part of a plan that one unit answers for: its product goals; the programs, subprograms, axes, result goals and
 * projects of these, and the problems that the programs name; the goals' investments, progress and royalties; and all
 * units, for the lists. Rows are the same objects, in the same order.
 */
export function partPlan(plan: Plan, unit: string): Plan {
  const productGoals = plan.productGoals.filter((goal) => codeOf(goal.unit) === codeOf(unit));
  const goals = codesIn(productGoals.map(({ code }) => code));
  const isOfGoals = ({ goal }: { goal: Text }) => goals.has(codeOf(goal));
  const named = <Row extends { code: Text }>(rows: readonly Row[], codes: ReadonlySet<string>) =>
    rows.filter(({ code }) => codes.has(codeOf(code)));
  const programs = named(plan.programs, codesIn(productGoals.map(({ program }) => program)));
  return {
    ...emptyPlan(plan.plan.firstYear, plan.plan.years),
    plan: plan.plan,
    parameters: plan.parameters,
    problems: named(plan.problems, codesIn(programs.flatMap(({ problems }) => problems))),
    axes: named(plan.axes, codesIn(programs.map(({ axis }) => axis))),
    programs,
    subprograms: named(plan.subprograms, codesIn(productGoals.map(({ subprogram }) => subprogram))),
    resultGoals: named(plan.resultGoals, codesIn(productGoals.map(({ resultGoal }) => resultGoal))),
    productGoals,
    projects: plan.projects.filter((project) => project.goals.some((goal) => goals.has(codeOf(goal)))),
    investments: plan.investments.filter(isOfGoals),
    units: plan.units,
    progress: plan.progress.filter(isOfGoals),
    royalties: plan.royalties.filter(isOfGoals),
  };
}
