import type { Changes } from "./changes";
import type { GoalEvaluation, GoalYearEvaluation } from "./evaluation";
import { limitOf, statusOf } from "./feasibility";
import { isProgrammed, orNull, type GoalFigures } from "./goal-figures";
import type { Money } from "./money";
import type { Parameters } from "./parameters";
import type { PlanIndex } from "./plan-index";

/** What the evaluations of goals are put together from. */
export interface FiguresOfPlan {
  index: PlanIndex;
  money: Money;
  figures: GoalFigures;
  parameters: Parameters;
}

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
    this.made ??= this.plan.index.plan.productGoals.map(({ code }, row) => this.known[row] ?? this.make(code, row));
    return this.made;
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
    const ofYear = { year: index.plan.plan.firstYear + year };
    const ofMoney = { money: money.ofGoal[place] ?? 0, available: money.availableToGoal[place] ?? 0 };
    if (!isProgrammed(figures, place)) return { ...ofYear, ...notProgrammed, ...ofMoney };
    const feasibility = figures.feasibility[place] ?? 0;
    const funding = figures.funding[place] ?? 0;
    const pace = orNull(figures.pace[place]);
    const programming = orNull(figures.programming[row]) ?? 0;
    return {
      ...ofYear,
      status: statusOf(feasibility, parameters),
      feasibility,
      funding,
      pace,
      programming,
      limit: limitOf({ funding, pace, programming }),
      effort: orNull(figures.effort[place]),
      ...ofMoney,
    };
  }
}

const notProgrammed = {
  status: "not-programmed",
  feasibility: null,
  funding: null,
  pace: null,
  programming: null,
  limit: null,
  effort: null,
} as const;

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
