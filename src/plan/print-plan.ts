import type { Plan, PlanRow } from "./plan";
import { tableKeys, tableSchemas, type TableKey } from "./table-schemas";

/** The plan as the JSON document of the method: annual values as y1..yT, every key present. Inverse of `parsePlan`. */
export function printPlan(plan: Plan): Record<string, unknown> {
  const { values, weights, earmarks } = plan.parameters;
  return {
    format: "articula-plan",
    version: 1,
    plan: { ...plan.plan },
    parameters: {
      ...values,
      ...(Object.keys(weights).length > 0 ? { weights: { ...weights } } : {}),
      ...(Object.keys(earmarks).length > 0 ? { earmarks: { ...earmarks } } : {}),
    },
    ...Object.fromEntries(tableKeys.map((key) => [key, plan[key].map((row) => printRow(key, row))])),
  };
}

function printRow(table: TableKey, row: PlanRow): Record<string, unknown> {
  const schema = tableSchemas[table];
  const source = row as unknown as Record<string, unknown>;
  const printed: Record<string, unknown> = {};
  for (const column of schema.columns) {
    printed[column.key] = source[column.key] ?? null;
    if (column.key === schema.annualAfter) {
      (source.annual as unknown[]).forEach((value, index) => (printed[`y${index + 1}`] = value));
    }
  }
  return printed;
}
