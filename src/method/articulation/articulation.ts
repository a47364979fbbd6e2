import type { Changes } from "../changes";
import type { MeasureEvaluation, RequirementEvaluation } from "../evaluation";
import type { RequirementId } from "../requirement-id";
import type { Facts } from "./facts";
import type { Count, Measure } from "./measure";
import { measures } from "./measures";
import { finish, type Steps } from "../steps";
import { Tally } from "./tally";

/** The ten requirements in the order of the method. */
export const requirementIds: readonly RequirementId[] = ["r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10"];

/** The ten requirements of a plan, kept from one state of it to the next: only what changed is counted again. */
export class Requirements {
  private readonly tallies: readonly { measure: Measure; tally: Tally }[];

  /** @param facts What the measures look at; the state of the plan is put into it before each evaluation. */
  constructor(private readonly facts: Facts) {
    this.tallies = measures.map((measure) => ({ measure, tally: new Tally(measure, facts) }));
  }

  /** Each requirement as the mean of its applicable measures (method, section 6). */
  evaluate(changes: Changes): RequirementEvaluation[] {
    return finish(this.inSteps(changes));
  }

  /** The same, a measure at a time. */
  *inSteps(changes: Changes): Steps<RequirementEvaluation[]> {
    const evaluated: RequirementEvaluation[] = [];
    for (const id of requirementIds) {
      const ofRequirement: MeasureEvaluation[] = [];
      for (const { measure, tally } of this.tallies) {
        if (measure.requirement !== id) continue;
        ofRequirement.push(evaluateMeasure(measure, tally.count(changes)));
        yield;
      }
      evaluated.push({ id, score: scoreOf(ofRequirement), weight: this.facts.parameters.weights[id], measures: ofRequirement });
    }
    return evaluated;
  }
}

function evaluateMeasure(measure: Measure, { passed, total, broken }: Count): MeasureEvaluation {
  const whenEmpty = measure.whenEmpty === "zero" ? 0 : null;
  return { id: measure.id, passed, total, value: total > 0 ? passed / total : whenEmpty, broken };
}

/** S_r, 0..1: the mean of the applicable measures; null when none applies. */
function scoreOf(ofRequirement: readonly MeasureEvaluation[]): number | null {
  const applicable = ofRequirement.flatMap(({ value }) => (value === null ? [] : [value]));
  return applicable.length === 0 ? null : applicable.reduce((sum, value) => sum + value, 0) / applicable.length;
}

/** A, 0..100: the weighted mean of the requirements with a score; null when these weigh nothing. */
export function articulationOf(requirements: readonly RequirementEvaluation[]): number | null {
  let sum = 0;
  let weights = 0;
  for (const { score, weight } of requirements) {
    if (score === null) continue;
    sum += weight * score;
    weights += weight;
  }
  return weights > 0 ? (100 * sum) / weights : null;
}

/** What articulation would gain if all that a measure lists as broken were mended. */
export interface ArticulationGain {
  /** Id of the measure. */
  measure: string;
  requirement: RequirementId;
  /** Points of A, 0..100. */
  points: number;
  /** How many places are to be mended. */
  broken: number;
}

/**
 * "What raises it most" (method, section 6): the gain of every measure that is not whole, the largest first; equal
 * gains stay in the order of the method. Measures that do not apply gain nothing.
 */
export function articulationGains(requirements: readonly RequirementEvaluation[]): ArticulationGain[] {
  const scored = requirements.filter(({ score }) => score !== null);
  const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return [];
  return scored
    .flatMap((requirement) => {
      const applicable = requirement.measures.filter(({ value }) => value !== null);
      return applicable.map(({ id, value, broken }) => ({
        measure: id,
        requirement: requirement.id,
        points: (100 * requirement.weight * (1 - (value ?? 0))) / (applicable.length * weights),
        broken: broken.length,
      }));
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points);
}
