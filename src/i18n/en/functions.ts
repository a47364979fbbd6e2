import { functionTexts as es, type FunctionTexts } from "../es/functions";

export const functionTexts: FunctionTexts = {
  noPlan: "This workbook holds no plan. Open Articula and use Create plan or Adopt a sheet.",
  unknownPart: "“{part}” is no part of coherence. Use feasibility, budget or articulation, or leave the argument empty.",
  unknownRequirement: "“{requirement}” is no requirement. Use r1 to r10, or leave the argument empty.",
  unknownGoal: "The plan has no product goal “{goal}”. Check the code on the sheet of product goals.",
  unknownYear: "The year “{year}” is not of the plan, which runs from {first} to {last}.",
  unknownSource: "The plan has no source “{source}” in its investment plan or its financial plan.",
  unknownSeverity: "“{severity}” is no severity. Use error, warning, info or waived, or leave the argument empty.",
  noCoherence: "Coherence cannot be computed: {missing} is missing.",
  missingFeasibility: "any programmed goal",
  missingBudget: "the financial plan (ceilings by source and year) or the money of the investment plan",
  noFeasibility: "No goal is programmed.",
  noCeilings: "The sheet of the financial plan is empty: write the money available by source and year.",
  noMoney: "No money is programmed for what is asked.",
  notApplicable: "The requirement does not apply to this plan.",
  // What a user may write is the same in every language.
  parts: es.parts,
  severities: es.severities,
  waived: es.waived,
};
