interface PlanFunction {
  /** As formulas name it after `PLAN.`; never with an underscore, since files write one for each dot. */
  id: string;
  /** Whether its result is a table. */
  spills: boolean;
}

/**
 * The product's functions. Pinned to the metadata that is made from their code by a test: what mends formulas must know
 * them without loading them.
 */
export const planFunctions: readonly PlanFunction[] = [
  { id: "COHERENCE", spills: false },
  { id: "ARTICULATION", spills: false },
  { id: "SCORECARD", spills: true },
  { id: "FEASIBILITY", spills: false },
  { id: "FEASIBILITY.TABLE", spills: true },
  { id: "REASON", spills: false },
  { id: "EXPLAIN", spills: true },
  { id: "BUDGET", spills: false },
  { id: "BUDGET.GAP", spills: false },
  { id: "BUDGET.TABLE", spills: true },
  { id: "FINDINGS", spills: false },
  { id: "PROGRESS", spills: false },
  { id: "RAISE", spills: true },
  { id: "GOAL.FEASIBILITY", spills: true },
  { id: "GOAL.CHECK", spills: true },
  { id: "GOAL.EFFORT", spills: true },
  { id: "SCHEDULE", spills: true },
  { id: "BUDGET.CHECK", spills: true },
  { id: "PROGRESS.OF", spills: true },
  { id: "CODE.CHECK", spills: true },
];
