import type { PlanReading } from "../sheets/read-plan";
import { sheetName } from "./place-name";
import type { PlanGaps } from "./use-cases";

/** A plan that lacks nothing, as a document does not. */
export const noGaps: PlanGaps = { columns: [], sheets: [], strayYears: [] };

/** What a workbook lacks of the plan that was read from it. */
export function planGaps(reading: PlanReading): PlanGaps {
  return {
    columns: reading.missingColumns,
    sheets: reading.missingTables.map((table) => sheetName(table, reading.language)),
    strayYears: reading.strayYears,
  };
}
