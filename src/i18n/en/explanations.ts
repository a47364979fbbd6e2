import type { ExplanationTexts } from "../es/explanations";

/** How a figure is explained: each sentence bears the numbers it was computed with. */
export const explanationTexts: ExplanationTexts = {
  goal: "Goal {code}: {name}",
  unnamed: "(no name)",
  mean: "Feasibility of the goal: {value} (mean of its programmed years)",
  neverAssessed: "Feasibility of the goal: no data, because no year is programmed",
  programming: "Programming: {value}. Class “{class}”: the years amount to {planned} and the target asks {required}.",
  programmingUnknown: "Programming: cannot be computed and counts as 0. Numbers are missing in target, baseline, class or years.",
  year: "{year}: {status}, feasibility {feasibility}. {limit}",
  notProgrammed: {
    np: "{year}: not programmed (NP); not assessed.",
    "no-number": "{year}: there is no number in the year; not assessed.",
    "no-effort": "{year}: nothing is to be delivered (0, or the level does not advance); not assessed.",
  },
  statuses: { viable: "viable", "at-risk": "at risk", "not-viable": "not viable", "not-programmed": "not programmed" },
  limits: {
    funding: "Money limits it.",
    pace: "Pace limits it.",
    programming: "Programming limits it.",
    none: "Nothing limits it.",
  },
  funding: {
    "zero-cost": "Money: {value}. The goal states that it costs nothing and has no money.",
    "unit-cost": "Money: {value}. It needs {need} = {effort} × {unitCost} (unit cost) and has {available} available.",
    "programmed-money": "Money: {value}. It has {programmed} programmed and {available} available.",
    "no-money": "Money: {value}. It has no money programmed.",
  },
  source: "{source}: {amount} programmed, {realizable} of it can be counted on = {available} (the source has {ceiling} and the plan programs {programmed})",
  sourceFree: "{source}: {amount} programmed, {realizable} of it can be counted on = {available} (there is no financial plan to compare with)",
  pace: "Pace: {value}. It can deliver {deliverable} = {capacity} (capacity) × {factor}; it has to deliver {effort}.",
  paceUnknown: {
    "no-capacity": "Pace: not assessed, because the goal does not state its yearly capacity.",
    "no-effort": "Pace: not assessed, because what has to be delivered is not known.",
  },
  factors: { feasibility: "Feasibility", programming: "Programming", funding: "Money", pace: "Pace" },
  scores: {
    coherence: "Coherence (0 to 100): cube root of feasibility × budget × articulation",
    feasibility: "Feasibility",
    budget: "Consistency with the budget",
    articulation: "Articulation (0 to 100)",
  },
  noData: "no data",
  counted: "{passed} of {total}",
  points: "{points} points of articulation are missing",
  morePlaces: "… and {count} more",
  unknownGoal: "There is no product goal “{goal}”. Check the code on the sheet {sheet}.",
  unknownGoalAlike: "There is no product goal “{goal}”. Is it “{alike}”?",
  unknownYear: "{year} is not a year of the plan ({first} to {last}).",
  repeated: "Note: the code “{code}” stands in {count} rows; the first one is explained.",
};
