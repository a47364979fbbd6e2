/**
 * What users' files depend on: ids, the order and kind of the parameters, whether a function streams or spills. Add
 * functions, and optional parameters at the end; never change or remove. What a function answers is pinned by its
 * examples (test/functions).
 */
export const golden = [
  { id: "COHERENCE", name: "COHERENCE", streams: true, parameters: ["[part]"], spills: false },
  { id: "ARTICULATION", name: "ARTICULATION", streams: true, parameters: ["[requirement]"], spills: false },
  { id: "SCORECARD", name: "SCORECARD", streams: true, parameters: ["[detail]"], spills: true },
  { id: "FEASIBILITY", name: "FEASIBILITY", streams: true, parameters: ["goal", "[year]"], spills: false },
  { id: "FEASIBILITY.TABLE", name: "FEASIBILITY.TABLE", streams: true, parameters: [], spills: true },
  { id: "REASON", name: "REASON", streams: true, parameters: ["goal", "[year]"], spills: false },
  { id: "EXPLAIN", name: "EXPLAIN", streams: true, parameters: ["goal", "year"], spills: true },
  { id: "BUDGET", name: "BUDGET", streams: true, parameters: ["[year]", "[source]"], spills: false },
  { id: "BUDGET.GAP", name: "BUDGET.GAP", streams: true, parameters: ["year", "[source]"], spills: false },
  { id: "BUDGET.TABLE", name: "BUDGET.TABLE", streams: true, parameters: ["[figure]"], spills: true },
  { id: "FINDINGS", name: "FINDINGS", streams: true, parameters: ["[severity]", "[sheet]"], spills: false },
  { id: "PROGRESS", name: "PROGRESS", streams: true, parameters: ["[goal]", "[year]", "[reading]"], spills: false },
  { id: "RAISE", name: "RAISE", streams: true, parameters: ["[count]"], spills: true },
  {
    id: "GOAL.FEASIBILITY",
    name: "GOAL.FEASIBILITY",
    streams: false,
    parameters: [
      "goalClass:range",
      "baseline:range",
      "target:range",
      "annual:range",
      "money:range",
      "[unitCost:range]",
      "[capacity:range]",
      "[share:range]",
    ],
    spills: true,
  },
  {
    id: "GOAL.CHECK",
    name: "GOAL.CHECK",
    streams: false,
    parameters: ["goalClass:range", "baseline:range", "target:range", "annual:range"],
    spills: true,
  },
  {
    id: "GOAL.EFFORT",
    name: "GOAL.EFFORT",
    streams: false,
    parameters: ["goalClass:range", "baseline:range", "annual:range"],
    spills: true,
  },
  {
    id: "SCHEDULE",
    name: "SCHEDULE",
    streams: false,
    parameters: ["goalClass:range", "baseline:range", "target:range", "years:range", "[profile:range]"],
    spills: true,
  },
  {
    id: "BUDGET.CHECK",
    name: "BUDGET.CHECK",
    streams: false,
    parameters: ["programmed:range", "ceilings:range"],
    spills: true,
  },
  {
    id: "PROGRESS.OF",
    name: "PROGRESS.OF",
    streams: false,
    parameters: ["goalClass:range", "baseline:range", "target:range", "annual:range", "executed:range", "[reading]"],
    spills: true,
  },
  {
    id: "CODE.CHECK",
    name: "CODE.CHECK",
    streams: false,
    parameters: ["code:range", "[program:range]"],
    spills: true,
  },
];
