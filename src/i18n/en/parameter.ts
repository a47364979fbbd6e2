import type { ParameterTexts } from "../es/parameter";

/** What the parameters may be, and why a value is refused. */
export const parameterTexts: ParameterTexts = {
  ranges: {
    viableFrom: "above 0, up to 1",
    atRiskFrom: "from 0 to {viableFrom}, what “Viable from” says",
    ramp: "from 0 to 10",
    amountTolerance: "0 or more",
    unitMixFactor: "above 1",
    unitCostDrift: "above 1",
    weight: "0 or more; at least one of the ten above 0",
    unknownWeight: "none: requirements go from r1 to r10",
    earmark: "sectors of two digits with ; between them (for example 22;43), or * for any",
  },
  problem: "It says “{found}”, and {range} is allowed: it is not used. {inForce} is in force.",
  nothing: "nothing",
  anySector: "any sector",
  refused: {
    range: "“{label}” cannot be “{found}”: {range} is allowed. Write a value within that range, or leave it blank for the default ({default}).",
    otherRange: "With this change “{label}” would be out of its range: it says “{found}”, and {range} is allowed. Change both at once, or leave one blank.",
    number: "“{label}” is not understood: “{found}” is no number. Write digits only, with a point or a comma for decimals (0.95); {range} is allowed.",
    unknown: "“{key}” is no parameter of Articula. Use one of the keys of the sheet of parameters.",
  },
  repairFirst: "The sheet of parameters changed: its table is missing. Use Repair and try again.",
};
