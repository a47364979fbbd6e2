import type { Plan } from "../../plan/plan";
import { codeOf } from "../../method/plan-index";
import type { BudgetLine } from "./budget-file";

/** By what a row of the budget joins the plan, the surest first. */
export const joinKinds = ["goal", "indicator", "productAndProject", "product", "project"] as const;
export type JoinKind = (typeof joinKinds)[number];

/** Why a row of the budget joins nothing. */
export const unmatchedReasons = [
  "no-code",
  "goal-unknown",
  "code-unknown",
  "project-unknown",
  "code-and-project-unknown",
  "several-goals",
] as const;
export type UnmatchedReason = (typeof unmatchedReasons)[number];

export interface Join {
  how: JoinKind | null;
  reason: UnmatchedReason | null;
  /** The one goal that the row is for; null where it is of a project or an indicator, and not of one goal alone. */
  goal: string | null;
  mgaCode: string | null;
  project: string | null;
}

/**
 * Joins rows of a budget to a plan by codes, never by names (method, section 6, r8.budget-joined). A product of seven
 * digits may belong to several goals: it says the goal only where one alone has it, or one alone within the project.
 */
export class PlanJoin {
  private readonly goals: ReadonlySet<string>;
  private readonly goalsByIndicator = new Map<string, string[]>();
  private readonly goalsByProduct = new Map<string, string[]>();
  private readonly goalsOfProject = new Map<string, ReadonlySet<string>>();

  constructor({ productGoals, projects }: Plan) {
    this.goals = new Set(productGoals.map(({ code }) => codeOf(code)).filter((code) => code !== ""));
    for (const { code, mgaIndicator } of productGoals) {
      const [goal, indicator] = [codeOf(code), codeOf(mgaIndicator)];
      if (indicator === "") continue;
      push(this.goalsByIndicator, indicator, goal);
      if (goal !== "") push(this.goalsByProduct, indicator.slice(0, productDigits), goal);
    }
    for (const { code, goals } of projects) {
      const project = codeOf(code);
      if (project !== "" && !this.goalsOfProject.has(project)) this.goalsOfProject.set(project, new Set(goals.map(codeOf)));
    }
  }

  join(line: Pick<BudgetLine, "goal" | "mgaCode" | "project" | "code">): Join {
    const { goal, mgaCode, project } = this.codesOf(line);
    const codes = { mgaCode, project };
    const ofProject = project === null ? undefined : this.goalsOfProject.get(project);
    if (goal !== null && this.goals.has(goal)) return { how: "goal", reason: null, goal, ...codes };
    const ofIndicator = mgaCode === null ? undefined : this.goalsByIndicator.get(mgaCode);
    if (ofIndicator !== undefined) return { how: "indicator", reason: null, goal: onlyOne(ofIndicator, ofProject), ...codes };
    const ofProduct = mgaCode?.length === productDigits ? (this.goalsByProduct.get(mgaCode) ?? []) : [];
    const within = ofProject === undefined ? [] : ofProduct.filter((candidate) => ofProject.has(candidate));
    const [found] = within;
    if (found !== undefined && within.length === 1) return { how: "productAndProject", reason: null, goal: found, ...codes };
    const [alone, ...others] = ofProduct;
    if (ofProject === undefined && alone !== undefined && others.length === 0) {
      return { how: "product", reason: null, goal: alone, ...codes };
    }
    if (ofProject !== undefined) return { how: "project", reason: null, goal: null, ...codes };
    return { how: null, reason: reasonFor({ goal, mgaCode, project }, ofProduct.length), goal, ...codes };
  }

  /** A plain table has one column of codes: they may be those of goals or of projects. */
  private codesOf({ goal, mgaCode, project, code }: Pick<BudgetLine, "goal" | "mgaCode" | "project" | "code">): Pick<BudgetLine, "goal" | "mgaCode" | "project"> {
    if (goal !== null || project !== null || code === null) return { goal, mgaCode, project };
    if (this.goals.has(code)) return { goal: code, mgaCode: null, project };
    return this.goalsOfProject.has(code) ? { goal, mgaCode, project: code } : { goal, mgaCode, project };
  }
}

const productDigits = 7;

function reasonFor({ goal, mgaCode, project }: Pick<BudgetLine, "goal" | "mgaCode" | "project">, goalsOfProduct: number): UnmatchedReason {
  if (goalsOfProduct > 1) return "several-goals";
  if (mgaCode !== null) return project === null ? "code-unknown" : "code-and-project-unknown";
  if (project !== null) return "project-unknown";
  return goal === null ? "no-code" : "goal-unknown";
}

/** The goal meant, where one alone can be: of all that have the indicator, or of those of the project. */
function onlyOne(goals: readonly string[], ofProject: ReadonlySet<string> | undefined): string | null {
  const within = ofProject === undefined ? [] : goals.filter((goal) => ofProject.has(goal));
  const [goal, ...others] = within.length > 0 ? within : goals;
  return others.length === 0 && goal !== undefined && goal !== "" ? goal : null;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
