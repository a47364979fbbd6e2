import { parsePlan } from "../plan/parse-plan";
import type { Plan } from "../plan/plan";
import sanJacinto from "./sample/san-jacinto.json";

/** The worked example that ships with the add-in: a plan document of a fictional municipality, with some defects. */
export const samplePlan: unknown = sanJacinto;

export function readSamplePlan(): Plan {
  return parsePlan(samplePlan).plan;
}
