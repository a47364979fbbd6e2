import { fold } from "../../i18n/fold";
import type { CellValue } from "../../plan/cell-value";
import type { SheetMapping, SourceColumnName } from "./adoption";
import { AdoptionError } from "./adoption-error";
import { planColumns, sourceColumn, type PlanColumn } from "./plan-columns";
import type { SourceSheet } from "./source-sheet";

/** A mapped plan column: the position of its cells in the source, or what it holds in every row (`position` null). */
export type ResolvedColumn =
  | { column: PlanColumn; position: number; constant: null }
  | { column: PlanColumn; position: null; constant: CellValue };

export type ResolvedColumns = Map<string, ResolvedColumn>;

/**
 * Finds the columns that a mapping names for a sheet.
 * @throws AdoptionError when a plan column is not known, a header is missing or stands twice, or no goal is mapped.
 */
export function resolveColumns(mapping: SheetMapping, years: number, source: SourceSheet): ResolvedColumns {
  const known = new Map(planColumns(years).map((column) => [column.id, column]));
  const resolved: ResolvedColumns = new Map();
  for (const [id, name] of Object.entries(mapping.columns)) {
    const column = known.get(id) ?? sourceColumn(id, years);
    if (column === null) throw new AdoptionError("mapping-column-unknown", { column: id });
    if (typeof name !== "string" && "sheetName" in name) resolved.set(id, { column, position: null, constant: source.name });
    else resolved.set(id, { column, position: positionOf(name, id, source), constant: null });
  }
  if (!resolved.has("productGoals.name") && !resolved.has("productGoals.code")) {
    throw new AdoptionError("mapping-without-goals", { sheet: source.name });
  }
  return resolved;
}

function positionOf(name: Exclude<SourceColumnName, { sheetName: true }>, id: string, source: SourceSheet): number {
  if (typeof name !== "string") {
    const letter = name.column.toUpperCase();
    const position = source.columns.findIndex((column) => column.letter === letter);
    if (position === -1) throw missing(letter, id, source);
    return position;
  }
  const matches = source.columns.flatMap((column, position) => (fold(column.header) === fold(name) ? [position] : []));
  if (matches.length > 1) {
    const letters = matches.map((position) => source.columns[position]?.letter).join(", ");
    throw new AdoptionError("mapping-header-repeated", { header: name, column: id, letters });
  }
  const [position] = matches;
  if (position === undefined) throw missing(name, id, source);
  return position;
}

function missing(header: string, column: string, source: SourceSheet): AdoptionError {
  return new AdoptionError("mapping-header-missing", { header, column, sheet: source.name, row: source.headerRow });
}
