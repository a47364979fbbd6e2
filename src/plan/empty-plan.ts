import type { Plan } from "./plan";

/** A plan without content; `firstYear` and `years` as a new template has them. */
export function emptyPlan(firstYear: number, years: number): Plan {
  return {
    plan: {
      name: null,
      entity: null,
      daneCode: null,
      entityKind: null,
      category: null,
      firstYear,
      years,
      currencyUnit: "pesos",
      reportingYear: null,
    },
    parameters: { values: {}, weights: {}, earmarks: {} },
    problems: [],
    axes: [],
    programs: [],
    subprograms: [],
    resultGoals: [],
    productGoals: [],
    projects: [],
    investments: [],
    ceilings: [],
    budget: [],
    royalties: [],
    units: [],
    commitments: [],
    actors: [],
    progress: [],
    waivers: [],
  };
}
