import { isNumeric } from "../plan/cell-value";
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

/** The stated parameters over the defaults; what is stated but not numeric keeps its default. */
export function resolveParameters(stated: StatedParameters): Parameters {
  const value = (key: SingleParameter): number => {
    const content = stated.values[key];
    return isNumeric(content) ? content : defaultParameters[key];
  };
  const weights = { ...defaultParameters.weights };
  for (const id of Object.keys(weights) as RequirementId[]) {
    const content = stated.weights[id];
    if (isNumeric(content) && content >= 0) weights[id] = content;
  }
  return {
    viableFrom: value("viableFrom"),
    atRiskFrom: value("atRiskFrom"),
    ramp: value("ramp"),
    amountTolerance: value("amountTolerance"),
    unitMixFactor: value("unitMixFactor"),
    unitCostDrift: value("unitCostDrift"),
    weights,
    earmarks: { ...defaultParameters.earmarks, ...stated.earmarks },
  };
}
