import type { CellValue } from "../../plan/cell-value";

/**
 * What Excel hands to a function, as values of cells: blanks (nothing, empty text) become null, an error cell its text
 * (`#N/A`), a number with a format or a card the number in it.
 */
export function cellArgument(given: unknown): CellValue {
  if (given === null || given === undefined || given === "") return null;
  if (typeof given === "string" || typeof given === "boolean" || typeof given === "number") return given;
  if (typeof given !== "object") return String(given);
  // A range of one cell where a single value belongs.
  if (Array.isArray(given)) return cellArgument((given as unknown[][])[0]?.[0]);
  // Rich values carry what the cell would hold without them; an error of the runtime has it as its code.
  const { basicValue, code } = given as { basicValue?: unknown; code?: unknown };
  return cellArgument(basicValue ?? code);
}

/**
 * A single argument that may be left out. Excel gives 0 for a reference to an empty cell, and no question of ours can be
 * asked with 0.
 */
export function optionalArgument(given: unknown): CellValue {
  const value = cellArgument(given);
  return value === 0 ? null : value;
}

/** A range, by rows; a single value is a range of one cell. */
export function rangeArgument(given: unknown): CellValue[][] {
  if (!Array.isArray(given)) return [[cellArgument(given)]];
  return (given as unknown[]).map((line) => (Array.isArray(line) ? line.map(cellArgument) : [cellArgument(line)]));
}

const errorTexts = new Set([
  ...["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!", "#BUSY!", "#CALC!", "#SPILL!", "#FIELD!"],
  ...["#BLOCKED!", "#CONNECT!", "#EXTERNAL!", "#GETTING_DATA", "#PYTHON!", "#TIMEOUT!", "#UNKNOWN!"],
]);

/** Whether a value is an error cell. */
export function isErrorCell(value: CellValue): value is string {
  return typeof value === "string" && errorTexts.has(value);
}
