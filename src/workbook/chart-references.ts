import type { AddChart, CellReference } from "./patch";

/** All cells that a chart draws on: its categories, its values and the names of its series. */
export function referencesOf({ categories, series }: AddChart): CellReference[] {
  return [
    categories,
    ...series.flatMap(({ name, values }) => [values, ...(typeof name === "string" ? [] : [cellReference(name)])]),
  ];
}

export function cellReference({ sheet, row, column }: { sheet: string; row: number; column: number }): CellReference {
  return { sheet, range: { row, column, rowCount: 1, columnCount: 1 } };
}
