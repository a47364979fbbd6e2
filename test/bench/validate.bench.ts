import { validatePlanInSlices } from "../../src/app/validate-plan";
import { evaluate } from "../../src/method/evaluate";
import { indexPlan } from "../../src/method/plan-index";
import { rules } from "../../src/rules/registry";
import type { Plan } from "../../src/plan/plan";
import { timed, type Benchmark, type FigureRow } from "./benchmark";
import { generatePlan } from "./plan-generator";

const goals = 10_000;

/** Product goals of which none says who answers for it: at least one finding each. */
function withoutUnits(plan: Plan): Plan {
  return { ...plan, productGoals: plan.productGoals.map((goal) => ({ ...goal, unit: null, verification: null })) };
}

/** The longest time between two pauses is what a page stands still. */
async function slicesOf(plan: Plan): Promise<{ findings: number; slices: number[] }> {
  const slices: number[] = [];
  let since = performance.now();
  const pause = async (): Promise<void> => {
    slices.push(performance.now() - since);
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
  const { findings } = await validatePlanInSlices(plan, "es", {}, { pause, clock: () => performance.now() });
  slices.push(performance.now() - since);
  return { findings: findings.length, slices };
}

export const benchmark: Benchmark = {
  title: `Validating a plan of ${goals.toLocaleString("en")} product goals, in slices`,
  measure: async () => {
    const plan = withoutUnits(generatePlan(goals));
    const runs = [];
    for (let run = 0; run < 7; run++) runs.push(await slicesOf(plan));
    const [first, ...others] = runs.map(({ findings, slices }) => ({ findings, longest: Math.max(...slices), all: sum(slices), count: slices.length }));
    const warm = others.sort((a, b) => a.longest - b.longest);
    const row = (what: string, one: typeof first): FigureRow => ({
      what,
      findings: one?.findings ?? 0,
      "longest slice ms": one?.longest ?? 0,
      slices: one?.count ?? 0,
      "all ms": one?.all ?? 0,
    });
    return [row("the first time", first), row("the quickest of the next six", warm[0]), row("their median", warm[Math.floor(warm.length / 2)]), ...slowestRules(plan)];
  },
};

/** One rule is never interrupted before its first finding. */
function slowestRules(plan: Plan): FigureRow[] {
  const context = { plan, evaluation: evaluate(plan), index: indexPlan(plan) };
  const times = rules.map((rule) => {
    let findings = 0;
    const { median } = timed(() => (findings = [...rule.check(context)].length), { warmUps: 1, runs: 5 });
    return { what: rule.id, findings, "longest slice ms": median, slices: 1, "all ms": median };
  });
  return times.sort((a, b) => b["all ms"] - a["all ms"]).slice(0, 5);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
