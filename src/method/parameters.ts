import { isSectorCode } from "../catalog/sectors";
import { isBlank, isNumeric } from "../plan/cell-value";
import type { StatedParameters } from "../plan/plan";
import type { RequirementId } from "./requirement-id";

/** Thresholds and weights in force. All defaults are the product's own choice (method, section 7). */
export interface Parameters {
  /** A goal-year is viable from this share on. */
  viableFrom: number;
  /** Below it, not viable; between the two, at risk. */
  atRiskFrom: number;
  /** How far a year may go beyond the stated capacity, as a share. */
  ramp: number;
  /** Amounts that differ by no more than this are equal, in the plan's currency unit. */
  amountTolerance: number;
  /** Largest over smallest year of one investment row from which units seem to be mixed. */
  unitMixFactor: number;
  /** Unit cost over the goal's median from which it seems to drift. */
  unitCostDrift: number;
  weights: Record<RequirementId, number>;
  /** Source → two-digit sectors its money may go to. */
  earmarks: Record<string, readonly string[]>;
}

export const defaultParameters: Parameters = {
  viableFrom: 0.95,
  atRiskFrom: 0.6,
  ramp: 0.2,
  amountTolerance: 1,
  unitMixFactor: 1000,
  unitCostDrift: 3,
  weights: { r1: 1, r2: 1, r3: 1, r4: 1, r5: 1, r6: 1, r7: 1, r8: 1, r9: 1, r10: 1 },
  // Sectors of the programmatic classification, paired by the names of the SGP assignments.
  earmarks: {
    sgpEducation: ["22"],
    sgpSchoolMeals: ["22"],
    sgpHealth: ["19"],
    sgpSport: ["43"],
    sgpCulture: ["33"],
    sgpWater: ["40"],
  },
};

type SingleParameter = Exclude<keyof Parameters, "weights" | "earmarks">;

/** What a single parameter may be, as a sentence of mathematics and as a test; `inForce` are those already read. */
const ranges: Readonly<Record<SingleParameter, { range: string; holds: (value: number, inForce: Parameters) => boolean }>> = {
  viableFrom: { range: "0 < x ≤ 1", holds: (value) => value > 0 && value <= 1 },
  atRiskFrom: { range: "0 ≤ x ≤ viableFrom", holds: (value, { viableFrom }) => value >= 0 && value <= viableFrom },
  // Ten times beyond the stated capacity is no margin any more but another capacity.
  ramp: { range: "0 ≤ x ≤ 10", holds: (value) => value >= 0 && value <= 10 },
  amountTolerance: { range: "x ≥ 0", holds: (value) => value >= 0 },
  unitMixFactor: { range: "x > 1", holds: (value) => value > 1 },
  unitCostDrift: { range: "x > 1", holds: (value) => value > 1 },
};

/** What the weights have to be together. */
export const weightsRange = "r1 + … + r10 > 0";

/** A stated parameter that is not in force: its default is, or nothing where there is none. */
export interface RefusedParameter {
  /** As on the sheet: `viableFrom`, `weights.r1`, `earmarks.sgpHealth`. */
  key: string;
  found: string;
  /** What may stand there. */
  range: string;
  inForce: number | readonly string[] | null;
}

export interface ReadParameters {
  parameters: Parameters;
  refused: RefusedParameter[];
}

/** The parameters in force. */
export function resolveParameters(stated: StatedParameters): Parameters {
  return readParameters(stated).parameters;
}

/** The stated parameters over the defaults. What is not numeric or out of its range keeps its default, and is named. */
export function readParameters(stated: StatedParameters): ReadParameters {
  const parameters: Parameters = {
    ...defaultParameters,
    weights: { ...defaultParameters.weights },
    earmarks: { ...defaultParameters.earmarks },
  };
  const refused: RefusedParameter[] = [];
  for (const key of Object.keys(ranges) as SingleParameter[]) {
    const content = stated.values[key];
    const { range, holds } = ranges[key];
    if (isNumeric(content) && holds(content, parameters)) parameters[key] = content;
    else {
      // A default stays only as far as the office's own thresholds leave room for it.
      if (key === "atRiskFrom") parameters.atRiskFrom = Math.min(parameters.atRiskFrom, parameters.viableFrom);
      if (!isBlank(content)) refused.push({ key, found: String(content), range, inForce: parameters[key] });
    }
  }
  refused.push(...readWeights(stated, parameters), ...readEarmarks(stated, parameters));
  return { parameters, refused };
}

function readWeights({ weights }: StatedParameters, parameters: Parameters): RefusedParameter[] {
  const refused: RefusedParameter[] = [];
  for (const [id, content] of Object.entries(weights)) {
    const known = isRequirementId(id);
    if (known && isNumeric(content) && content >= 0) parameters.weights[id] = content;
    else if (!isBlank(content)) {
      const inForce = known ? parameters.weights[id] : null;
      refused.push({ key: `weights.${id}`, found: String(content), range: known ? "x ≥ 0" : "r1…r10", inForce });
    }
  }
  if (Object.values(parameters.weights).every((weight) => weight === 0)) {
    parameters.weights = { ...defaultParameters.weights };
    refused.push({ key: "weights.r1", found: "0", range: weightsRange, inForce: parameters.weights.r1 });
  }
  return refused;
}

function readEarmarks({ earmarks }: StatedParameters, parameters: Parameters): RefusedParameter[] {
  return Object.entries(earmarks).flatMap(([source, sectors]) => {
    if (sectors.every((sector) => isSectorCode(sector.trim()))) {
      parameters.earmarks[source] = sectors;
      return [];
    }
    const inForce = parameters.earmarks[source] ?? null;
    return [{ key: `earmarks.${source}`, found: sectors.join(";"), range: "01;02;…;45", inForce }];
  });
}

function isRequirementId(id: string): id is RequirementId {
  return Object.hasOwn(defaultParameters.weights, id);
}
