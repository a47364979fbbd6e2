import type { Changes } from "./changes";
import type { GoalEvaluation, GoalYearEvaluation } from "./evaluation";
import { limitOf, statusOf } from "./feasibility";
import { isProgrammed, orNull, type GoalFigures } from "./goal-figures";
import type { Money } from "./money";
import type { Parameters } from "./parameters";
import type { PlanIndex } from "./plan-index";
import { finish, type Steps } from "./steps";

/** What the evaluations of goals are put together from. */
export interface FiguresOfPlan {
  index: PlanIndex;
  money: Money;
  figures: GoalFigures;
  parameters: Parameters;
}

const goalsPerStep = 500;

/**
 * The evaluations of the goals of one state of a plan, as objects. They are put together when they are first asked
 * for: most edits are followed by the next one, or ask for a score only.
 */
export class GoalEvaluations {
  private made: GoalEvaluation[] | null = null;
  /** By row, what was put together for an earlier state and still holds. */
  private readonly known: (GoalEvaluation | undefined)[];

  /** @param before The evaluations of the state before `changes`, whose objects are kept where nothing changed. */
  constructor(
    private readonly plan: FiguresOfPlan,
    changes: Changes,
    before: GoalEvaluations | null,
  ) {
    const [rows, funded] = [changes.rows("productGoals"), changes.goalYearsWithOther("funding")];
    if (before === null || rows === "all" || funded === "all") {
      this.known = [];
      return;
    }
    this.known = [...(before.made ?? before.known)];
    for (const row of rows) this.known[row] = undefined;
    for (const goalYear of funded) this.known[Math.floor(goalYear / plan.index.years)] = undefined;
  }

  /** One for each row of productGoals, in its order. */
  get all(): GoalEvaluation[] {
    return this.made ?? finish(this.inSteps());
  }

  /** The same, some rows at a time. */
  *inSteps(): Steps<GoalEvaluation[]> {
    const made: GoalEvaluation[] = [];
    for (const [row, { code }] of this.plan.index.plan.productGoals.entries()) {
      made.push(this.known[row] ?? this.make(code, row));
      if (made.length % goalsPerStep === 0) yield;
    }
    this.made = made;
    return made;
  }

  private make(code: string | null, row: number): GoalEvaluation {
    const { index, figures } = this.plan;
    const years = Array.from({ length: index.years }, (_, year) => this.makeYear(row, year));
    return {
      code,
      planned: orNull(figures.planned[row]),
      required: orNull(figures.required[row]),
      programming: orNull(figures.programming[row]),
      weight: figures.weight[row] ?? 1,
      feasibility: meanFeasibility(years),
      years,
    };
  }

  private makeYear(row: number, year: number): GoalYearEvaluation {
    const { index, money, figures, parameters } = this.plan;
    const place = row * index.years + year;
    const isOfYear = isProgrammed(figures, place);
    const feasibility = isOfYear ? (figures.feasibility[place] ?? 0) : null;
    const funding = isOfYear ? (figures.funding[place] ?? 0) : null;
    const pace = isOfYear ? orNull(figures.pace[place]) : null;
    const programming = isOfYear ? (orNull(figures.programming[row]) ?? 0) : null;
    // One literal with all keys: there are as many of these as goals and years together.
    return {
      year: index.plan.plan.firstYear + year,
      status: feasibility === null ? "not-programmed" : statusOf(feasibility, parameters),
      feasibility,
      funding,
      pace,
      programming,
      limit: funding === null || programming === null ? null : limitOf({ funding, pace, programming }),
      effort: isOfYear ? orNull(figures.effort[place]) : null,
      money: money.ofGoal[place] ?? 0,
      available: money.availableToGoal[place] ?? 0,
    };
  }
}

function meanFeasibility(years: readonly GoalYearEvaluation[]): number | null {
  let sum = 0;
  let assessed = 0;
  for (const { feasibility } of years) {
    if (feasibility === null) continue;
    sum += feasibility;
    assessed += 1;
  }
  return assessed === 0 ? null : sum / assessed;
}
