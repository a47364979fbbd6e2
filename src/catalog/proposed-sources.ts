import type { enumerations } from "../plan/enumerations";

type PlanSource = (typeof enumerations.source)[number];

/**
 * Which funding source of the SisPT form a source of the CUIPO might be, by the beginning of its code. No official
 * correspondence was found: all of this is a PROPOSAL drawn from the names, to be shown as such and changed by the office.
 * A code under two sources cannot be told from the code alone (a transfer of the nation or of the department). The code of
 * early childhood (1.2.4.4.03) has no source of its own in the form.
 */
export const proposedSources: Readonly<Partial<Record<PlanSource, readonly string[]>>> = {
  ownResources: ["1.2.1.0.00", "1.2.2.0.00", "1.2.3.1.", "1.2.3.2.", "1.2.3.4.", "1.2.5.1.00", "1.3.3.1.00", "1.3.3.2.00"],
  sgpEducation: ["1.2.4.1.01", "1.2.4.1.02", "1.2.4.1.03", "1.2.4.1.04", "1.3.2.2.03", "1.3.2.2.04", "1.3.3.6."],
  sgpHealth: ["1.2.4.2.01", "1.2.4.2.02", "1.2.4.2.03", "1.2.4.2.04", "1.3.2.2.05", "1.3.2.2.06", "1.3.2.2.07", "1.3.3.7."],
  sgpSport: ["1.2.4.3.01", "1.3.3.8.01"],
  sgpCulture: ["1.2.4.3.02", "1.3.3.8.02"],
  sgpFreeInvestment: ["1.2.4.3.03", "1.3.3.8.03"],
  sgpFreePurpose: ["1.2.4.3.04", "1.3.3.8.04"],
  sgpSchoolMeals: ["1.2.4.4.01", "1.3.2.2.09", "1.3.3.9.01"],
  sgpRiverMagdalena: ["1.2.4.4.02", "1.3.2.2.10", "1.3.3.9.02"],
  sgpWater: ["1.2.4.6.00", "1.3.2.2.13", "1.3.3.10.00"],
  credit: ["1.3.1.1.04", "1.3.1.1.05", "1.3.3.11.05"],
  cofinancingDepartment: ["1.2.3.3.01", "1.2.3.3.04", "1.3.1.1.07"],
  cofinancingNation: ["1.2.3.3.03", "1.2.3.3.04", "1.2.3.3.12", "1.3.1.1.07"],
  other: [
    "1.2.4.4.03",
    "1.3.1.1.01",
    "1.3.1.1.02",
    "1.3.1.1.03",
    "1.3.1.1.06",
    "1.3.1.1.08",
    "1.3.1.1.09",
    "1.3.1.1.10",
    "1.3.1.1.11",
    "1.3.1.1.12",
    "1.3.1.1.13",
  ],
};
