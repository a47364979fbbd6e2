import type { AdoptionReport } from "../app/adoption/adoption";
import type { Validation } from "../app/validate-plan";
import { articulationGains } from "../method/articulation/articulation";
import type { Evaluation } from "../method/evaluation";
import { defaultParameters, type Parameters } from "../method/parameters";
import type { GoalProgress } from "../method/progress";

/** What `evaluate --json` prints; its keys are a contract with the scripts of offices. */
export function evaluationJson(evaluation: Evaluation, progress: readonly GoalProgress[]): object {
  const { coherence, feasibility, budget, articulation, years, goals, sources, requirements, parameters } = evaluation;
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
    parameters: parametersJson(parameters),
    progress,
  };
}

/**
 * The parameters in force, each with its default. `origin` says whose choice the value is: every default is the product's
 * own, of no norm.
 */
function parametersJson({ weights, earmarks, ...single }: Parameters): object {
  const { weights: defaultWeights, earmarks: defaultEarmarks, ...defaults } = defaultParameters;
  return {
    ...inForce(single, defaults),
    weights: inForce(weights, defaultWeights),
    earmarks: inForce(earmarks, defaultEarmarks),
  };
}

function inForce(values: object, defaults: object): object {
  const defaultOf = new Map(Object.entries(defaults) as [string, unknown][]);
  return Object.fromEntries(
    (Object.entries(values) as [string, unknown][]).map(([key, value]) => {
      const byDefault = defaultOf.get(key) ?? null;
      const isDefault = JSON.stringify(value) === JSON.stringify(byDefault);
      return [key, { value, default: byDefault, origin: isDefault ? "product-default" : "office" }];
    }),
  );
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
export function adoptionJson({ counts, unmapped, conflicts, notes, leftOut, sheetsLeft }: AdoptionReport): object {
  return { counts, unmapped, conflicts, notes, leftOut, sheetsLeft };
}
