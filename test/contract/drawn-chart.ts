import type { CellValue } from "../../src/plan/cell-value";
import { blockAddress } from "../../src/workbook/address";
import type { AddChart, CellReference } from "../../src/workbook/patch";
import type { CellPlace } from "../../src/workbook/port";
import type { ContractChart } from "./look-contract";

/** A chart with what its cells say now. */
export function drawnChart(chart: AddChart | null, cell: (place: CellPlace) => CellValue): ContractChart | null {
  if (!chart) return null;
  const values = ({ sheet, range }: CellReference) =>
    Array.from({ length: range.rowCount * range.columnCount }, (_, index) =>
      cell({ sheet, row: range.row + Math.floor(index / range.columnCount), column: range.column + (index % range.columnCount) }),
    );
  return {
    kind: chart.chart,
    title: chart.title,
    place: blockAddress(chart.place),
    categories: values(chart.categories).map(String),
    series: chart.series.map((series) => ({
      name: typeof series.name === "string" ? series.name : String(cell(series.name)),
      values: values(series.values).map(Number),
    })),
    ...(chart.valueRange && { ends: [chart.valueRange.from, chart.valueRange.to] }),
  };
}
