import { evaluate } from "../../method/evaluate";
import type { Evaluation } from "../../method/evaluation";
import type { Plan } from "../../plan/plan";
import { runRules, type RuleReport } from "../../rules/engine";
import { severities } from "../../rules/finding";
import type { ScoreChange } from "./comparison";

export interface Scores {
  evaluation: Evaluation;
  report: RuleReport;
  complete: boolean;
}

/** The figures of a version as it stands, in its own currency unit and with its own parameters. */
export function scoresOf(plan: Plan): Scores {
  const evaluation = evaluate(plan);
  const report = runRules(plan, evaluation);
  return { evaluation, report, complete: report.complete };
}

/** Each score in both versions: of the plan, of each requirement, of each year, and the findings by severity. */
export function scoreChanges(before: Scores, after: Scores): ScoreChange[] {
  const change = (
    score: ScoreChange["score"],
    of: ScoreChange["of"],
    year: number | null,
    value: (scores: Scores) => number | null | undefined,
  ): ScoreChange => {
    const [left, right] = [value(before) ?? null, value(after) ?? null];
    return { score, of, year, before: left, after: right, difference: difference(left, right) };
  };
  const plan = (["coherence", "feasibility", "budget", "articulation"] as const).map((score) =>
    change(score, null, null, ({ evaluation }) => evaluation[score]),
  );
  const requirements = after.evaluation.requirements.map(({ id }) =>
    change("requirement", id, null, ({ evaluation }) => evaluation.requirements.find((candidate) => candidate.id === id)?.score),
  );
  const years = [...new Set([before, after].flatMap(({ evaluation }) => evaluation.years.map(({ year }) => year)))];
  const annual = years
    .sort((one, other) => one - other)
    .flatMap((year) =>
      (["feasibility", "budget"] as const).map((score) =>
        change(score, null, year, ({ evaluation }) => evaluation.years.find((candidate) => candidate.year === year)?.[score]),
      ),
    );
  const findings = severities.map((severity) => change("findings", severity, null, ({ report }) => report.counts[severity]));
  const waived = severities.map((severity) => change("waived", severity, null, ({ report }) => report.waived[severity]));
  return [...plan, ...requirements, ...annual, ...findings, ...waived];
}

/** Below this a difference is the noise of sums in another order. */
const noise = 1e-9;

function difference(before: number | null, after: number | null): number | null {
  if (before === null || after === null) return null;
  return Math.abs(after - before) < noise ? 0 : after - before;
}
