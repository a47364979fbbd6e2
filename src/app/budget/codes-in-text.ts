import { isNumeric, type CellValue } from "../../plan/cell-value";

/**
 * The MGA code in a cell: nine digits (indicator) or seven (product), alone or glued to the name in either order
 * ("Vía terciaria mejorada2402041", "2402041Vía…"). Null when there is none, or when there are several different ones.
 */
export function mgaCodeIn(cell: CellValue): string | null {
  // A code typed as a number has lost the zero of its sector (04…): no code has eight digits, or six.
  if (isNumeric(cell)) return mgaCodeIn(/^(\d{8}|\d{6})$/.test(String(cell)) ? `0${cell}` : String(cell));
  if (typeof cell !== "string") return null;
  const found = new Set(cell.match(/(?<!\d)(\d{9}|\d{7})(?!\d)/g) ?? []);
  const [code, ...others] = found;
  return others.length === 0 ? (code ?? null) : null;
}

/** The code of a project, a goal or a source; what systems write for "none" is nothing. */
export function plainCodeIn(cell: CellValue): string | null {
  if (cell === null || typeof cell === "boolean") return null;
  // Up to fifteen digits a number of Excel is exact, and so a BPIN that was typed as one.
  const text = String(cell).replace(/\s+/g, " ").trim();
  return text === "" || /^(0+|-|–|n\/?a|no aplica|ning[uú]n[oa]?|sin bpin)$/i.test(text) ? null : text;
}
