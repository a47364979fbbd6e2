import { isGoalClass } from "../../plan/goal-class";
import { planFirstYear, planYears } from "../../plan/parse-plan";
import { fold } from "../../i18n/fold";
import type { AdoptionMapping, SourceColumnName } from "./adoption";
import { AdoptionError } from "./adoption-error";
import { planColumns, type PlanColumn } from "./plan-columns";
import type { SourceSheet } from "./source-sheet";

/** The position in the source of each mapped plan column. */
export type ResolvedColumns = Map<string, { column: PlanColumn; position: number }>;

/**
 * Finds the columns that a mapping names.
 * @throws AdoptionError when a plan column is not known, a header is missing or stands twice, or no goal is mapped.
 */
export function resolveColumns(mapping: AdoptionMapping, source: SourceSheet): ResolvedColumns {
  const known = new Map(planColumns(mapping.years).map((column) => [column.id, column]));
  const resolved: ResolvedColumns = new Map();
  for (const [id, name] of Object.entries(mapping.columns)) {
    const column = known.get(id);
    if (column === undefined) throw new AdoptionError("mapping-column-unknown", { column: id });
    resolved.set(id, { column, position: positionOf(name, id, source) });
  }
  if (!resolved.has("productGoals.name") && !resolved.has("productGoals.code")) {
    throw new AdoptionError("mapping-without-goals", { sheet: source.name });
  }
  return resolved;
}

function positionOf(name: SourceColumnName, id: string, source: SourceSheet): number {
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

/**
 * Reads a mapping file (parsed JSON).
 * @throws AdoptionError `mapping-not-understood` naming the key that is wrong.
 */
export function parseMapping(document: unknown): AdoptionMapping {
  const wrong = (key: string): AdoptionError => new AdoptionError("mapping-not-understood", { key });
  if (typeof document !== "object" || document === null || Array.isArray(document)) throw wrong("$");
  const mapping = document as Record<string, unknown>;
  const whole = (key: string, least: number, most: number): number => {
    const value = mapping[key];
    if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) throw wrong(key);
    return value;
  };
  if (typeof mapping.sheet !== "string") throw wrong("sheet");
  const unit = mapping.currencyUnit ?? "pesos";
  if (unit !== "pesos" && unit !== "thousands" && unit !== "millions") throw wrong("currencyUnit");
  for (const key of ["name", "entity"]) {
    if (mapping[key] !== undefined && typeof mapping[key] !== "string") throw wrong(key);
  }
  const columns = objectAt(mapping.columns, "columns", wrong);
  for (const [id, name] of Object.entries(columns)) {
    const letter = typeof name === "object" && name !== null ? (name as { column?: unknown }).column : name;
    if (typeof letter !== "string" || letter === "") throw wrong(`columns.${id}`);
  }
  const words = mapping.words === undefined ? {} : objectAt(mapping.words, "words", wrong);
  for (const [id, meanings] of Object.entries(words)) {
    for (const [word, meaning] of Object.entries(objectAt(meanings, `words.${id}`, wrong))) {
      const right = typeof meaning === "string" && (id !== "productGoals.class" || isGoalClass(meaning));
      if (!right) throw wrong(`words.${id}.${word}`);
    }
  }
  return {
    sheet: mapping.sheet,
    headerRow: whole("headerRow", 1, 1048576),
    firstYear: whole("firstYear", planFirstYear.least, planFirstYear.most),
    years: whole("years", planYears.least, planYears.most),
    currencyUnit: unit,
    ...(mapping.name === undefined ? {} : { name: mapping.name as string }),
    ...(mapping.entity === undefined ? {} : { entity: mapping.entity as string }),
    columns: columns as AdoptionMapping["columns"],
    words: words as AdoptionMapping["words"],
  };
}

function objectAt(value: unknown, key: string, wrong: (key: string) => AdoptionError): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw wrong(key);
  return value as Record<string, unknown>;
}
