/** What a cell holds as a value: text, number, truth value, or nothing. An error cell is its text (`#N/A`). */
export type CellValue = string | number | boolean | null;

/** A finite number. Text such as "7,75%" or "2 km" is not numeric and is never guessed (method, section 1). */
export function isNumeric(value: CellValue | undefined): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** Nothing, or text of white space only. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/** The mark "NP" (no programado): a value of its own, neither 0 nor blank. */
export function isNotProgrammed(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.trim().toUpperCase() === "NP";
}
