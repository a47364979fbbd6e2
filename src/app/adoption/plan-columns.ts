import { tableSchemas, type ColumnSchema, type TableKey } from "../../plan/table-schemas";

/** Tables that a flat sheet can fill, with the columns that it may hold. Links between them follow from the row. */
const mappable: readonly (readonly [TableKey, readonly string[]])[] = [
  ["axes", ["code", "name", "objective", "weight"]],
  ["programs", ["code", "name", "objective", "dimension", "sector", "mgaProgram", "sectorPolicy", "weight"]],
  ["subprograms", ["code", "name"]],
  [
    "resultGoals",
    ["code", "name", "indicator", "unitOfMeasure", "baseline", "baselineYear", "target", "direction", "sdg", "pnd", "verification"],
  ],
  [
    "productGoals",
    [
      "code",
      "name",
      "indicator",
      "mgaIndicator",
      "unitOfMeasure",
      "baseline",
      "baselineYear",
      "class",
      "includesBaseline",
      "target",
      "weight",
      "unitCost",
      "capacity",
      "sdg",
      "zeroCost",
      "verification",
      "frequency",
    ],
  ],
  ["projects", ["code", "name"]],
  ["units", ["code", "name", "lead"]],
  ["investments", ["source", "statedTotal"]],
];

/** A plan column that a column of the source may fill: `axes.name`, `productGoals.y1`, `investments.statedTotal`. */
export interface PlanColumn {
  id: string;
  table: TableKey;
  key: string;
  schema: ColumnSchema;
  /** Position of an annual column from 0; null for the others. */
  yearIndex: number | null;
  /** The source whose money the column holds; null where another column, or none, names it. */
  source: string | null;
}

/** All plan columns that can be mapped for a plan of `years` years, in the order of the plan. */
export function planColumns(years: number): PlanColumn[] {
  return mappable.flatMap(([table, keys]) => {
    const own = keys.map((key): PlanColumn => {
      const schema = tableSchemas[table].columns.find((column) => column.key === key);
      if (schema === undefined) throw new Error(`${table} has no column ${key}`);
      return { id: `${table}.${key}`, table, key, schema, yearIndex: null, source: null };
    });
    if (tableSchemas[table].annualAfter === undefined) return own;
    const annual = Array.from({ length: years }, (_, index): PlanColumn => {
      const key = `y${index + 1}`;
      return { id: `${table}.${key}`, table, key, schema: { key, content: "number" }, yearIndex: index, source: null };
    });
    return [...own, ...annual];
  });
}

/** A column with the money of one source in one year, `investments.sgpHealth.y1`; null when the id is none of these. */
export function sourceColumn(id: string, years: number): PlanColumn | null {
  const [, source, year] = /^investments\.([^.]+)\.y(\d+)$/.exec(id) ?? [];
  if (source === undefined || Number(year) < 1 || Number(year) > years) return null;
  const key = `y${year}`;
  return { id, table: "investments", key, schema: { key, content: "number" }, yearIndex: Number(year) - 1, source };
}
