import { planYears } from "../plan/parse-plan";
import type { PlanPath } from "../plan/plan-path";
import { annualKeys, tableKeys, tableSchemas } from "../plan/table-schemas";
import type { Finding } from "./finding";

const tableOrder: ReadonlyMap<string, number> = new Map(
  ["plan", "parameters", ...tableKeys].map((table, index) => [table, index]),
);

/** `table.column` → position; annual columns stand where the table's schema puts them. */
const columnOrder: ReadonlyMap<string, number> = new Map(
  tableKeys.flatMap((table) => {
    const { columns, annualAfter } = tableSchemas[table];
    const keys = columns.flatMap(({ key }) => (key === annualAfter ? [key, ...annualKeys(planYears.most)] : [key]));
    return keys.map((key, index): [string, number] => [`${table}.${key}`, index]);
  }),
);

/** As one reads the plan: table, row, column; then rule. What concerns a whole table or row comes before its parts. */
export function findingOrder(one: Finding, other: Finding): number {
  return (
    (tableOrder.get(one.path.table) ?? tableOrder.size) - (tableOrder.get(other.path.table) ?? tableOrder.size) ||
    (one.path.row ?? -1) - (other.path.row ?? -1) ||
    columnPosition(one.path) - columnPosition(other.path) ||
    compareText(one.rule, other.rule)
  );
}

function columnPosition({ table, column }: PlanPath): number {
  return column === null ? -1 : (columnOrder.get(`${table}.${column}`) ?? columnOrder.size);
}

/** By code units: the same order on every machine, whatever its language. */
function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
