import type { AdoptionReport } from "../app/adoption/adoption";
import type { Validation } from "../app/validate-plan";
import { articulationGains } from "../method/articulation/articulation";
import type { Evaluation } from "../method/evaluation";

/** What `evaluate --json` prints; its keys are a contract with the scripts of offices. */
export function evaluationJson(evaluation: Evaluation): object {
  const { coherence, feasibility, budget, articulation, years, goals, sources, requirements } = evaluation;
  return {
    coherence,
    feasibility,
    budget,
    articulation,
    years,
    goals: goals.map((goal) => ({
      code: goal.code,
      programming: goal.programming,
      years: goal.years.map((year) => ({
        year: year.year,
        status: year.status,
        feasibility: year.feasibility,
        funding: year.funding,
        pace: year.pace,
        programming: year.programming,
        limit: year.limit,
      })),
    })),
    sources,
    requirements,
    gains: articulationGains(requirements),
  };
}

/** What `validate --json` prints. */
export function validationJson({ findings, counts, waived, idleWaivers, complete, gainOf }: Validation): object {
  return {
    findings: findings.map(({ finding, pathText, what, why, remedy, place }) => ({
      rule: finding.rule,
      severity: finding.severity,
      path: finding.path,
      pathText,
      waiver: finding.waiver,
      data: finding.data,
      message: `${what} ${why} ${remedy}`,
      place,
      gain: gainOf(finding)?.gain ?? null,
    })),
    counts,
    waived,
    idleWaivers,
    complete,
  };
}

/** What `adopt --json` prints. */
export function adoptionJson({ counts, unmapped, conflicts, notes }: AdoptionReport): object {
  return { counts, unmapped, conflicts, notes };
}
