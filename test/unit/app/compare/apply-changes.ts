import type { CellChange, Comparison, RowChange } from "../../../../src/app/compare/comparison";
import { placesBetween, withMoneyMoved } from "../../../../src/app/compare/currency";
import { emptyRow } from "../../../../src/plan/empty-row";
import type { CellValue } from "../../../../src/plan/cell-value";
import type { Plan, PlanProfile } from "../../../../src/plan/plan";
import { tableKeys, tableSchemas } from "../../../../src/plan/table-schemas";

type Cells = Record<string, unknown>;

/** The version after, made of the one before and of the comparison alone; rows that were added stand at the end. */
export function applyChanges(before: Plan, { units, changes, before: left, after }: Comparison): Plan {
  const places = units === "converted" ? (placesBetween(left.currencyUnit, after.currencyUnit) ?? 0) : 0;
  const plan = structuredClone(withMoneyMoved(before, places));
  const blankYears = () => new Array<CellValue>(after.years).fill(null);
  for (const table of tableKeys) {
    const rows = plan[table] as unknown as Cells[];
    const of = (kind: RowChange["kind"]) => changes.filter((change) => change.table === table && change.kind === kind);
    // The years of the version after, before its values are set.
    if (tableSchemas[table].annualAfter !== undefined) {
      for (const row of rows) {
        const old = row.annual as CellValue[];
        row.annual = blankYears().map((_, at) => old[after.firstYear + at - left.firstYear] ?? null);
      }
    }
    for (const change of [...of("changed"), ...of("rekeyed")]) setCells(rows[change.before ?? NaN] as Cells, change.cells, after.firstYear);
    const removed = new Set(of("removed").map((change) => change.before));
    const added = of("added").map(({ cells }) => {
      const row: Cells = emptyRow(table);
      if (tableSchemas[table].annualAfter !== undefined) row.annual = blankYears();
      setCells(row, cells, after.firstYear);
      return row;
    });
    Object.assign(plan, { [table]: [...rows.filter((_, at) => !removed.has(at)), ...added] });
  }
  for (const { table, cells } of changes) {
    for (const { column, after: value } of cells) {
      if (table === "plan") Object.assign(plan.plan, { [column]: value } as Partial<PlanProfile>);
      if (table === "parameters") setParameter(plan, column, value as CellValue | string[]);
    }
  }
  plan.plan.currencyUnit = after.currencyUnit;
  return plan;
}

function setCells(row: Cells, cells: readonly CellChange[], firstYear: number): void {
  for (const { column, year, after } of cells) {
    if (year === null) row[column] = after;
    else if (year - firstYear >= 0 && year - firstYear < (row.annual as unknown[]).length) (row.annual as unknown[])[year - firstYear] = after;
  }
}

function setParameter({ parameters }: Plan, column: string, value: CellValue | string[]): void {
  const [group, key] = column.includes(".") ? (column.split(".") as ["weights" | "earmarks", string]) : (["values", column] as const);
  const stated: Record<string, unknown> = parameters[group];
  if (value === null) delete stated[key];
  else stated[key] = value;
}

/** The plan with the rows of each table in one order, whatever theirs is, and nothing said of what is blank. */
export function inOneOrder(plan: Plan): Plan {
  const sorted = Object.fromEntries(
    tableKeys.map((table) => [table, plan[table].map((row) => JSON.stringify(row, Object.keys(row).sort())).sort()]),
  );
  // Numbers are the same when their fifteen digits are.
  const digits = (value: unknown) => (typeof value === "number" ? Number(value.toPrecision(15)) : value);
  const stated = (values: object) =>
    Object.fromEntries(
      Object.entries(values)
        .filter(([, value]) => value !== null)
        .map(([key, value]) => [key, digits(value)])
        .sort(),
    );
  const { values, weights, earmarks } = plan.parameters;
  return {
    plan: plan.plan,
    parameters: { values: stated(values), weights: stated(weights), earmarks: stated(earmarks) },
    ...(sorted as unknown as Omit<Plan, "plan" | "parameters">),
  };
}
