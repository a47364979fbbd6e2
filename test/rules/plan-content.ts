import { parsePlan } from "../../src/plan/parse-plan";
import type { Plan } from "../../src/plan/plan";
import type { TableKey } from "../../src/plan/table-schemas";

type JsonCell = string | number | boolean | null | string[];

/** The part of a plan document that a case is about, as in JSON; what is left out is blank. Four years from 2024. */
export type PlanContent = Partial<Record<TableKey, Record<string, JsonCell>[]>> & {
  years?: number;
  reportingYear?: number | null;
  /** Whether the plan has a name and an entity. */
  named?: boolean;
  parameters?: Record<string, unknown>;
};

/** @throws Error when the content has a key that the plan document does not know. */
export function planOf({ years = 4, reportingYear = null, named = false, ...content }: PlanContent): Plan {
  const names = named ? { name: "Plan", entity: "Municipio" } : {};
  const profile = { ...names, firstYear: 2024, years, currencyUnit: "pesos", reportingYear };
  const { plan, ignored } = parsePlan({ format: "articula-plan", version: 1, plan: profile, ...content });
  if (ignored.length > 0) throw new Error(`no such key in a plan: ${ignored.join(", ")}`);
  return plan;
}

/** Annual columns y1, y2… of a row. */
export function annual(...values: (string | number | null)[]): Record<string, string | number | null> {
  return Object.fromEntries(values.map((value, index) => [`y${index + 1}`, value]));
}
