import { goalClasses } from "./goal-class";

/**
 * The closed lists of words of the plan document. A word outside its list is kept as it is and becomes a finding.
 * `source`: the fourteen funding sources of the SisPT form, and royalties (sgr).
 */
export const enumerations = {
  class: goalClasses,
  dimension: ["economic", "social", "cultural", "technological", "environmental", "political", "institutional"],
  territory: ["urban", "rural", "regional"],
  source: [
    "ownResources",
    "sgpEducation",
    "sgpHealth",
    "sgpSport",
    "sgpCulture",
    "sgpFreeInvestment",
    "sgpFreePurpose",
    "sgpSchoolMeals",
    "sgpRiverMagdalena",
    "sgpWater",
    "credit",
    "cofinancingDepartment",
    "cofinancingNation",
    "other",
    "sgr",
  ],
  direction: ["increase", "decrease", "maintain"],
  entityKind: ["municipality", "department", "district"],
  currencyUnit: ["pesos", "thousands", "millions"],
  budgetKind: ["poai", "budget", "execution"],
  actor: ["administration", "civilSociety", "politicalLeadership"],
  stage: ["planning", "execution", "monitoring"],
} as const;

export type EnumerationKey = keyof typeof enumerations;

/** How a blank source is called wherever money is shown by source. */
export const unspecifiedSource = "unspecified";
