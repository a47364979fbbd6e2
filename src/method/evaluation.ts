import type { PlanPath } from "../plan/plan-path";
import type { Parameters } from "./parameters";
import type { RequirementId } from "./requirement-id";

/** All that the method computes of a plan. Shares are 0..1; `coherence` and `articulation` are 0..100. */
export interface Evaluation {
  /** 100 · (feasibility · budget · articulation/100)^(1/3); null when feasibility or budget is null. */
  coherence: number | null;
  /** F of section 4. */
  feasibility: number | null;
  /** B of section 5. */
  budget: number | null;
  /** A of section 6. */
  articulation: number | null;
  years: YearEvaluation[];
  /** One for each row of productGoals, in its order. */
  goals: GoalEvaluation[];
  /** One for each source (of money or of a ceiling) and year. */
  sources: SourceYear[];
  /** r1..r10. */
  requirements: RequirementEvaluation[];
  /** The parameters in force. */
  parameters: Parameters;
}

export interface YearEvaluation {
  year: number;
  /** F_t; null when no goal is assessed in the year. */
  feasibility: number | null;
  /** B_t; null without money or without any ceilings. */
  budget: number | null;
}

export type GoalYearStatus = "viable" | "at-risk" | "not-viable" | "not-programmed";
export type Limit = "funding" | "pace" | "programming" | "none";

export interface GoalEvaluation {
  code: string | null;
  /** q of section 2; null when it cannot be known. */
  programming: number | null;
  /** What the annual values amount to, and what the target asks, by the goal's class; null when unknown. */
  planned: number | null;
  required: number | null;
  weight: number;
  /** Mean over the assessed years; null when none is assessed. */
  feasibility: number | null;
  years: GoalYearEvaluation[];
}

export interface GoalYearEvaluation {
  year: number;
  status: GoalYearStatus;
  /** φ; null when the year is not programmed, as are the factors then. */
  feasibility: number | null;
  funding: number | null;
  pace: number | null;
  programming: number | null;
  limit: Limit | null;
  /** What has to be delivered in the year; null when unknown or not programmed. */
  effort: number | null;
  /** X(g,t): money of the goal in the year, in the plan's currency unit. */
  money: number;
  /** A(g,t): the part of it that the ceilings let happen. */
  available: number;
}

export interface SourceYear {
  /** Key of the enumeration, the plan's own word, or `unspecified`. */
  source: string;
  year: number;
  /** Σ of the investments of the source in the year. */
  programmed: number;
  /** null when the plan has no ceilings at all. */
  ceiling: number | null;
  /** ceiling − programmed. */
  gap: number | null;
  /** r(s,t), 0..1. */
  realizable: number;
}

export interface RequirementEvaluation {
  id: RequirementId;
  /** Mean of the applicable measures, 0..1; null when none applies. */
  score: number | null;
  weight: number;
  measures: MeasureEvaluation[];
}

export interface MeasureEvaluation {
  /** For example `r1.axes-funded`. */
  id: string;
  /** Items, or money where the population is money. */
  passed: number;
  total: number;
  /** passed / total; null when not applicable. */
  value: number | null;
  broken: PlanPath[];
}
