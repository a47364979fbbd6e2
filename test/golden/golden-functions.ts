/**
 * What users' files depend on: ids, the order and kind of the parameters, whether a function streams or spills. Add
 * functions, and optional parameters at the end; never change or remove. What a function answers is pinned by its
 * examples (test/functions).
 */
export const golden = [
  { id: "COHERENCE", name: "COHERENCE", streams: true, parameters: ["[part]"], spills: false },
  { id: "ARTICULATION", name: "ARTICULATION", streams: true, parameters: ["[requirement]"], spills: false },
  { id: "FEASIBILITY", name: "FEASIBILITY", streams: true, parameters: ["goal", "[year]"], spills: false },
  { id: "BUDGET", name: "BUDGET", streams: true, parameters: ["[year]", "[source]"], spills: false },
  { id: "FINDINGS", name: "FINDINGS", streams: true, parameters: ["[severity]"], spills: false },
];
