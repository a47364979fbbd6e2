import { sectors } from "../../catalog/sectors";
import type { CellValue } from "../../plan/cell-value";

/** How many digits the codes of the programmatic classification have: product and indicator share a column. */
const lengths: Readonly<Record<string, readonly number[]>> = {
  "programs.sector": [2],
  "programs.mgaProgram": [4],
  "productGoals.mgaIndicator": [7, 9],
};
const sectorCodes = new Set(sectors.map(({ code }) => code));

export type CodeReading = { code: string; outcome: "whole" | "restored" | "unclear" };

export function hasKnownLength(planColumn: string): boolean {
  return Object.hasOwn(lengths, planColumn);
}

/**
 * A code of known length that the cell holds as a number. A leading zero is restored when the code is one digit short,
 * its first two digits are a sector and it belongs to `above`: the code of the level above it in the same row, or null
 * where the row has none. Otherwise the code stays as it is.
 */
export function codeInNumber(planColumn: string, value: CellValue, above: string | null): CodeReading | null {
  const known = lengths[planColumn];
  if (known === undefined || typeof value !== "number" || !Number.isInteger(value) || value < 0) return null;
  const digits = String(value);
  if (known.includes(digits.length)) return { code: digits, outcome: "whole" };
  const padded = `0${digits}`;
  const fits = known.includes(padded.length) && sectorCodes.has(padded.slice(0, 2)) && (above === null || padded.startsWith(above));
  return fits ? { code: padded, outcome: "restored" } : { code: digits, outcome: "unclear" };
}
