/** An argument that cannot be answered: an error with a text that says what to do (only these two carry one, design). */
export interface CellError {
  error: "not-available" | "invalid-value";
  text: string;
}

/** What one cell of a result holds. A cell without anything is empty text: Excel would show 0 for nothing at all. */
export type CellContent = number | string | boolean | CellError;

/** What a function shows: one cell, a block that spills (rows of cells, all equally long), or an error. */
export type Answer = { value: number | string | boolean | CellContent[][] } | CellError;

export function invalidValue(text: string): CellError {
  return { error: "invalid-value", text };
}

export function notAvailable(text: string): CellError {
  return { error: "not-available", text };
}
