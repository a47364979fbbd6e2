import type { PlanPath } from "../../plan/plan-path";
import { articulationGains } from "../articulation/articulation";
import { moneyWithinCeilings } from "../budget-consistency";
import type { Examination } from "../evaluate";
import type { Evaluation, SourceYear } from "../evaluation";

/** A score with the parts it is made of, down to what is broken. */
export interface ScoreExplanation {
  /** `coherence`, `feasibility`, `budget`, `articulation`, `r4`, `r4.years-viable`, `feasibility.2025`, `budget.2025.sgr`. */
  score: string;
  /** Null when it cannot be known. */
  value: number | null;
  /** What a whole score is: 1 for shares, 100 for indices. */
  scale: 1 | 100;
  /** What it weighs among its siblings: a weight, a number of items or an amount of money; null where it is a factor. */
  weight: number | null;
  /** Of a measure, a year or a source: what passes or fits, and out of how much. */
  counted: { passed: number; total: number } | null;
  /** Of a measure: points of articulation that mending all of it gains. */
  points: number | null;
  parts: ScoreExplanation[];
  broken: readonly PlanPath[];
}

/** The tree of coherence: feasibility by year, budget by year and source, articulation by requirement and measure. */
export function explainCoherence({ evaluation }: Examination): ScoreExplanation {
  return {
    ...leaf("coherence", evaluation.coherence, 100),
    parts: [explainFeasibility(evaluation), explainBudget(evaluation), explainArticulation(evaluation)],
  };
}

/** The part of the tree that bears the name; null when there is none. */
export function findScore(tree: ScoreExplanation, score: string): ScoreExplanation | null {
  if (tree.score === score) return tree;
  for (const part of tree.parts) {
    const found = findScore(part, score);
    if (found !== null) return found;
  }
  return null;
}

function explainFeasibility({ feasibility, years, goals }: Evaluation): ScoreExplanation {
  return {
    ...leaf("feasibility", feasibility, 1),
    parts: years.map((year, position) => {
      const assessed = goals.filter((goal) => (goal.years[position]?.feasibility ?? null) !== null);
      return {
        ...leaf(`feasibility.${year.year}`, year.feasibility, 1),
        weight: assessed.reduce((sum, { weight }) => sum + weight, 0),
      };
    }),
  };
}

function explainBudget({ budget, years, sources, parameters }: Evaluation): ScoreExplanation {
  const counted = (part: readonly SourceYear[]): { passed: number; total: number } => {
    const { within, programmed } = moneyWithinCeilings(part, parameters.amountTolerance);
    return { passed: within, total: programmed };
  };
  return {
    ...leaf("budget", budget, 1),
    counted: counted(sources),
    parts: years.map(({ year, budget: ofYear }) => {
      const ofSources = sources.filter((source) => source.year === year && source.programmed > 0);
      return {
        ...leaf(`budget.${year}`, ofYear, 1),
        weight: counted(ofSources).total,
        counted: counted(ofSources),
        parts: ofSources.map((source) => {
          const { passed, total } = counted([source]);
          return {
            ...leaf(`budget.${year}.${source.source}`, source.ceiling === null ? null : passed / total, 1),
            weight: total,
            counted: { passed, total },
          };
        }),
      };
    }),
  };
}

function explainArticulation({ articulation, requirements }: Evaluation): ScoreExplanation {
  const points = new Map(articulationGains(requirements).map((gain) => [gain.measure, gain.points]));
  return {
    ...leaf("articulation", articulation, 100),
    parts: requirements.map(({ id, score, weight, measures }) => ({
      ...leaf(id, score, 1),
      weight,
      parts: measures.map((measure) => ({
        ...leaf(measure.id, measure.value, 1),
        weight: measure.value === null ? 0 : 1,
        counted: { passed: measure.passed, total: measure.total },
        points: points.get(measure.id) ?? 0,
        broken: measure.broken,
      })),
    })),
  };
}

function leaf(score: string, value: number | null, scale: 1 | 100): ScoreExplanation {
  return { score, value, scale, weight: null, counted: null, points: null, parts: [], broken: [] };
}
