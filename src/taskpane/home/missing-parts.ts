import type { PaneTexts } from "../../i18n/es/pane";
import type { Evaluation } from "../../method/evaluation";
import type { TableKey } from "../../plan/table-schemas";

/** Why a part of coherence is unknown, and the sheet where that is mended. */
export interface MissingPart {
  why: keyof PaneTexts["coherence"]["why"];
  table: TableKey | null;
}

export interface MissingParts {
  feasibility: MissingPart | null;
  budget: MissingPart | null;
  articulation: MissingPart | null;
}

export function missingParts({ feasibility, budget, articulation, sources }: Evaluation): MissingParts {
  return {
    feasibility: feasibility === null ? { why: "noGoals", table: "productGoals" } : null,
    budget: budget === null ? missingBudget(sources) : null,
    articulation: articulation === null ? { why: "noMeasures", table: null } : null,
  };
}

/** Money comes first: without it there is nothing to hold against the ceilings. */
function missingBudget(sources: Evaluation["sources"]): MissingPart {
  return sources.some(({ programmed }) => programmed > 0)
    ? { why: "noCeilings", table: "ceilings" }
    : { why: "noMoney", table: "investments" };
}
