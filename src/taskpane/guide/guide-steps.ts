import type { PlanPageName } from "../frame/PaneNav";

/** The steps of the guided start in their order, each with the page that it is about. */
export const guideSteps = [
  { id: "state", page: "home" },
  { id: "finding", page: "validate" },
  { id: "mend", page: "validate" },
  { id: "own", page: "home" },
] as const satisfies readonly { id: string; page: PlanPageName }[];

export type GuideStepId = (typeof guideSteps)[number]["id"];
