import type { CellValue } from "../plan/cell-value";
import type { PlanProfile } from "../plan/plan";
import type { TableKey } from "../plan/table-schemas";
import type { Language } from "../i18n/language";
import type { TablePlace } from "./define-sheet";

/** What the sheets that show results need to know of the others: they name the plan's tables in their formulas. */
export interface ResultContext {
  places: ReadonlyMap<TableKey, TablePlace>;
  profile: Pick<PlanProfile, "firstYear" | "years" | "currencyUnit">;
  language: Language;
  home: string;
  /** The table of parameters with its headers of key, own value and default. */
  parameters: { table: string; key: string; value: string; default: string; defaults: Record<string, CellValue> };
  /** How many goals the sheets by goal have room for. */
  goalRows: number;
}

/** Sheets by goal show no more goals than this: each one asks a function for every year. */
export const mostGoalRows = 500;
/** An empty template does not know yet how many goals will come. */
const goalRowsOfTemplate = 400;
const spareGoalRows = 25;

/** Room for the goals there are and some more; the rows are printed, so there are not many blank ones. */
export function goalRowsFor(goals: number): number {
  return goals === 0 ? goalRowsOfTemplate : Math.min(mostGoalRows, goals + spareGoalRows);
}

/** @throws RangeError when the table has no place: every table has one once a plan is written */
export function placeOf({ places }: ResultContext, key: TableKey): TablePlace {
  const place = places.get(key);
  if (place === undefined) throw new RangeError(`no place is known for ${key}`);
  return place;
}

/** The calendar years of the plan, with the keys of their columns. */
export function yearsOf({ profile }: ResultContext): { key: string; year: number }[] {
  return Array.from({ length: profile.years }, (_, index) => ({ key: `y${index + 1}`, year: profile.firstYear + index }));
}
