import { isNumeric, type CellValue } from "../../plan/cell-value";
import type { Plan, Text } from "../../plan/plan";
import { tableKeys, type TableKey } from "../../plan/table-schemas";
import { planSheet } from "../../sheets/plan-sheets";
import { scaled } from "./decimal";

/** Zeros that a currency unit stands for. */
const powers = new Map([
  ["pesos", 0],
  ["thousands", 3],
  ["millions", 6],
]);

/** By how many places the point of an amount moves from one unit to another; null where a unit is not known. */
export function placesBetween(from: Text, to: Text): number | null {
  if (from === to) return 0;
  const [source, target] = [powers.get(from ?? ""), powers.get(to ?? "")];
  return source === undefined || target === undefined ? null : source - target;
}

/** The plan with every amount of money moved by `places`; its unit is left to whoever asks. */
export function withMoneyMoved(plan: Plan, places: number): Plan {
  if (places === 0) return plan;
  const tolerance = plan.parameters.values.amountTolerance;
  const values = isNumeric(tolerance)
    ? { ...plan.parameters.values, amountTolerance: scaled(tolerance, places) }
    : plan.parameters.values;
  const tables = Object.fromEntries(tableKeys.map((table) => [table, rowsMoved(plan, table, places)]));
  return { ...plan, parameters: { ...plan.parameters, values }, ...(tables as unknown as Pick<Plan, TableKey>) };
}

function rowsMoved(plan: Plan, table: TableKey, places: number): unknown[] {
  const { looks, annualLook } = planSheet(table);
  const columns = Object.keys(looks).filter((column) => looks[column]?.format === "money");
  const isAnnual = annualLook?.format === "money";
  if (columns.length === 0 && !isAnnual) return plan[table];
  const move = (value: unknown) => (isNumeric(value as CellValue) ? scaled(value as number, places) : value);
  return (plan[table] as unknown as Record<string, unknown>[]).map((row) => ({
    ...row,
    ...Object.fromEntries(columns.map((column) => [column, move(row[column])])),
    ...(isAnnual ? { annual: (row.annual as unknown[]).map(move) } : {}),
  }));
}
