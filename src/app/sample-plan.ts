import sanJacinto from "./sample/san-jacinto.json";

/** The worked example that ships with the add-in: a plan document of a fictional municipality, with some defects. */
export const samplePlan: unknown = sanJacinto;
