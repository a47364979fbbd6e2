/** What a cell holds as a value: text, number, truth value, or nothing. An error cell is its text (`#N/A`). */
export type CellValue = string | number | boolean | null;

/** Above it whole numbers are no longer exact, and sums of a plan could leave what a number can hold. */
const largestNumber = Number.MAX_SAFE_INTEGER;

/**
 * A number that can be reckoned with. Text such as "7,75%" or "2 km" is not numeric and is never guessed (method,
 * section 1); neither is a number beyond what is exact, which is kept as it is and told, as text in a column of numbers is.
 */
export function isNumeric(value: CellValue | undefined): value is number {
  return typeof value === "number" && Math.abs(value) <= largestNumber;
}

/** Nothing, or text of white space only. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/** The mark "NP" (no programado): a value of its own, neither 0 nor blank. */
export function isNotProgrammed(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.trim().toUpperCase() === "NP";
}
